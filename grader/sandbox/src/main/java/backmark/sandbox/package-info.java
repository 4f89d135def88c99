/**
 * Runs submissions where they can do no harm, and talks to them: the judge's side.
 *
 * <p>Read {@link backmark.sandbox.Sandbox} first: it builds what a child needs, checks that it holds, and gives a
 * {@link backmark.sandbox.SandboxHost} to each submission. It may use {@code backmark.check.call}, EJML and the JDK.
 *
 * <h2>What is promised, and by what</h2>
 *
 * Submitted code runs in a process of its own, which ends with its submission. With
 * {@link backmark.sandbox.Isolation#BUBBLEWRAP} it
 * <ul>
 *   <li><b>reads</b> a Java runtime, EJML, the homework classes and the sandbox's own child, and nothing else: these are
 *       its whole file system ({@link backmark.sandbox.RuntimeRoot}); there is no {@code /proc}, no home, no reference,
 *       no expected value, no other submission, no environment. Its own classes arrive through the pipe;
 *   <li><b>writes</b> nothing: the file system is read-only and files may have no size;
 *   <li><b>talks</b> to nobody: a network namespace of its own, and {@link backmark.sandbox.SystemCallFilter} refuses
 *       sockets;
 *   <li><b>starts</b> nothing: the filter refuses new processes;
 *   <li><b>is</b> nobody: an unprivileged user without capabilities, also when the judge is root
 *       ({@link backmark.sandbox.LaunchCommand});
 *   <li><b>uses</b> bounded time, memory, threads, descriptors and output ({@link backmark.sandbox.Limits}), and is
 *       killed with the judge.
 * </ul>
 *
 * The judge believes nothing of it: an answer is read as the contract's type or not at all
 * ({@link backmark.sandbox.wire}), and no answer can say that the host broke. The compiler, which reads hostile sources,
 * is shut in the same way. {@link backmark.sandbox.SelfCheck} tries all this out whenever a sandbox is opened; if
 * anything does not hold, nothing runs.
 *
 * <h2>What is not stopped</h2>
 *
 * <ul>
 *   <li>A hole in the kernel or in bubblewrap. Whoever grades strangers should use a virtual machine as well.
 *   <li>Within its own process, submitted code can do everything, also to the child's code: change how it answers later
 *       calls, or tell one call from another. It can only ever answer; it knows nothing that would help it.
 *   <li>Measuring time, and using a processor for as long as its limit says.
 *   <li>Telling that it is being graded, and on which version of Java.
 *   <li>On 64-bit ARM the filter's numbers are untested.
 *   <li>With {@link backmark.sandbox.Isolation#NONE}: everything but time, memory and the size of files.
 * </ul>
 */
package backmark.sandbox;
