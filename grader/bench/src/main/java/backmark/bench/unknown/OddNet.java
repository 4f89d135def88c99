package backmark.bench.unknown;

import homework.Batch;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.TwoLayerClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;
import reference.twolayer.HyperparameterSearch;

/** A two-layer net that is right but for one oddity. */
final class OddNet implements TwoLayerClassifier {

    /** What is odd. */
    enum Oddity {
        DROPOUT_LEFT_ON,
        GRADIENT_NORM_CLIPPED,
        LOG_ONE_PLUS,
        W2_FROM_MEAN_OF_HIDDEN,
        SLOPE_OF_A_TENTH,
        HALF_TEMPERATURE,
        SMOOTHED_LABELS,
        TANH_FOR_RELU,
        PENALTY_OF_FOURTH_POWERS,
        MEAN_OVER_ONE_LESS,
        FIRST_CLASS_COUNTS_TWICE,
        INPUTS_CENTRED,
        HINGE_FOR_SOFTMAX,
        SECOND_BEST_CLASS
    }

    private final Oddity oddity;
    private Map<String, SimpleMatrix> parameters;

    private OddNet(Map<String, SimpleMatrix> parameters, Oddity oddity) {
        this.parameters = new TreeMap<>(parameters);
        this.oddity = oddity;
    }

    static List<UnknownMistake> all() {
        return Arrays.stream(Oddity.values())
                .map(oddity -> new UnknownMistake(
                        oddity.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        (type, given) -> type.simpleName().equals("TwoLayerNet")
                                ? new OddNet(tensors(given[0]), oddity)
                                : new HyperparameterSearch()))
                .toList();
    }

    private static Map<String, SimpleMatrix> tensors(Object map) {
        Map<String, SimpleMatrix> tensors = new TreeMap<>();
        ((Map<?, ?>) map).forEach((name, value) -> tensors.put((String) name, ((SimpleMatrix) value).copy()));
        return tensors;
    }

    private boolean is(Oddity one) {
        return oddity == one;
    }

    private SimpleMatrix at(String name) {
        return parameters.get(name);
    }

    private SimpleMatrix input(SimpleMatrix X) {
        if (!is(Oddity.INPUTS_CENTRED)) {
            return X;
        }
        SimpleMatrix mean = Batch.sumOverRows(X).divide(X.getNumRows() + 1);
        return Batch.addToEveryRow(X, mean.negative());
    }

    private SimpleMatrix hidden(SimpleMatrix X) {
        SimpleMatrix f = Batch.addToEveryRow(input(X).mult(at("W1")), at("b1"));
        return f.elementOp((int i, int j, double v) -> {
            if (is(Oddity.DROPOUT_LEFT_ON)) {
                return (i + j) % 2 == 0 ? 2 * Math.max(0, v) : 0;
            }
            return is(Oddity.TANH_FOR_RELU) ? Math.tanh(v) : v > 0 ? v : is(Oddity.SLOPE_OF_A_TENTH) ? 0.1 * v : 0;
        });
    }

    private double slope(double h, int i, int j) {
        if (is(Oddity.TANH_FOR_RELU)) {
            return 1 - h * h;
        }
        if (is(Oddity.DROPOUT_LEFT_ON)) {
            return h > 0 ? 2 : 0;
        }
        return h > 0 ? 1 : is(Oddity.SLOPE_OF_A_TENTH) ? 0.1 : 0;
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return Batch.addToEveryRow(hidden(X).mult(at("W2")), at("b2"));
    }

    private double divisor(int samples) {
        return is(Oddity.MEAN_OVER_ONE_LESS) ? Math.max(0.5, samples - 1) : samples;
    }

    private double weight(int label) {
        return is(Oddity.FIRST_CLASS_COUNTS_TWICE) && label == 0 ? 2 : 1;
    }

