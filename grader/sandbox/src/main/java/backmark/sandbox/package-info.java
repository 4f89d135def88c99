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
 *   <li><b>reads</b> a Java runtime, a shell that has become Java before any submitted code is there, EJML, the homework
 *       classes and the sandbox's own child, and nothing else: these are
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
 * anything does not hold, nothing runs. {@code AttackTest}, here and in the batch grader, attacks each promise; whoever
 * finds a way out adds it there as a folder.
 *
 * <h2>Limits, and what a student is told</h2>
 *
 * Each has a default and an option of {@code backmark grade}; the option is in brackets.
 * <ul>
 *   <li><b>Time of a call</b>, 5 s [{@code --call-seconds}]: "loss(…) did not return within 5 s". A call that was not busy
 *       for most of it may have been kept waiting by others: its submission is graded once more, alone, before that is
 *       charged.
 *   <li><b>Processor time</b> of all calls, 20 s [{@code --cpu-seconds}]: "loss(…) used up the 20 s of processor time that
 *       all calls together have".
 *   <li><b>Heap</b>, 128 MiB [{@code --heap-mib}]: "the memory was used up (Java heap space)"; classes and direct buffers
 *       have bounds of their own and the same words.
 *   <li><b>Everything else that is mapped</b>, 384 MiB [{@code --native-mib}], the stacks of threads, too: "the memory was
 *       used up".
 *   <li><b>Threads</b>, 256 at once besides Java's own [{@code --threads}]: "too many threads were started". Linux counts
 *       them for each child since 5.14; before, and where {@code bwrap} has the rights of root, there are as many as there
 *       is room for their stacks.
 *   <li><b>Processes</b>, none, which no option changes: "another program is started, which homework may not".
 *   <li><b>Files</b>, 64 open ones [{@code --open-files}] of those that can be read, and none that can be written: "a file
 *       is used, and there are none where homework is graded".
 *   <li><b>Results</b>, 16 MiB [{@code --result-mib}]: "the result is larger than 16777216 bytes, which is the most that one
 *       call may pass".
 *   <li><b>Output</b>, 16 KiB of each call are kept [{@code --output-kib}]: "… (N more bytes were printed)"; of a call that
 *       ends the process, 4 KiB: "… (what was printed after this is lost, since the call did not end)".
 *   <li><b>Compiling</b>, 5 s [{@code --compile-seconds}]: "compiling took longer than 5 s", and more on a computer that
 *       keeps the compiler waiting; 384 MiB: "compiling needs more memory than the compiler has"; sources of 2 MiB.
 * </ul>
 *
 * <h2>What is not stopped</h2>
 *
 * <ul>
 *   <li>A hole in the kernel or in bubblewrap. Whoever grades strangers should use a virtual machine as well.
 *   <li>Within its own process, submitted code can do everything, also to the child's code: change how it answers later
 *       calls, or tell one call from another. It can only ever answer; it knows nothing that would help it.
 *   <li>Taking its own input away from the child: the next call then gets no answer, or the process "lost touch with the
 *       grader", whichever is first. Either costs only the submission's own calls.
 *   <li>From Java 22 on, calling the C library. What holds then is what the kernel enforces: namespaces, the read-only file
 *       system, the filter and the limits; {@code foreign-functions} among the attacks tries these.
 *   <li>Measuring time, and using a processor for as long as its limit says.
 *   <li>Telling that it is being graded, and on which version of Java.
 *   <li>On 64-bit ARM the filter's numbers are untested.
 *   <li>With {@link backmark.sandbox.Isolation#NONE}: everything but time, memory and the size of files.
 * </ul>
 */
package backmark.sandbox;
