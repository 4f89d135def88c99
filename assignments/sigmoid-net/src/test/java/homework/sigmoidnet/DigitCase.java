package homework.sigmoidnet;

import backmark.check.Finding;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/**
 * A short training on a few of the digits that the project draws, for a picture of what each hidden unit looks for. It
 * decides nothing.
 *
 * @param parameters to start from
 * @param x N x 64, pictures of 8 x 8 pixels
 * @param t N x 10, one-hot
 */
record DigitCase(Map<String, SimpleMatrix> parameters, SimpleMatrix x, SimpleMatrix t) {
    private static final int N = 40;
    private static final int H = 8;
    private static final int STEPS = 60;
    private static final double RATE = 2;

    private static final DigitCase FEW = draw();

    /** The same few digits for everybody. */
    static DigitCase few() {
        return FEW;
    }

    private static DigitCase draw() {
        Digits digits = SmallDigits.draw();
        int pixels = SmallDigits.SIDE * SmallDigits.SIDE;
        return new DigitCase(
                Initial.parameters(pixels, H, Digits.CLASSES, 0.1, 7),
                digits.x().rows(0, N),
                digits.t().rows(0, N));
    }

    /** The first weights after the training, or null where they are not to be had. */
    static SimpleMatrix weights(SigmoidClassifier net, DigitCase on) {
        for (int step = 0; step < STEPS; step++) {
            net.update(net.gradient(on.x(), on.t()), RATE);
        }
        return LearningCase.firstWeights(net);
    }

    static Finding drawn(DigitCase on, SimpleMatrix W1) {
        return Finding.fine().showing("W1 as 1 x " + SmallDigits.SIDE + " x " + SmallDigits.SIDE, W1);
    }
}
