package backmark.batch.manual;

/**
 * What a person gave for one answer.
 *
 * @param points from 0 to what the question is worth
 * @param comment for the student, or ""
 */
public record Mark(double points, String comment) {}
