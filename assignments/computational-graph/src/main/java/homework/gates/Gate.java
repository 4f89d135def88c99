package homework.gates;

import homework.Scratch;

/**
 * One node of a computational graph: forward it computes a number from its inputs, backward it computes how the end of
 * the graph changes with each input from how it changes with the gate's output.
 *
 * <p>The end of the graph is a number f, which the gate does not know. With out for the gate's output, the
 * <em>upstream gradient</em> is ∂f/∂out, any number and hardly ever 1.
 *
 * <p><b>What a gate remembers.</b> {@link #backward} is about the latest {@link #forward} before it, whatever came
 * earlier. It may be called several times after one forward, and each call answers for its own argument only: nothing
 * adds up over calls. Nothing calls backward before the first forward.
 *
 * <p><b>How many inputs.</b> {@link AddGate}, {@link MultiplyGate} and {@link MaxGate} have two, the others one. They are
 * never called with another number of inputs.
 */
public interface Gate {

    /**
     * The way forward.
     *
     * @param in the inputs, two or one as the gate has; the array is made for this call, so the gate may keep or
     *     overwrite it
     * @return the output
     */
    double forward(@Scratch double... in);

    /**
     * The way back.
     *
     * @param upstream ∂f/∂out, for the output of the latest forward
     * @return ∂f/∂in, one number for each input, in the order of the inputs
     */
    double[] backward(double upstream);
}
