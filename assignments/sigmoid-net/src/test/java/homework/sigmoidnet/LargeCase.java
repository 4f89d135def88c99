package homework.sigmoidnet;

import backmark.check.Draw;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A net whose hidden units are all switched on or off, so that its scores are known to the last bit. The first input only
 * shifts all scores of its row: by 800, by 0 or by -800. e^800 is infinite and e^-800 is 0, but probabilities do not
 * change when all scores of a row are shifted.
 *
 * @param x N x D; -1 or 1, and 0 in the first column
 * @param t N x C, one-hot
 */
record LargeCase(Map<String, SimpleMatrix> parameters, SimpleMatrix x, SimpleMatrix t) {
    private static final double SWITCH = 80; // sigmoid(80) is 1 in a double, and sigmoid(-80) nearly 0
    private static final double SHIFT = 800;
    private static final double GRID = 64; // multiples of 1/64 add up without rounding, in single precision, too

    static LargeCase draw(Draw draw) {
        int kind = draw.number() % 3;
        int N = List.of(7, 6, 8).get(kind);
        int D = List.of(5, 4, 6).get(kind);
        int H = List.of(4, 6, 5).get(kind);
        int C = List.of(3, 5, 4).get(kind);
        SimpleMatrix x = new SimpleMatrix(N, D);
        SimpleMatrix W1 = new SimpleMatrix(D, H);
        SimpleMatrix b1 = draw.normal(1, H, 3);
        SimpleMatrix W2 = onGrid(draw.normal(H, C, 1));
        SimpleMatrix b2 = onGrid(draw.normal(1, C, 1)).minus(SHIFT);
        b1.set(0, 0);
        W1.set(0, 0, SWITCH); // the first input and the first unit carry the shift
        for (int k = 1; k < H; k++) {
            W1.set(1 + (k - 1) % (D - 1), k, SWITCH);
        }
        for (int c = 0; c < C; c++) {
            W2.set(0, c, 2 * SHIFT);
        }
        for (int i = 0; i < N; i++) {
            for (int d = 1; d < D; d++) {
                x.set(i, d, draw.oneOf(-1.0, 1.0));
            }
        }
        Map<String, SimpleMatrix> parameters = Map.of("W1", W1, "b1", b1, "W2", W2, "b2", b2);
        SimpleMatrix t = Digits.oneHot(draw.labels(N, C), C);
        draw.retryUnless(new NetCase("", parameters, x, t).hasNoHopelessSample());
        return new LargeCase(parameters, x, t);
    }

    private static SimpleMatrix onGrid(SimpleMatrix values) {
        return values.elementOp((int i, int j, double v) -> Math.rint(GRID * v) / GRID);
    }

    /** Scores around 800. */
    SimpleMatrix high() {
        return shifted(1, 1);
    }

    /** Scores around -800. */
    SimpleMatrix low() {
        return shifted(-1, -1);
    }

    /** Scores around 800 in every other row and around -800 in the rest. */
    SimpleMatrix mixed() {
        return shifted(1, -1);
    }

    /** Scores around 0, from hidden units that are on or off ten times as clearly. */
    SimpleMatrix clear() {
        return x.scale(10);
    }

    private SimpleMatrix shifted(double even, double odd) {
        SimpleMatrix shifted = x.copy();
        for (int i = 0; i < shifted.getNumRows(); i++) {
            shifted.set(i, 0, i % 2 == 0 ? even : odd);
        }
        return shifted;
    }
}
