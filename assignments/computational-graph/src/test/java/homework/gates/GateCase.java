package homework.gates;

import backmark.check.Named;

/** Inputs of a gate with an upstream gradient, and other ones for the call before. */
interface GateCase extends Named {

    /** The output for the inputs. */
    double output(Gate gate);

    /** The output for the other inputs. */
    double otherOutput(Gate gate);

    double upstream();

    double otherUpstream();

    default double[] gradient(Gate gate) {
        output(gate);
        return gate.backward(upstream());
    }

    /** The gradient for {@link #upstream}, after the one for another upstream gradient. */
    default double[] gradientAgain(Gate gate) {
        output(gate);
        gate.backward(otherUpstream());
        return gate.backward(upstream());
    }

    /** The gradient of the inputs, after other ones have gone through the gate. */
    default double[] gradientAfterAnother(Gate gate) {
        otherOutput(gate);
        return gradient(gate);
    }
}
