package backmark.check.bank;

/**
 * A question that is answered in words and graded by a person.
 *
 * @param task the heading in the handout, number included, in both languages
 * @param number of the question within its task, from 1
 * @param points what a full answer is worth
 */
public record WrittenQuestion(Words task, int number, double points) {}
