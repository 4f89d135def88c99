package backmark.check.result;

import backmark.check.bank.Words;

/**
 * A check as its author states it.
 *
 * @param id unique within the assignment and stable: task class and method, {@code Loss.averagesOverTheBatch}
 * @param task the task's heading
 * @param title what is demanded, as words
 * @param points what it is worth
 * @param bonus whether the points come on top of the assignment's total
 * @param hint points to the cause of a wrong answer
 * @param numericalDerivativeAllowed whether a gradient by numerical differentiation is an answer
 */
public record CheckInfo(
        String id,
        Words task,
        Words title,
        double points,
        boolean bonus,
        Words hint,
        boolean numericalDerivativeAllowed) {

    /** A check that wants backpropagation. */
    public CheckInfo(String id, Words task, Words title, double points, boolean bonus, Words hint) {
        this(id, task, title, points, bonus, hint, false);
    }
}
