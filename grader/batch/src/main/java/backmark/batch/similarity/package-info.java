/**
 * Which submissions of a class share so much code that a person should look at them. Nothing is charged for it and no
 * verdict depends on it: two may have worked together as they were allowed to, or have read the same book.
 *
 * <p>A source is read as tokens without comments, layout, modifiers and the names that its author chose. Every run of
 * {@value backmark.batch.similarity.Fingerprint#LENGTH} tokens is a number, and of these numbers those are kept that are
 * the smallest of some window, so that any longer shared run is found whatever stands around it (winnowing; Schleimer,
 * Wilkerson and Aiken, 2003). What the starter holds is nobody's own, and neither is what one in ten of a class has: a group that
 * large is not found. Read
 * {@link backmark.batch.similarity.Fingerprint} first, then {@link backmark.batch.similarity.SimilarCode}. It may use
 * the tokens of {@code backmark.batch.intake}.
 */
package backmark.batch.similarity;
