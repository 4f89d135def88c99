/**
 * Everything staff would write for the made-up homework of {@link homework.line.LineModel}: cases, checks, a bank of
 * mistakes and correct styles. Read {@link backmark.check.line.FlawedLine} first.
 */
package backmark.check.line;
