/**
 * Known mistakes and correct styles: what a lecturer writes so that a wrong answer can be named.
 *
 * <p>Read {@link backmark.check.bank.Mistake} first, then {@link backmark.check.bank.Bank}.
 */
package backmark.check.bank;
