package homework.gates;

import backmark.check.Draw;

/**
 * The input of a gate with an upstream gradient, and other ones for the call before. No input is near 0, and no upstream
 * gradient near 1.
 */
record NumberCase(String name, double x, double upstream, double otherX, double otherUpstream) implements GateCase {
    private static final double APART = 0.3;
    private static final double FAR = 1e6;

    static NumberCase draw(Draw draw) {
        NumberCase drawn = new NumberCase(
                "", Away.fromZero(draw, 2.5), Away.fromZero(draw, 3), Away.fromZero(draw, 2.5), Away.fromZero(draw, 3));
        draw.retryUnless(Math.abs(drawn.x - drawn.otherX) > APART
                && Math.abs(Math.abs(drawn.x) - 1) > APART / 2
                && Math.abs(drawn.upstream - 1) > APART
                && Math.abs(drawn.upstream - drawn.otherUpstream) > APART);
        return drawn;
    }

    /** The exponential gate in the lecture's neuron, rounded as there. */
    static NumberCase power() {
        return new NumberCase("x = -1, upstream = -0.53", -1, -0.53, 2, 1);
    }

    /** The reciprocal gate in the lecture's neuron, rounded as there. */
    static NumberCase fraction() {
        return new NumberCase("x = 1.37, upstream = 1", 1.37, 1, -2, 0.5);
    }

    /** The lecture's neuron, whose weighted sum is 1: its output is .73, its derivative .2. */
    static NumberCase neuron() {
        return new NumberCase("x = 1, upstream = 1", 1, 1, -2, 2);
    }

    @Override
    public double output(Gate gate) {
        return gate.forward(x);
    }

    @Override
    public double otherOutput(Gate gate) {
        return gate.forward(otherX);
    }

    /** The outputs far to the right and far to the left of 0, where e^x is infinite or 0. */
    double[] outputsFarAway(Gate gate) {
        return new double[] {gate.forward(FAR * Math.abs(x)), gate.forward(-FAR * Math.abs(x))};
    }
}
