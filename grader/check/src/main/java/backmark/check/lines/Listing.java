package backmark.check.lines;

/**
 * A numbered text that questions are about.
 *
 * @param name its file's name, for messages
 * @param lines how many lines it has
 */
public record Listing(String name, int lines) {}
