package homework.optimizers;

import homework.InPlace;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A rule that moves the parameters of a net a little, so that the loss becomes smaller.
 *
 * <p>One object serves one net for as many steps as its training takes. What an optimizer remembers from step to step
 * (a velocity, a sum of squares, a count of steps) is its <i>state</i>: it belongs to this object, every parameter has
 * its own, and it starts at zero. Two optimizers share nothing, even when both are in use at once.
 *
 * <p>All rules work element by element: each number of a parameter moves by its own gradient and its own state.
 */
public interface Optimizer {

    /**
     * Makes one step, in place: afterwards {@code params} holds the new values.
     *
     * <p>The caller looks at the map's values after the call. Giving a matrix of the map new numbers and putting a new
     * matrix under the same name are therefore both right. Keys and shapes stay as they are.
     *
     * <p>Every call for the same net has the same names with the same shapes, whatever they are: names other than
     * {@code W1} or {@code b1}, any number of parameters, and any order of the map. A gradient may be 0; a number
     * of a parameter whose gradients have all been 0 so far stays where it is, and is never NaN.
     *
     * @param params the parameters by name; changed
     * @param grads for each of these names, the gradient of the loss in the shape of its parameter; left as it is, both
     *     the map and its matrices
     */
    void update(@InPlace Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads);
}
