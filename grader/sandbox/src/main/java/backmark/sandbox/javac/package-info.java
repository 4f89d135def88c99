/**
 * The sandboxed process that compiles submissions: plain {@code javax.tools}, everything in memory, one compilation
 * after another.
 *
 * <p>Nothing of a compilation is kept for the next one except the opened jars; a task pool would be faster and leaks
 * (a source that declares a class of EJML made the next submission fail). It may use {@code java.base},
 * {@code java.compiler} and {@link backmark.sandbox.wire}. Read {@link backmark.sandbox.javac.Main} first.
 */
package backmark.sandbox.javac;
