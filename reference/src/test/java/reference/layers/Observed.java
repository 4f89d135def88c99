package reference.layers;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;

/**
 * What an implementation does with random numbers: everything that the contract says something about, under the name of
 * what was asked; null where it threw.
 */
record Observed(Map<String, SimpleMatrix> values) {
    static final List<String> CLASSES = List.of("Affine", "Relu", "Sigmoid", "SoftmaxWithLoss");
    private static final int N = 5;
    private static final int SIZE = 3; // of rows, before and after: square, or a transposed product could not be seen

    /** Makes instances of a student's class. */
    interface Maker {
        Object create(String className, Object... arguments);
    }

    static Observed of(String className, Maker maker, long seed) {
        Random random = new Random(seed);
        SimpleMatrix W = matrix(random, SIZE, SIZE);
        SimpleMatrix b = matrix(random, 1, SIZE);
        Batches batches = new Batches(
                matrix(random, N, SIZE),
                matrix(random, N, SIZE),
                matrix(random, N, SIZE),
                matrix(random, N, SIZE),
                new int[] {0, 2, 2, 1, 0},
                new int[] {1, 1, 0, 2, 1});
        Map<String, SimpleMatrix> values = new LinkedHashMap<>();
        switch (className) {
            case "Affine" -> affine(values, batches, () -> (ParameterLayer) maker.create("Affine", W, b));
            case "SoftmaxWithLoss" -> loss(values, batches, () -> (LossLayer) maker.create("SoftmaxWithLoss"));
            default -> layer(values, batches, () -> (Layer) maker.create(className));
        }
        return new Observed(values);
    }

