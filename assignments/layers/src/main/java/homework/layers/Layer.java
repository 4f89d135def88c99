package homework.layers;

import homework.Scratch;
import org.ejml.simple.SimpleMatrix;

/**
 * One step of a net: forward it computes outputs from inputs, backward it computes how the loss changes with the inputs
 * from how it changes with the outputs.
 *
 * <p>A batch has one sample per row. A single sample is a batch of one row, and every layer takes both.
 *
 * <p><b>What a layer remembers.</b> {@link #backward} is about the latest {@link #forward} before it, whatever came
 * earlier. It may be called several times after one forward, and each call answers for its own argument only. Nothing
 * calls backward before the first forward.
 *
 * <p><b>Whose arrays these are.</b> The matrix given to {@code forward} belongs to the caller. The layer leaves its
 * numbers alone, and the caller may put other numbers into it as soon as {@code forward} has returned: the next batch,
 * for instance. So what a layer needs later, it has to copy. The matrix given to {@code backward} may be overwritten by
 * the layer, and by the caller after that. What a layer returns, the caller only reads.
 */
public interface Layer {

    /**
     * The way forward.
     *
     * @param x N x D, N at least 1
     * @return one row of outputs for every row of inputs
     */
    SimpleMatrix forward(SimpleMatrix x);

    /**
     * The way back.
     *
     * @param dout the upstream gradient ∂L/∂out: how the loss changes with every output of the latest forward; in the
     *     shape of that output, with any numbers
     * @return ∂L/∂x, in the shape of the latest x
     */
    SimpleMatrix backward(@Scratch SimpleMatrix dout);
}
