package homework.sigmoidnet;

import backmark.check.Draw;
import backmark.check.Finding;
import backmark.check.Named;
import homework.Batch;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/**
 * A net with a batch to try it on. Sizes are unrelated, biases are not 0, one class is missing and others are repeated:
 * on such a case every mistake shows and no correct style fails.
 *
 * @param parameters of the net
 * @param x N x D
 * @param t N x C, one-hot
 */
record NetCase(String name, Map<String, SimpleMatrix> parameters, SimpleMatrix x, SimpleMatrix t) implements Named {
    private static final double LEAST_PROBABILITY = 1e-3;
    private static final double FROM_TIE = 2e-3;
    private static final int MANY = 60; // enough for every wrong prediction to change some share

    /** The lecture's neuron (.73 for these inputs), and its scores of 2.3 and -1.2 with the wrong class as label. */
    static NetCase lecture() {
        return new NetCase(
                "the lecture's neuron and scores",
                Map.of(
                        "W1", column(2, -3),
                        "b1", column(-3),
                        "W2", column(1, 1).transpose(),
                        "b2", column(2.3, -1.2).transpose()),
                column(-1, -2).transpose(),
                column(0, 1).transpose());
    }

    private static SimpleMatrix column(double... values) {
        return new SimpleMatrix(values.length, 1, true, values);
    }

    /** A random net; the first has no square weight, the others a square W2, and the third a square W1, too. */
    static NetCase draw(Draw draw) {
        int kind = draw.number() % 4;
        int N = List.of(11, 9, 13, 8).get(kind);
        int D = List.of(5, 6, 5, 7).get(kind);
        int H = List.of(7, 4, 5, 3).get(kind);
        int C = List.of(3, 4, 5, 3).get(kind);
        return draw(draw, N, D, H, C);
    }

    /** A net with many samples: the share of right ones is different for whoever predicts differently. */
    static NetCase withManySamples(Draw draw) {
        NetCase drawn = draw(draw, MANY, 5, List.of(7, 6, 4).get(draw.number() % 3), 4);
        draw.retryUnless(drawn.isFarFromTies() && drawn.someColumnsAgree());
        return drawn;
    }

    private static NetCase draw(Draw draw, int N, int D, int H, int C) {
        Map<String, SimpleMatrix> parameters = Map.of(
                "W1", draw.normal(D, H, 0.6),
                "b1", draw.normal(1, H, 0.7),
                "W2", draw.normal(H, C, 1),
                "b2", draw.normal(1, C, 0.5));
        SimpleMatrix t = Digits.oneHot(draw.labels(N, C), C);
        NetCase drawn = new NetCase("", parameters, draw.normal(N, D, 1.5), t);
        draw.retryUnless(drawn.hasNoHopelessSample());
        return drawn;
    }

    /** A net whose scores lie thousands apart: the probability of many a sample's class is too small for a double. */
    static NetCase withScoresFarApart(Draw draw) {
        NetCase usual = draw(draw);
        Map<String, SimpleMatrix> parameters = new TreeMap<>(usual.parameters());
        parameters.put("W2", usual.parameters().get("W2").scale(3_000));
        return new NetCase("", parameters, usual.x(), usual.t());
    }

    /** A loss that is a number; an infinite one comes from the logarithm of a probability of 0. */
    static Finding isFinite(NetCase on, double loss) {
        Finding finding = Finding.that(Double.isFinite(loss), "a finite number", "" + loss);
        return loss == Double.POSITIVE_INFINITY ? finding.proves("log-of-zero") : finding;
    }

    /**
     * Accuracies on the same samples: one number alone may be right by chance.
     *
     * @param withTheLabels as given
     * @param withEachClassForAll with all samples labelled 0, then with all labelled 1, and so on
     */
    record Accuracies(double withTheLabels, double[] withEachClassForAll) {}

    Accuracies accuracies(SigmoidClassifier net) {
        double[] ofClass = new double[t.getNumCols()];
        for (int c = 0; c < ofClass.length; c++) {
            int[] same = new int[t.getNumRows()];
            Arrays.fill(same, c);
            ofClass[c] = net.accuracy(x, Digits.oneHot(same, ofClass.length));
        }
        return new Accuracies(net.accuracy(x, t), ofClass);
    }

    /** The same, counted from the probabilities that the net itself gives. */
    Accuracies ownAccuracies(SigmoidClassifier net) {
        int[] predicted = Batch.argMaxOfEveryRow(net.predict(x));
        double right = 0;
        double[] ofClass = new double[t.getNumCols()];
        for (int i = 0; i < predicted.length; i++) {
            right += t.get(i, predicted[i]) / predicted.length;
            ofClass[predicted[i]] += 1.0 / predicted.length;
        }
        return new Accuracies(right, ofClass);
    }

    /** The accuracy when every label is the most probable class: all samples are right. */
    double accuracyWithMostProbableLabels(SigmoidClassifier net) {
        return net.accuracy(x, Digits.oneHot(Batch.argMaxOfEveryRow(scores()), t.getNumCols()));
    }

    /** The loss that follows from the probabilities that the net itself gives. */
    double ownLoss(SigmoidClassifier net) {
        SimpleMatrix own = Batch.sumOverRows(net.predict(x).elementMult(t).transpose());
        return -own.elementLog().elementSum() / own.getNumElements();
    }

    private SimpleMatrix scores() {
        SimpleMatrix a1 = Batch.addToEveryRow(x.mult(parameters.get("W1")), parameters.get("b1"));
        SimpleMatrix z1 = a1.elementOp((int i, int j, double v) -> (1 + Math.tanh(v / 2)) / 2);
        return Batch.addToEveryRow(z1.mult(parameters.get("W2")), parameters.get("b2"));
    }

    /** Whether no label is so improbable that it drowns the others in the loss. */
    boolean hasNoHopelessSample() {
        SimpleMatrix scores = scores();
        for (int i = 0; i < scores.getNumRows(); i++) {
            double own = scores.getRow(i).dot(t.getRow(i));
            double others = scores.getRow(i).minus(own).elementExp().elementSum();
            if (1 / others < LEAST_PROBABILITY) {
                return false;
            }
        }
        return true;
    }

    /** Whether comparing columns in place of rows counts anything: an accuracy of 0 would fit too many causes. */
    private boolean someColumnsAgree() {
        SimpleMatrix probabilities = scores().elementExp();
        for (int i = 0; i < probabilities.getNumRows(); i++) {
            double sum = probabilities.getRow(i).elementSum();
            for (int c = 0; c < probabilities.getNumCols(); c++) {
                probabilities.set(i, c, probabilities.get(i, c) / sum);
            }
        }
        int[] predicted = Batch.argMaxOfEveryRow(probabilities.transpose());
        int[] labels = Batch.argMaxOfEveryRow(t.transpose());
        for (int c = 0; c < labels.length; c++) {
            if (predicted[c] == labels[c]) {
                return true;
            }
        }
        return false;
    }

    private boolean isFarFromTies() {
        SimpleMatrix scores = scores();
        for (int i = 0; i < scores.getNumRows(); i++) {
            double largest = scores.getRow(i).elementMax();
            int near = 0;
            for (int j = 0; j < scores.getNumCols(); j++) {
                near += scores.get(i, j) > largest - FROM_TIE ? 1 : 0;
            }
            if (near > 1) {
                return false;
            }
        }
        return true;
    }
}
