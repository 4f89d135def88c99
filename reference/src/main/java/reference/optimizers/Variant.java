package reference.optimizers;

import homework.optimizers.Optimizer;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * An optimizer that asks, wherever a mistake could be made, whether to make it. Without mistakes it does the same
 * arithmetic, operation by operation, as the lesson of the same name.
 */
abstract class Variant implements Optimizer {
    final Making making;

    Variant(Making making) {
        this.making = making;
    }

    @Override
    public final void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        startStep();
        params.forEach((name, held) -> {
            SimpleMatrix p = making.makes("update-lost") ? held.copy() : held;
            move(name, p, grads.get(name));
        });
    }

    /** Called once for each step, before any parameter moves. */
    void startStep() {}

    /** Moves one parameter in place. */
    abstract void move(String name, SimpleMatrix p, SimpleMatrix g);

    /** Where a number ends up that should move down by a step. */
    final double down(double from, double step) {
        return making.makes("update-sign") ? from + step : from - step;
    }

    /** The rate in the rules that have it in one place only. */
    final double rate(double lr) {
        return making.either("rate-missing", 1, lr);
    }

    /** What the adaptive rules divide by. */
    final double divisor(double squares, boolean rootForgotten) {
        return (rootForgotten ? squares : Math.sqrt(squares)) + making.either("epsilon-missing", 0, Root.NEVER_ZERO);
    }
}
