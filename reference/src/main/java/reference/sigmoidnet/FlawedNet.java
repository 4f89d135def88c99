package reference.sigmoidnet;

import homework.Batch;
import homework.sigmoidnet.SigmoidClassifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/**
 * The model solution, asking at every place where students are known to err whether to err there. With no mistakes it is
 * right; {@link SigmoidBank} says what each mistake is.
 *
 * <p>The sigmoid is in {@link FlawedSigmoid}, the softmax in {@link FlawedSoftmax}, what is measured by labels in
 * {@link FlawedMeasures}, the update in {@link FlawedUpdate}.
 */
final class FlawedNet implements SigmoidClassifier {
    /** The learning rate of the lecture's training loop, which is what students write into their gradient. */
    private static final double BUILT_IN_RATE = 0.1;

    private final Set<String> mistakes;
    private final FlawedSigmoid sigmoid;
    private final FlawedSoftmax softmax;
    private final FlawedMeasures measures;
    private final FlawedUpdate update;
    private final Map<String, SimpleMatrix> gradientSoFar = new TreeMap<>(); // of gradients-accumulate
    private final Map<String, SimpleMatrix> initial = new TreeMap<>(); // of predict-uses-old-parameters
    private final Map<String, SimpleMatrix> current = new TreeMap<>();

    FlawedNet(Map<String, SimpleMatrix> parameters, Set<String> mistakes) {
        this.mistakes = mistakes;
        sigmoid = new FlawedSigmoid(this.mistakes);
        softmax = new FlawedSoftmax(this.mistakes);
        measures = new FlawedMeasures(this.mistakes);
        update = new FlawedUpdate(parameters, this.mistakes);
        parameters.forEach((name, value) -> initial.put(name, value.copy()));
        current.putAll(initial);
    }

    private boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    private SimpleMatrix get(String name) {
        return (makes("predict-uses-old-parameters") ? initial : current).get(name);
    }

    // ---- Prediction ------------------------------------------------------------------------------------------------

    private SimpleMatrix a1(SimpleMatrix x) {
        boolean forgotten = makes("bias-forgotten-forward") || makes("hidden-bias-forgotten");
        SimpleMatrix product = x.mult(get("W1"));
        return forgotten ? product : Batch.addToEveryRow(product, get("b1"));
    }

    private SimpleMatrix a2(SimpleMatrix z1) {
        boolean forgotten = makes("bias-forgotten-forward") || makes("output-bias-forgotten");
        SimpleMatrix product = z1.mult(get("W2"));
        return forgotten ? product : Batch.addToEveryRow(product, get("b2"));
    }

    @Override
    public SimpleMatrix predict(SimpleMatrix x) {
        return softmax.of(a2(sigmoid.of(a1(x))));
    }

    @Override
    public double loss(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix scores = a2(sigmoid.of(a1(x)));
        return measures.loss(scores, softmax.of(scores), t);
    }

    @Override
    public double accuracy(SimpleMatrix x, SimpleMatrix t) {
        return measures.accuracy(predict(x), t);
    }

    // ---- Gradient --------------------------------------------------------------------------------------------------

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, SimpleMatrix t) {
        SimpleMatrix a1 = a1(x);
        SimpleMatrix z1 = sigmoid.of(a1);
        SimpleMatrix dy = measures.lossGradient(predict(x), t);
        SimpleMatrix dW2 = (makes("wrong-left-factor") ? a1 : z1).transpose().mult(dy);
        SimpleMatrix db2 = biasGradient(dy);
        if (makes("updated-weights-used")) {
            current.put("W2", current.get("W2").minus(dW2.scale(BUILT_IN_RATE)));
        }
        SimpleMatrix W2 = get("W2");
        SimpleMatrix dz1 = dy.mult(makes("affine-no-transpose") ? W2 : W2.transpose());
        SimpleMatrix da1 = dz1.elementMult(sigmoid.slope(a1, z1));
        SimpleMatrix dW1 = x.transpose().mult(makes("weight-gradient-before-sigmoid") ? dz1 : da1);
        SimpleMatrix db1 = biasGradient(makes("bias-gradient-before-sigmoid") ? dz1 : da1);
        Map<String, SimpleMatrix> gradient = accumulated(named(turned(dW1), db1, turned(dW2), db2));
        if (makes("gradient-updates-parameters")) {
            gradient.forEach((name, slope) -> current.merge(name, slope.scale(-BUILT_IN_RATE), SimpleMatrix::plus));
        }
        return gradient;
    }

    private SimpleMatrix turned(SimpleMatrix weightGradient) {
        return makes("weight-gradient-transposed") ? weightGradient.transpose() : weightGradient;
    }

    private Map<String, SimpleMatrix> named(SimpleMatrix dW1, SimpleMatrix db1, SimpleMatrix dW2, SimpleMatrix db2) {
        return makes("gradients-swapped")
                ? Map.of("W1", dW2, "b1", db2, "W2", dW1, "b2", db1)
                : Map.of("W1", dW1, "b1", db1, "W2", dW2, "b2", db2);
    }

    private SimpleMatrix biasGradient(SimpleMatrix upstream) {
        if (makes("bias-gradient-wrong-axis")) {
            return Batch.sumOverRows(upstream.transpose());
        }
        SimpleMatrix sum = makes("bias-gradient-not-summed") ? upstream.getRow(0) : Batch.sumOverRows(upstream);
        return makes("bias-gradient-mean") ? sum.divide(upstream.getNumRows()) : sum;
    }

    private Map<String, SimpleMatrix> accumulated(Map<String, SimpleMatrix> gradient) {
        if (!makes("gradients-accumulate")) {
            return gradient;
        }
        gradient.forEach((name, value) -> gradientSoFar.merge(name, value, SimpleMatrix::plus));
        return Map.copyOf(gradientSoFar);
    }

    // ---- Update ----------------------------------------------------------------------------------------------------

    @Override
    public void update(Map<String, SimpleMatrix> gradients, double learningRate) {
        update.apply(current, gradients, learningRate);
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.copyOf(current);
    }
}
