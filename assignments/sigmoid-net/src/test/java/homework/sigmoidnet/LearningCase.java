package homework.sigmoidnet;

import backmark.check.Draw;
import backmark.check.Finding;
import homework.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * Three clouds of points, one for each class, that a small net can tell apart.
 *
 * @param parameters to start from
 * @param x N x D, to train with
 * @param t N x C, one-hot
 */
record LearningCase(Map<String, SimpleMatrix> parameters, SimpleMatrix x, SimpleMatrix t) {
    private static final int D = 5;
    private static final int H = 6;
    private static final int C = 3;
    private static final int N = 24;
    private static final int STEPS = 40;
    private static final double RATE = 1;
    private static final double APART = 4;

    static LearningCase draw(Draw draw) {
        SimpleMatrix centres = draw.normal(C, D, 2);
        for (int c = 0; c < C; c++) {
            draw.retryUnless(
                    centres.getRow(c).minus(centres.getRow((c + 1) % C)).normF() > APART);
        }
        SimpleMatrix x = draw.normal(N, D, 0.5);
        int[] labels = new int[N];
        for (int i = 0; i < N; i++) {
            labels[i] = i % C;
            x.insertIntoThis(i, 0, x.getRow(i).plus(centres.getRow(labels[i])));
        }
        return new LearningCase(Initial.parameters(D, H, C, 0.3, draw.seed()), x, Digits.oneHot(labels, C));
    }

    /** A training's probabilities, before it and after every step, and the weights it led to, if known. */
    record Learned(List<SimpleMatrix> probabilities, SimpleMatrix W1) {}

    /** A training in which every step takes all samples. */
    static Learned afterLearning(SigmoidClassifier net, LearningCase on) {
        List<SimpleMatrix> probabilities = new ArrayList<>(List.of(net.predict(on.x())));
        for (int step = 1; step <= STEPS; step++) {
            net.update(net.gradient(on.x(), on.t()), RATE);
            probabilities.add(net.predict(on.x()));
        }
        return new Learned(probabilities, firstWeights(net));
    }

    static SimpleMatrix firstWeights(SigmoidClassifier net) {
        try {
            return net.parameters().get("W1");
        } catch (RuntimeException noPicture) {
            return null; // other checks say so
        }
    }

    /** The clouds are far apart: whoever learns tells nearly all points apart, and is sure of it. */
    static Finding learns(LearningCase on, Learned learned) {
        List<SimpleMatrix> course = learned.probabilities();
        return learns(on, course.get(course.size() - 1))
                .showing("loss", course.stream().mapToDouble(on::loss).toArray())
                .showing("accuracy", course.stream().mapToDouble(on::accuracy).toArray())
                .showing("W1", learned.W1());
    }

    private double loss(SimpleMatrix y) {
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum -= Math.log(y.getRow(i).elementMult(t.getRow(i)).elementSum());
        }
        return sum / N;
    }

    private double accuracy(SimpleMatrix y) {
        int[] predicted = Batch.argMaxOfEveryRow(y);
        double right = 0;
        for (int i = 0; i < N; i++) {
            right += t.get(i, predicted[i]);
        }
        return right / N;
    }

    private static Finding learns(LearningCase on, SimpleMatrix y) {
        double right = on.accuracy(y);
        double sure = y.elementMult(on.t()).elementSum() / N;
        return Finding.that(
                right >= 0.8 && sure >= 0.6,
                "after " + STEPS + " steps at least 80 % of the points right, with a mean probability of 60 %",
                Math.round(100 * right) + " % right, with a mean probability of " + Math.round(100 * sure) + " %");
    }
}
