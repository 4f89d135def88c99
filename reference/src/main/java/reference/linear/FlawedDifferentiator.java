package reference.linear;

import homework.linear.Differentiator;
import homework.linear.ScalarField;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** {@link NumericalGradient}, asking at every place where students are known to err whether to err there. */
final class FlawedDifferentiator implements Differentiator {
    private static final double OF_THE_LECTURE = 1e-4;

    private final Set<String> mistakes;

    FlawedDifferentiator(Set<String> mistakes) {
        this.mistakes = mistakes;
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    @Override
    public SimpleMatrix gradient(ScalarField f, SimpleMatrix at, double asked) {
        double h = makes("step-size-fixed") ? OF_THE_LECTURE : asked;
        SimpleMatrix w = at.copy();
        SimpleMatrix slopes = new SimpleMatrix(w.getNumRows(), w.getNumCols());
        int moved = makes("entries-left-out") ? w.getNumRows() : w.getNumElements();
        for (int i = 0; i < moved; i++) {
            double here = w.get(i);
            move(w, i, makes("backward-difference") ? 0 : h);
            double above = f.value(w);
            double there = w.get(i);
            w = restored(at, w, i, here);
            move(w, i, makes("forward-difference") ? 0 : -h);
            double below = f.value(w);
            there = makes("forward-difference") ? there : w.get(i);
            w = restored(at, w, i, makes("entry-not-put-back") ? there : here);
            slopes.set(i, slope(above, below, h));
        }
        return makes("gradient-transposed") ? slopes.transpose() : slopes;
    }

    private void move(SimpleMatrix w, int i, double by) {
        if (makes("all-entries-moved")) {
            for (int j = 0; j < w.getNumElements(); j++) {
                w.set(j, w.get(j) + by);
            }
        } else {
            w.set(i, w.get(i) + by);
        }
    }

    private SimpleMatrix restored(SimpleMatrix at, SimpleMatrix w, int i, double to) {
        SimpleMatrix restored = makes("all-entries-moved") ? at.copy() : w;
        restored.set(i, to);
        return restored;
    }

    private double slope(double above, double below, double h) {
        boolean oneSided = makes("forward-difference") || makes("backward-difference");
        double difference = makes("difference-sign") ? below - above : above - below;
        if (makes("difference-not-divided")) {
            return difference;
        }
        return difference / (oneSided || makes("divided-by-h") ? h : 2 * h);
    }
}
