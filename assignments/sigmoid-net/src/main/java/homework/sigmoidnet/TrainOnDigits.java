package homework.sigmoidnet;

import homework.NotWritten;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Trains your net on digits and prints loss and accuracy after every epoch. All steps go through
 * {@link SigmoidClassifier#gradient} and {@link SigmoidClassifier#update}: this is the loop that your task 5 completes.
 *
 * <p>Options: {@code --mnist FOLDER} takes the MNIST files of a folder instead of {@link SmallDigits}, {@code --limit N}
 * keeps at most N of its training pictures (10,000 unless told), {@code --epochs N} and {@code --rate R} change how long
 * and how fast the net learns.
 */
public final class TrainOnDigits {
    private static final int DEFAULT_LIMIT = 10_000; // pictures, 60 megabytes
    private static final int HIDDEN = 50;
    private static final int BATCH = 50;
    private static final int EPOCHS = 16;
    private static final double RATE = 1;
    private static final double DEVIATION = 0.1; // of the first weights
    private static final long SEED = 1;

    private final PrintStream out;

    TrainOnDigits(PrintStream out) {
        this.out = out;
    }

    /** Runs with the options above; whatever is wrong with them or with the files is printed. */
    public static void main(String... options) {
        new TrainOnDigits(System.out).run(List.of(options));
    }

    void run(List<String> options) {
        try {
            Path mnist = null;
            int limit = DEFAULT_LIMIT;
            int epochs = EPOCHS;
            double rate = RATE;
            for (Iterator<String> rest = options.iterator(); rest.hasNext(); ) {
                String option = rest.next();
                switch (option) {
                    case "--mnist" -> mnist = Path.of(valueOf(option, rest));
                    case "--limit" -> limit = whole(option, valueOf(option, rest));
                    case "--epochs" -> epochs = whole(option, valueOf(option, rest));
                    case "--rate" -> rate = number(option, valueOf(option, rest));
                    default ->
                        throw new IllegalArgumentException("there is no option " + option
                                + "; there are --mnist FOLDER, --limit N, --epochs N and --rate R");
                }
            }
            train(mnist == null ? SmallDigits.draw() : Mnist.read(mnist, limit), epochs, rate);
        } catch (NotWritten e) {
            out.println(e.getMessage() + ".");
        } catch (IOException | IllegalArgumentException e) {
            out.println("Cannot train: " + e.getMessage());
        }
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static int whole(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a whole number, but got " + text, e);
        }
    }

    private static double number(String option, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a number, but got " + text, e);
        }
    }

    private void train(Digits digits, int epochs, double rate) {
        line(
                "%d training and %d test pictures of %d pixels",
                digits.x().getNumRows(), digits.xTest().getNumRows(), digits.x().getNumCols());
        line("training %d epochs with %d hidden units, learning rate %s", epochs, HIDDEN, rate);
        SigmoidClassifier net =
                new SigmoidNet(Initial.parameters(digits.x().getNumCols(), HIDDEN, Digits.CLASSES, DEVIATION, SEED));
        print(0, net, digits);
        train(net, digits, epochs, rate);
    }

    /** The loop: in every step the gradient of one random mini-batch, and an update with it. */
    void train(SigmoidClassifier net, Digits digits, int epochs, double rate) {
        Random random = new Random(SEED);
        int stepsPerEpoch = Math.max(1, digits.x().getNumRows() / BATCH);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            for (int step = 0; step < stepsPerEpoch; step++) {
                int[] drawn = random.ints(BATCH, 0, digits.x().getNumRows()).toArray();
                SimpleMatrix x = rows(digits.x(), drawn);
                SimpleMatrix t = rows(digits.t(), drawn);
                Map<String, SimpleMatrix> gradients = net.gradient(x, t);
                net.update(gradients, rate);
            }
            print(epoch, net, digits);
        }
    }

    private static SimpleMatrix rows(SimpleMatrix all, int[] which) {
        SimpleMatrix rows = new SimpleMatrix(which.length, all.getNumCols());
        for (int i = 0; i < which.length; i++) {
            rows.insertIntoThis(i, 0, all.getRow(which[i]));
        }
        return rows;
    }

    private void print(int epoch, SigmoidClassifier net, Digits digits) {
        line(
                "epoch %3d  loss %.4f  training %.3f  test %.3f",
                epoch,
                net.loss(digits.x(), digits.t()),
                net.accuracy(digits.x(), digits.t()),
                net.accuracy(digits.xTest(), digits.tTest()));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
