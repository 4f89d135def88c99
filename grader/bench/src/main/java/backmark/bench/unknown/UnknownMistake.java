package backmark.bench.unknown;

import backmark.check.call.Maker;

/**
 * An implementation that is wrong in a way that its homework's bank does not know.
 *
 * @param id lower-case with hyphens
 */
public record UnknownMistake(String id, Maker maker) {}
