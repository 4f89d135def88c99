/**
 * The disposable child: a tiny program that defines a submission's classes, constructs, calls and returns values. It
 * knows no expected value and gives no verdict.
 *
 * <p>Everything here shares a process with the submitted code and is therefore as little trusted as that code: what the
 * child reports is evidence, and the judge checks its form. It may use only {@code java.base}, EJML, {@code homework}
 * and {@link backmark.sandbox.wire}, and avoids lambdas and streams, which cost milliseconds in a process that lives for
 * fifty. Read {@link backmark.sandbox.child.Dialogue} first.
 */
package backmark.sandbox.child;
