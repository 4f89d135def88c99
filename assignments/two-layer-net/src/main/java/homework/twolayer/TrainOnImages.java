package homework.twolayer;

import homework.NotWritten;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.ejml.simple.SimpleMatrix;

/**
 * Trains your net on pictures, prints how it went, and draws it in {@code target/training.svg}.
 *
 * <p>Options: {@code --cifar FOLDER} takes the CIFAR-10 files of a folder instead of {@link SmallImages},
 * {@code --limit N} keeps at most N of its training pictures (10,000 unless told), and {@code --search} looks for good
 * hyper-parameters first.
 */
public final class TrainOnImages {
    private static final int DEFAULT_LIMIT = 10_000; // pictures, a quarter of a gigabyte
    private static final int CHANNELS = 3;

    private final PrintStream out;
    private final Path folder;

    /**
     * A run.
     *
     * @param out for the reader
     * @param folder where the drawing goes; made if missing
     */
    TrainOnImages(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Runs with the options above; whatever is wrong with them or with the files is printed. */
    public static void main(String... options) {
        new TrainOnImages(System.out, Path.of("target")).run(List.of(options));
    }

    void run(List<String> options) {
        try {
            Path cifar = null;
            int limit = DEFAULT_LIMIT;
            boolean search = false;
            for (Iterator<String> rest = options.iterator(); rest.hasNext(); ) {
                String option = rest.next();
                switch (option) {
                    case "--cifar" -> cifar = Path.of(valueOf(option, rest));
                    case "--limit" -> limit = number(option, valueOf(option, rest));
                    case "--search" -> search = true;
                    default ->
                        throw new IllegalArgumentException(
                                "there is no option " + option + "; there are --cifar FOLDER, --limit N and --search");
                }
            }
            if (cifar == null) {
                train(ImageTask.small(), search);
            } else {
                Cifar10 pictures = Cifar10.read(cifar, limit);
                TwoLayerNet net = train(ImageTask.cifar(pictures), search);
                line("test accuracy  %.3f", accuracy(net, pictures.Xtest(), pictures.ytest()));
            }
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

    private static int number(String option, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " needs a whole number, but got " + text, e);
        }
    }

    private TwoLayerNet train(ImageTask task, boolean search) throws IOException {
        ImageData data = task.data();
        line(
                "%d training and %d validation pictures of %d values, %d classes",
                data.y().length, data.yval().length, data.X().getNumCols(), data.classes());
        int hidden = task.hidden();
        TrainingPlan plan = task.training();
        if (search) {
            Trial best = search(task);
            hidden = best.hiddenSize();
            plan = plan.with(best.learningRate(), best.regularization());
        }
        line(
                "training %d iterations with %d hidden units, learning rate %s, regularization %s",
                plan.iterations(), hidden, plan.learningRate(), plan.regularization());
        TwoLayerNet net = new TwoLayerNet(Initial.parameters(
                data.X().getNumCols(), hidden, data.classes(), task.search().weightScale(), plan.seed()));
        TrainingHistory history = net.train(data.X(), data.y(), data.Xval(), data.yval(), plan);
        print(history, plan.iterationsPerEpoch(data.y().length));
        draw(history, net, task.side());
        return net;
    }

    private Trial search(ImageTask task) {
        SearchResult found = new HyperparameterSearch().search(task.data(), task.search());
        for (Trial trial : found.trials()) {
            line(
                    "  hidden %3d  learning rate %.2e  regularization %.2e  validation %.3f%s",
                    trial.hiddenSize(),
                    trial.learningRate(),
                    trial.regularization(),
                    trial.validationAccuracy(),
                    trial.equals(found.best()) ? "  best" : "");
        }
        return found.best();
    }

    private void print(TrainingHistory history, int perEpoch) {
        for (int epoch = 0; epoch < history.trainAccuracy().length; epoch++) {
            int last = Math.min((epoch + 1) * perEpoch, history.loss().length) - 1;
            line(
                    "epoch %3d  loss %.4f  training %.3f  validation %.3f",
                    epoch + 1,
                    history.loss()[last],
                    history.trainAccuracy()[epoch],
                    history.validationAccuracy()[epoch]);
        }
    }

    private void draw(TrainingHistory history, TwoLayerNet net, int side) throws IOException {
        Path drawing = folder.resolve("training.svg");
        Files.createDirectories(folder);
        Files.writeString(drawing, TrainingPicture.of(history, net.parameters().get("W1"), CHANNELS, side));
        out.println("drawn in " + drawing + "; open it with a browser");
    }

    private static double accuracy(TwoLayerNet net, SimpleMatrix X, int[] y) {
        int[] predicted = net.predict(X);
        int right = 0;
        for (int i = 0; i < y.length; i++) {
            if (predicted[i] == y[i]) {
                right++;
            }
        }
        return (double) right / y.length;
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
