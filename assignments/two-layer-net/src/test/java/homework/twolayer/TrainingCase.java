package homework.twolayer;

import backmark.check.Draw;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A net and samples to train it with.
 *
 * @param parameters to start from
 * @param data few samples, so that training takes no time
 */
record TrainingCase(Map<String, SimpleMatrix> parameters, ImageData data) {
    private static final int D = 5;
    private static final int H = 7;
    private static final int C = 3;

    /** One sample, several times: whichever samples a step draws, its batch is the same. */
    static TrainingCase oneSampleRepeated(Draw draw) {
        NetCase net = NetCase.draw(draw, 1, D, H, C);
        int label = net.y()[0];
        SimpleMatrix rows = new SimpleMatrix(6, D);
        int[] labels = new int[6];
        for (int i = 0; i < labels.length; i++) {
            rows.insertIntoThis(i, 0, net.X());
            labels[i] = label;
        }
        return new TrainingCase(net.parameters(), new ImageData(rows, labels, rows, labels, C));
    }

    /** A few samples that differ in everything, with two labels or more. */
    static TrainingCase differentSamples(Draw draw) {
        NetCase net = NetCase.draw(draw, 6, D, H, C);
        return new TrainingCase(net.parameters(), new ImageData(net.X(), net.y(), net.X(), net.y(), C));
    }

    /** Three clouds of points, one for each class, that a small net can tell apart. */
    static TrainingCase clouds(Draw draw) {
        SimpleMatrix centres = draw.normal(C, D, 3);
        ImageData data = new ImageData(
                around(centres, 60, draw), classes(60), around(centres, 30, draw), classes(30), C);
        return new TrainingCase(Initial.parameters(D, H, C, 0.3, draw.seed()), data);
    }

    private static SimpleMatrix around(SimpleMatrix centres, int count, Draw draw) {
        SimpleMatrix points = draw.normal(count, D, 0.7);
        for (int i = 0; i < count; i++) {
            points.insertIntoThis(i, 0, points.getRow(i).plus(centres.getRow(i % C)));
        }
        return points;
    }

    private static int[] classes(int count) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % C;
        }
        return labels;
    }

    TrainingHistory train(TwoLayerClassifier net, TrainingPlan plan) {
        return net.train(data.X(), data.y(), data.Xval(), data.yval(), plan);
    }
}