    private static SimpleMatrix matrix(Random random, int rows, int columns) {
        SimpleMatrix matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.set(i, 1.5 * random.nextGaussian());
        }
        return matrix;
    }

    private record Batches(
            SimpleMatrix x,
            SimpleMatrix dout,
            SimpleMatrix otherX,
            SimpleMatrix otherDout,
            int[] labels,
            int[] otherLabels) {}

    private static void layer(Map<String, SimpleMatrix> into, Batches of, Supplier<Layer> maker) {
        note(into, "forward", () -> maker.get().forward(of.x.copy()));
        note(into, "forward far away", () -> maker.get().forward(alternately(of.x, 1e6, 1)));
        note(into, "forward of a row", () -> maker.get().forward(of.x.rows(0, 1)));
        note(into, "backward", () -> {
            Layer layer = maker.get();
            layer.forward(of.x.copy());
            return layer.backward(of.dout.copy());
        });
        note(into, "backward again", () -> {
            Layer layer = maker.get();
            layer.forward(of.x.copy());
            layer.backward(of.otherDout.copy());
            return layer.backward(of.dout.copy());
        });
        note(into, "backward after another", () -> {
            Layer layer = maker.get();
            layer.forward(of.otherX.copy());
            layer.forward(of.x.copy());
            return layer.backward(of.dout.copy());
        });
        note(into, "backward after reuse", () -> {
            Layer layer = maker.get();
            SimpleMatrix x = of.x.copy();
            layer.forward(x);
            x.setTo(of.otherX);
            return layer.backward(of.dout.copy());
        });
    }

    private static void affine(Map<String, SimpleMatrix> into, Batches of, Supplier<ParameterLayer> maker) {
        layer(into, of, maker::get);
        Around nothing = affine -> {};
        gradients(into, "", of, maker, nothing, nothing);
        gradients(into, " again", of, maker, nothing, affine -> affine.backward(of.otherDout.copy()));
        gradients(into, " after another", of, maker, affine -> affine.forward(of.otherX.copy()), nothing);
    }

    /** What happens before or after a forward. */
    private interface Around {
        void happens(ParameterLayer affine);
    }

    private static void gradients(
            Map<String, SimpleMatrix> into,
            String when,
            Batches of,
            Supplier<ParameterLayer> maker,
            Around before,
            Around after) {
        for (boolean weights : new boolean[] {true, false}) {
            for (boolean reused : new boolean[] {true, false}) {
                note(into, (weights ? "dW" : "db") + when + (reused ? ", reused" : ""), () -> {
                    ParameterLayer affine = maker.get();
                    SimpleMatrix x = of.x.copy();
                    SimpleMatrix dout = of.dout.copy();
                    before.happens(affine);
                    affine.forward(x);
                    after.happens(affine);
                    if (reused) {
                        x.setTo(of.otherX);
                    }
                    affine.backward(dout);
                    if (reused) {
                        dout.setTo(of.otherDout);
                    }
                    return weights ? affine.weightGradient() : affine.biasGradient();
                });
            }
        }
    }

    private static void loss(Map<String, SimpleMatrix> into, Batches of, Supplier<LossLayer> maker) {
        Map<String, SimpleMatrix> scores = new LinkedHashMap<>();
        scores.put("", of.x);
        scores.put(" around 1000", of.x.plus(1000));
        scores.put(" around -1000", of.x.plus(-1000));
        scores.put(" of rows apart", of.x.elementOp((int i, int j, double s) -> s + (i % 2 == 0 ? 1000 : -1000)));
        scores.forEach((where, some) -> {
            note(into, "loss" + where, () -> number(maker.get().forward(some.copy(), of.labels.clone())));
            note(into, "backward" + where, () -> {
                LossLayer loss = maker.get();
                loss.forward(some.copy(), of.labels.clone());
                return loss.backward();
            });
        });
        SimpleMatrix apart = of.x.elementOp((int i, int j, double s) -> j == of.labels[i] ? -2000 - s : 0);
        // How large a loss may become is not said, only that it is a number.
        note(into, "loss of scores apart is finite", () -> {
            double loss = maker.get().forward(apart, of.labels.clone());
            return number(Double.isFinite(loss) ? 1 : loss);
        });
        note(into, "backward again", () -> {
            LossLayer loss = maker.get();
            loss.forward(of.x.copy(), of.labels.clone());
            loss.backward();
            return loss.backward();
        });
        note(into, "backward after another", () -> {
            LossLayer loss = maker.get();
            loss.forward(of.otherX.copy(), of.otherLabels.clone());
            loss.forward(of.x.copy(), of.labels.clone());
            return loss.backward();
        });
        note(into, "backward after reuse", () -> {
            LossLayer loss = maker.get();
            SimpleMatrix given = of.x.copy();
            int[] labels = of.labels.clone();
            loss.forward(given, labels);
            given.setTo(of.otherX);
            System.arraycopy(of.otherLabels, 0, labels, 0, labels.length);
            return loss.backward();
        });
    }

    private static SimpleMatrix number(double value) {
        return new SimpleMatrix(1, 1, true, value);
    }

    private static SimpleMatrix alternately(SimpleMatrix m, double even, double odd) {
        SimpleMatrix scaled = m.copy();
        for (int i = 0; i < m.getNumElements(); i++) {
            scaled.set(i, (i % 2 == 0 ? even : odd) * m.get(i));
        }
        return scaled;
    }

    private static void note(Map<String, SimpleMatrix> into, String what, Supplier<SimpleMatrix> call) {
        try {
            into.put(what, call.get().copy());
        } catch (IllegalArgumentException wrongShapes) {
            into.put(what, null); // EJML's MatrixDimensionException is one
        }
    }

    /**
     * How far this is from what is expected: the worst of max|a - b| / max|b|, infinite where shapes differ or only one of
     * two numbers is finite or a number.
     */
    double distanceFrom(Observed expected) {
        double worst = 0;
        for (String what : expected.values.keySet()) {
            worst = Math.max(worst, distance(values.get(what), expected.values.get(what)));
        }
        return worst;
    }

    private static double distance(SimpleMatrix got, SimpleMatrix expected) {
        if (got == null || expected == null) {
            return got == expected ? 0 : Double.POSITIVE_INFINITY;
        }
        boolean sameVector = got.getNumElements() == expected.getNumElements() && got.isVector() && expected.isVector();
        if (!sameVector && (got.getNumRows() != expected.getNumRows() || got.getNumCols() != expected.getNumCols())) {
            return Double.POSITIVE_INFINITY;
        }
        double most = 0;
        double off = 0;
        for (int i = 0; i < got.getNumElements(); i++) {
            double a = got.get(i);
            double b = expected.get(i);
            if (a != b && !(Double.isNaN(a) && Double.isNaN(b))) {
                off = Math.max(off, Double.isFinite(a) && Double.isFinite(b) ? Math.abs(a - b) : Double.MAX_VALUE);
            }
            most = Double.isFinite(b) ? Math.max(most, Math.abs(b)) : most;
        }
        return off == 0 ? 0 : off / (most == 0 ? 1 : most);
    }
}
