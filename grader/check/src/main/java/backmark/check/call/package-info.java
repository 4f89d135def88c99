/**
 * Calling a contract without knowing who answers: the student's object in this process, a sandboxed child, the
 * reference or a known mistake. A {@link backmark.check.call.Host} makes instances and calls them; it returns plain
 * values or a {@link backmark.check.call.CallFailure}, never a verdict.
 *
 * <p>Read {@link backmark.check.call.Host} first, then {@link backmark.check.call.Contracts}, which wraps an instance
 * in a proxy of its contract.
 */
package backmark.check.call;
