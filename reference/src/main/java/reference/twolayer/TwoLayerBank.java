package reference.twolayer;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * The mistakes that students make in the two-layer net.
 *
 * <p>Some show only where one looks for them: {@code softmax-overflow}, {@code max-from-MIN_VALUE},
 * {@code shift-by-batch-maximum} and {@code log-of-zero} with scores beyond 710 or so, {@code gradients-accumulate} in a
 * second call, the three mistakes in drawing a batch with samples that differ, those of biases where biases are not 0,
 * and {@code argmax-from-zero} where all scores of a row are negative.
 */
public final class TwoLayerBank implements Bank {
    private static final List<Mistake> ALL = Stream.of(
                    ScoreMistakes.all(),
                    LossMistakes.all(),
                    GradientMistakes.all(),
                    TrainingMistakes.all(),
                    PredictionMistakes.all(),
                    SearchMistakes.all())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Mistake> mistakes() {
        return ALL;
    }

    /** {@inheritDoc} For {@code TwoLayerNet} the argument is the map of parameters; the search has none. */
    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Bank.requireKnown("two-layer-net", ALL, mistakes);
        return switch (className) {
            case "TwoLayerNet" -> new FlawedNet(parameters(arguments), mistakes);
            case "HyperparameterSearch" -> new FlawedSearch(mistakes);
            default -> throw new IllegalArgumentException("two-layer-net has no class " + className);
        };
    }

    /** The map among a constructor's arguments, checked entry by entry. */
    static Map<String, SimpleMatrix> parameters(Object... arguments) {
        if (arguments.length != 1 || !(arguments[0] instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("TwoLayerNet is made from one map of parameters");
        }
        return map.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (SimpleMatrix) entry.getValue()));
    }
}
