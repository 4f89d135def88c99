package reference.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * One piece of an optimizer's state, a matrix for each parameter, kept well or in one of the known wrong ways.
 *
 * <p>A student's single matrix for all parameters fails at the second shape. Here it is a row that is long enough for
 * the largest parameter, and each parameter uses its beginning: the same numbers where the shapes are equal, and numbers
 * at all where they are not.
 */
final class Memory {
    private final Making making;
    private final Map<String, SimpleMatrix> states = new HashMap<>();
    private SimpleMatrix shared = new SimpleMatrix(1, 0);

    Memory(Making making) {
        this.making = making;
    }

    /** The state of this parameter, element by element in the parameter's order; changes to it are remembered. */
    SimpleMatrix of(String name, SimpleMatrix parameter) {
        if (making.makes("shared-state")) {
            if (shared.getNumElements() < parameter.getNumElements()) {
                SimpleMatrix longer = new SimpleMatrix(1, parameter.getNumElements());
                for (int i = 0; i < shared.getNumElements(); i++) {
                    longer.set(i, shared.get(i));
                }
                shared = longer;
            }
            return shared;
        }
        return states.computeIfAbsent(name, first -> {
            if (making.makes("state-aliases-parameters")) {
                return parameter;
            }
            return making.makes("state-starts-at-parameters") ? parameter.copy() : parameter.createLike();
        });
    }
}
