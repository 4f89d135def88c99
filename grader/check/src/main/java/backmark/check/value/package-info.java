/**
 * What a call returned, as plain numbers with names: the only form in which answers are compared, stored or sent.
 *
 * <p>Read {@link backmark.check.value.Answer} first; {@link backmark.check.value.Distance} says how two are compared.
 */
package backmark.check.value;
