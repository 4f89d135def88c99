/**
 * The evidence of one submission: what each check found, as plain data without points policy, text layout or HTML.
 *
 * <p>Read {@link backmark.check.result.CheckResult} first. Points are made from it in {@link backmark.check.score}.
 */
package backmark.check.result;