    private static double[] softmax(SimpleMatrix scores, int row, double temperature) {
        double largest = scores.getRow(row).elementMax();
        double[] p = new double[scores.getNumCols()];
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            p[j] = Math.exp((scores.get(row, j) - largest) / temperature);
            sum += p[j];
        }
        for (int j = 0; j < p.length; j++) {
            p[j] /= sum;
        }
        return p;
    }

    /** The logarithm of a probability, finite even where the probability itself is 0. */
    private static double logOfSoftmax(SimpleMatrix scores, int row, int column, double temperature) {
        double largest = scores.getRow(row).elementMax();
        double sum = 0;
        for (int j = 0; j < scores.getNumCols(); j++) {
            sum += Math.exp((scores.get(row, j) - largest) / temperature);
        }
        return (scores.get(row, column) - largest) / temperature - Math.log(sum);
    }

    private double temperature() {
        return is(Oddity.HALF_TEMPERATURE) ? 0.5 : 1;
    }

    /** The share of the label in what a class should be. */
    private double target(int j, int label, int classes) {
        double smoothed = is(Oddity.SMOOTHED_LABELS) ? 0.1 : 0;
        return (j == label ? 1 - smoothed : 0) + smoothed / classes;
    }

    private double lossOf(SimpleMatrix scores, int i, int label) {
        int classes = scores.getNumCols();
        double loss = 0;
        double[] p = softmax(scores, i, temperature());
        for (int j = 0; j < classes; j++) {
            if (is(Oddity.HINGE_FOR_SOFTMAX)) {
                loss += j == label ? 0 : Math.max(0, scores.get(i, j) - scores.get(i, label) + 1);
            } else if (target(j, label, classes) > 0) {
                double logarithm =
                        is(Oddity.LOG_ONE_PLUS) ? Math.log1p(p[j]) : logOfSoftmax(scores, i, j, temperature());
                loss -= target(j, label, classes) * logarithm;
            }
        }
        return weight(label) * loss;
    }

    private double slopeOf(SimpleMatrix scores, int i, int j, int label, double[] p) {
        if (is(Oddity.HINGE_FOR_SOFTMAX)) {
            double violated = 0;
            for (int k = 0; k < p.length; k++) {
                violated += k != label && scores.get(i, k) - scores.get(i, label) + 1 > 0 ? 1 : 0;
            }
            return j == label ? -violated : scores.get(i, j) - scores.get(i, label) + 1 > 0 ? 1 : 0;
        }
        return weight(label) * (p[j] - target(j, label, p.length)) / temperature();
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix scores = scores(X);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += lossOf(scores, i, y[i]);
        }
        double power = is(Oddity.PENALTY_OF_FOURTH_POWERS) ? 4 : 2;
        return sum / divisor(y.length)
                + reg
                        * (at("W1").elementPower(power).elementSum()
                                + at("W2").elementPower(power).elementSum());
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        SimpleMatrix h = hidden(X);
        SimpleMatrix scores = Batch.addToEveryRow(h.mult(at("W2")), at("b2"));
        SimpleMatrix dscores = scores.copy();
        for (int i = 0; i < y.length; i++) {
            double[] p = softmax(scores, i, temperature());
            for (int j = 0; j < p.length; j++) {
                dscores.set(i, j, slopeOf(scores, i, j, y[i], p) / divisor(y.length));
            }
        }
        SimpleMatrix dh = dscores.mult(at("W2").transpose());
        SimpleMatrix df = dh.elementOp((int i, int j, double v) -> v * slope(h.get(i, j), i, j));
        SimpleMatrix factor = h;
        if (is(Oddity.W2_FROM_MEAN_OF_HIDDEN)) {
            factor = Batch.addToEveryRow(h.scale(0), Batch.sumOverRows(h).divide(h.getNumRows()));
        }
        Map<String, SimpleMatrix> gradient = new TreeMap<>();
        gradient.put("W1", input(X).transpose().mult(df).plus(penaltySlope(at("W1"), reg)));
        gradient.put("b1", Batch.sumOverRows(df));
        gradient.put("W2", factor.transpose().mult(dscores).plus(penaltySlope(at("W2"), reg)));
        gradient.put("b2", Batch.sumOverRows(dscores));
        if (is(Oddity.GRADIENT_NORM_CLIPPED)) {
            double norm = Math.sqrt(gradient.values().stream()
                    .mapToDouble(g -> g.elementMult(g).elementSum())
                    .sum());
            gradient.replaceAll((name, g) -> g.scale(Math.min(1, 0.05 / norm)));
        }
        return gradient;
    }

    private SimpleMatrix penaltySlope(SimpleMatrix w, double reg) {
        return is(Oddity.PENALTY_OF_FOURTH_POWERS) ? w.elementPower(3).scale(4 * reg) : w.scale(2 * reg);
    }

    @Override
    public TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        Random random = new Random(plan.seed());
        int epochs = plan.epochs(X.getNumRows());
        int perEpoch = plan.iterationsPerEpoch(X.getNumRows());
        double[] losses = new double[plan.iterations()];
        double[] trained = new double[epochs];
        double[] validated = new double[epochs];
        for (int i = 0; i < losses.length; i++) {
            int[] drawn = random.ints(plan.batchSize(), 0, y.length).toArray();
            SimpleMatrix batch = new SimpleMatrix(drawn.length, X.getNumCols());
            int[] labels = new int[drawn.length];
            for (int k = 0; k < drawn.length; k++) {
                batch.insertIntoThis(k, 0, X.getRow(drawn[k]));
                labels[k] = y[drawn[k]];
            }
            losses[i] = loss(batch, labels, plan.regularization());
            double rate = plan.learningRate() * Math.pow(plan.learningRateDecay(), i / perEpoch);
            Map<String, SimpleMatrix> gradient = gradient(batch, labels, plan.regularization());
            parameters.replaceAll((name, w) -> w.minus(gradient.get(name).scale(rate)));
            trained[i / perEpoch] = accuracy(X, y);
            validated[i / perEpoch] = accuracy(Xval, yval);
        }
        return new TrainingHistory(losses, trained, validated);
    }

    private double accuracy(SimpleMatrix X, int[] y) {
        int[] predicted = predict(X);
        double right = 0;
        for (int i = 0; i < y.length; i++) {
            right += predicted[i] == y[i] ? 1 : 0;
        }
        return right / y.length;
    }

    @Override
    public int[] predict(SimpleMatrix X) {
        SimpleMatrix scores = scores(X);
        int[] best = Batch.argMaxOfEveryRow(scores);
        if (is(Oddity.SECOND_BEST_CLASS)) {
            for (int i = 0; i < best.length; i++) {
                scores.set(i, best[i], Double.NEGATIVE_INFINITY);
            }
            return Batch.argMaxOfEveryRow(scores);
        }
        return best;
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return parameters;
    }
}
