package homework.layers;

import homework.NotWritten;
import org.ejml.simple.SimpleMatrix;

/**
 * The affine layer: every row of inputs times W, plus b.
 *
 * <pre>{@code
 *   out = x · W + b          b is added to every row
 * }</pre>
 */
public final class Affine implements ParameterLayer {
    private final SimpleMatrix W; // D x H
    private final SimpleMatrix b; // 1 x H
    // TODO 1: fields for what backward needs from forward, and for the two gradients.

    /**
     * A layer with these parameters. The caller leaves them as they are.
     *
     * @param W D x H
     * @param b 1 x H
     */
    public Affine(SimpleMatrix W, SimpleMatrix b) {
        this.W = W;
        this.b = b;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        // TODO 1a: from N x D to N x H; homework.Batch adds a row to every row of a matrix.
        //          What will backward need? Remember it here, and mind whose array x is.
        throw new NotWritten("Affine.forward");
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        // TODO 1b: from dout (N x H) compute the gradients of W (D x H) and b (1 x H) and keep them for the methods
        //          below; return the gradient of x (N x D). The shapes tell most of it.
        throw new NotWritten("Affine.backward");
    }

    @Override
    public SimpleMatrix weightGradient() {
        // TODO 1c: what the latest backward has computed.
        throw new NotWritten("Affine.weightGradient");
    }

    @Override
    public SimpleMatrix biasGradient() {
        // TODO 1c: likewise.
        throw new NotWritten("Affine.biasGradient");
    }
}
