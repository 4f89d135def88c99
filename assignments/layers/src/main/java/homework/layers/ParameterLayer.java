package homework.layers;

import org.ejml.simple.SimpleMatrix;

/**
 * A layer with parameters, whose gradients it computes on the way back, too.
 *
 * <p>Both gradients are about the latest {@code backward} alone: they start anew with every call and do not add up over
 * calls. They are sums over the rows of the batch and are not divided by N, because the loss has taken care of that:
 * its 1/N is in {@code dout} already.
 */
public interface ParameterLayer extends Layer {

    /** ∂L/∂W of the latest backward, in the shape of W. */
    SimpleMatrix weightGradient();

    /** ∂L/∂b of the latest backward, in the shape of b. */
    SimpleMatrix biasGradient();
}
