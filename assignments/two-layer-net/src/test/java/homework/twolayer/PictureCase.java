package homework.twolayer;

import backmark.check.Finding;
import backmark.check.Student;
import java.util.Arrays;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A short training on a few of the pictures that the project draws, in one of their channels, to show what each hidden
 * unit looks for. It decides nothing.
 *
 * @param parameters to start from
 * @param data N x 64, pictures of 8 x 8 pixels
 */
record PictureCase(Map<String, SimpleMatrix> parameters, ImageData data) {
    private static final TrainingPlan PLAN = new TrainingPlan(1, 0.98, 1e-3, 60, 10, 7);
    private static final int TRAINING = 80;
    private static final int VALIDATION = 10;
    private static final int H = 8;

    private static final PictureCase FEW = draw();

    /** Shows the weights of a student's net. */
    static void drawFor(Student<TwoLayerClassifier> student) {
        student.published(FEW)
                .with(PictureCase::parameters)
                .evidence("W1 after a training on pictures", PictureCase::weights, PictureCase::drawn);
    }

    private static PictureCase draw() {
        ImageData all = SmallImages.draw();
        int pixels = SmallImages.SIDE * SmallImages.SIDE;
        ImageData few = new ImageData(
                all.X().extractMatrix(0, TRAINING, 0, pixels),
                Arrays.copyOf(all.y(), TRAINING),
                all.Xval().extractMatrix(0, VALIDATION, 0, pixels),
                Arrays.copyOf(all.yval(), VALIDATION),
                all.classes());
        return new PictureCase(Initial.parameters(pixels, H, all.classes(), 0.03, 7), few);
    }

    /** The first weights after the training, or null where they are not to be had. */
    private static SimpleMatrix weights(TwoLayerClassifier net, PictureCase on) {
        net.train(on.data().X(), on.data().y(), on.data().Xval(), on.data().yval(), PLAN);
        return Training.firstWeights(net);
    }

    private static Finding drawn(PictureCase on, SimpleMatrix W1) {
        return Finding.fine().showing("W1 as 1 x " + SmallImages.SIDE + " x " + SmallImages.SIDE, W1);
    }
}
