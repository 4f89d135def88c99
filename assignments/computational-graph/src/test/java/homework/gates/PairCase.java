package homework.gates;

import backmark.check.Draw;

/**
 * Two inputs of a gate with an upstream gradient, and other ones for the call before. The inputs differ clearly from each
 * other and from 0, and no upstream gradient is near 1.
 */
record PairCase(String name, double x, double y, double upstream, double otherX, double otherY, double otherUpstream)
        implements GateCase {
    private static final double APART = 0.3;

    static PairCase draw(Draw draw) {
        PairCase drawn = new PairCase(
                "",
                Away.fromZero(draw, 3),
                Away.fromZero(draw, 3),
                Away.fromZero(draw, 3),
                Away.fromZero(draw, 3),
                Away.fromZero(draw, 3),
                Away.fromZero(draw, 3));
        draw.retryUnless(areApart(drawn.x, drawn.y, drawn.otherX, drawn.otherY)
                && areApart(1, drawn.upstream, drawn.otherUpstream)
                && areApart(Math.abs(drawn.x), Math.abs(drawn.y))
                && (drawn.x > drawn.y) != (drawn.otherX > drawn.otherY));
        return drawn;
    }

    private static boolean areApart(double... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(numbers[i] - numbers[j]) < APART) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The add gate of (x + y) · z at (-2, 5, -4). */
    static PairCase sum() {
        return new PairCase("x = -2, y = 5, upstream = -4", -2, 5, -4, 1, -3, 2);
    }

    /** The first multiply gate of the apple purchase: price 100, count 2, and a tax of 1.1 from upstream. */
    static PairCase apples() {
        return new PairCase("x = 100, y = 2, upstream = 1.1", 100, 2, 1.1, 2, 3, -1);
    }

    /** Two numbers of which the first is the larger one. */
    static PairCase larger() {
        return new PairCase("x = 2, y = -1, upstream = 2", 2, -1, 2, -3, 4, 5);
    }

    /** The same pair in the other order. */
    PairCase reversed() {
        return new PairCase(name, y, x, upstream, otherY, otherX, otherUpstream);
    }

    /** Both inputs negative. */
    PairCase negative() {
        return new PairCase(name, -Math.abs(x), -Math.abs(y), upstream, otherX, otherY, otherUpstream);
    }

    @Override
    public double output(Gate gate) {
        return gate.forward(x, y);
    }

    @Override
    public double otherOutput(Gate gate) {
        return gate.forward(otherX, otherY);
    }

    /**
     * The sum of both shares of a tie, and the sum of their sizes: both are the upstream gradient's where the shares add
     * up to it and none has the other sign, whichever input gets how much.
     */
    double[] sharesOfTie(Gate gate) {
        gate.forward(x, x);
        double[] shares = gate.backward(upstream);
        return new double[] {shares[0] + shares[1], Math.abs(shares[0]) + Math.abs(shares[1])};
    }
}
