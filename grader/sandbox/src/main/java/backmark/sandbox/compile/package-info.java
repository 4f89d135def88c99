/**
 * Compiling submissions without trusting them: sources go in as text, class files and diagnostics come out, and a source
 * that hangs the compiler or exhausts it costs only its own result.
 *
 * <p>Values only; the compiler itself runs in a sandboxed process ({@link backmark.sandbox.javac}) and is obtained from
 * {@link backmark.sandbox.Sandbox#compiler}. Read {@link backmark.sandbox.compile.Compiler} first.
 */
package backmark.sandbox.compile;
