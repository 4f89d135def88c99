package homework.linear;

import backmark.check.Draw;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Samples with labels, and others to find the classes of: many, so that every mistake shows in some of them. No two
 * training samples are about equally far from a test sample unless they are meant to be.
 */
record Neighbors(SimpleMatrix X, int[] y, SimpleMatrix tests, int k) {
    private static final int TESTS = 40;
    private static final double CLEARLY_NEARER = 1e-5; // single precision is off by 1e-6

    /** Two classes, not next to each other, and an odd k: every vote has a clear winner. */
    static Neighbors withoutTies(Draw draw) {
        int low = draw.number() % 3 == 2 ? 1 : 0;
        int high = draw.number() % 3 == 1 ? 3 : low + 2;
        int[] y = draw.labels(List.of(23, 19, 29).get(draw.number() % 3), 2);
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] == 0 ? low : high;
        }
        return draw(draw, y, draw.normal(y.length, 3, 1), 3 + 2 * (draw.number() % 3));
    }

    /** Four classes and four voters: often two classes get two votes each, or four classes one. */
    static Neighbors withEqualVotes(Draw draw) {
        int[] y = draw.labels(List.of(27, 22, 31).get(draw.number() % 3), 5);
        return draw(draw, y, draw.normal(y.length, 3, 1), 4);
    }

    /** Every sample comes twice, with two labels. */
    static Neighbors withEqualDistances(Draw draw) {
        int half = List.of(9, 13, 11).get(draw.number() % 3);
        SimpleMatrix X = draw.normal(half, 3, 1);
        int[] y = draw.labels(2 * half, 4);
        for (int i = 0; i < half; i++) {
            y[half + i] = y[half + i] == y[i] ? (y[i] + 1) % 4 : y[half + i];
        }
        return draw(draw, y, X.concatRows(X), 1);
    }

    private static Neighbors draw(Draw draw, int[] y, SimpleMatrix X, int k) {
        SimpleMatrix tests = draw.normal(TESTS, X.getNumCols(), 1);
        draw.retryUnless(areFarApart(X, tests));
        return new Neighbors(X, y, tests, k);
    }

    private static boolean areFarApart(SimpleMatrix X, SimpleMatrix tests) {
        for (int t = 0; t < tests.getNumRows(); t++) {
            List<Double> distances = new ArrayList<>();
            for (int i = 0; i < X.getNumRows(); i++) {
                SimpleMatrix between = X.getRow(i).minus(tests.getRow(t));
                distances.add(between.elementOp((int r, int c, double v) -> Math.abs(v))
                        .elementSum());
            }
            distances.sort(null);
            for (int i = 1; i < distances.size(); i++) {
                double gap = distances.get(i) - distances.get(i - 1);
                if (gap > 0 && gap < CLEARLY_NEARER) {
                    return false;
                }
            }
        }
        return true;
    }
}
