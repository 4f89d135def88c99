package backmark.sandbox.compile;

/**
 * What the compiler says about one place; text of the submission is in it, so whoever shows it must escape it.
 *
 * @param file the source's path, or "" where the message is about no file
 * @param line 1-based, or 0 where unknown
 * @param column 1-based, or 0 where unknown
 * @param message the compiler's own words, at most 2,000 characters
 * @param sourceLine the line itself, at most 300 characters, or ""
 */
public record Diagnostic(String file, long line, long column, String message, String sourceLine) {}
