package homework.sigmoidnet;

import backmark.check.Draw;
import backmark.check.Finding;
import homework.Batch;
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
            draw.retryUnless(centres.getRow(c).minus(centres.getRow((c + 1) % C)).normF() > APART);
        }
        SimpleMatrix x = draw.normal(N, D, 0.5);
        int[] labels = new int[N];
        for (int i = 0; i < N; i++) {
            labels[i] = i % C;
            x.insertIntoThis(i, 0, x.getRow(i).plus(centres.getRow(labels[i])));
        }
        return new LearningCase(Initial.parameters(D, H, C, 0.3, draw.seed()), x, Digits.oneHot(labels, C));
    }

    /** The probabilities after a training in which every step takes all samples. */
    static SimpleMatrix afterLearning(SigmoidClassifier net, LearningCase on) {
        for (int step = 0; step < STEPS; step++) {
            net.update(net.gradient(on.x(), on.t()), RATE);
        }
        return net.predict(on.x());
    }

    /** The clouds are far apart: whoever learns tells nearly all points apart, and is sure of it. */
    static Finding learns(LearningCase on, SimpleMatrix y) {
        int[] predicted = Batch.argMaxOfEveryRow(y);
        double right = 0;
        for (int i = 0; i < predicted.length; i++) {
            right += on.t().get(i, predicted[i]) / predicted.length;
        }
        double sure = y.elementMult(on.t()).elementSum() / predicted.length;
        return Finding.that(
                right >= 0.8 && sure >= 0.6,
                "after " + STEPS + " steps at least 80 % of the points right, with a mean probability of 60 %",
                Math.round(100 * right) + " % right, with a mean probability of " + Math.round(100 * sure) + " %");
    }
}
