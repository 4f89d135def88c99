package reference.network;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * The mistakes that students make in the feed-forward network.
 *
 * <p>Some show only where one looks for them: {@code wrong-layer-weights}, {@code weights-not-transposed},
 * {@code hidden-prime-of-next-layer} and {@code output-delta-reused} give numbers only where all layers have one size
 * and throw elsewhere; {@code loop-stops-early} needs two hidden layers, {@code batch-size-remembered} batches of
 * different sizes, {@code frozen-drifts-with-velocity} a velocity from before, and {@code sigmoid-overflow} sums beyond
 * 710.
 */
public final class NetworkBank implements Bank {
    private static final List<Mistake> ALL = Stream.of(
                    FeedforwardMistakes.all(),
                    BackpropMistakes.all(),
                    UpdateMistakes.all(),
                    FineTuningMistakes.all(),
                    EvaluationMistakes.all())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Mistake> mistakes() {
        return ALL;
    }

    /** {@inheritDoc} The arguments are the list of weights and the list of biases. */
    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Bank.requireKnown("network", ALL, mistakes);
        requireClass(className);
        return new FlawedNetwork(matrices(arguments, 0), matrices(arguments, 1), mistakes);
    }

    static void requireClass(String className) {
        if (!className.equals("Network")) {
            throw new IllegalArgumentException("network has no class " + className);
        }
    }

    /** One of the two lists among a constructor's arguments, checked entry by entry. */
    static List<SimpleMatrix> matrices(Object[] arguments, int position) {
        if (arguments.length != 2 || !(arguments[position] instanceof List<?> list)) {
            throw new IllegalArgumentException("Network is made from a list of weights and a list of biases");
        }
        return list.stream().map(SimpleMatrix.class::cast).toList();
    }
}
