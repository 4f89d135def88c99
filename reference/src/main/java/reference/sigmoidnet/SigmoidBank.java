package reference.sigmoidnet;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * The mistakes that students make in the sigmoid net.
 *
 * <p>Some show only where one looks for them: {@code softmax-overflow}, {@code max-from-MIN_VALUE},
 * {@code shift-by-batch-maximum}, {@code sigmoid-overflow} and {@code log-of-zero} with numbers beyond 710 or so,
 * {@code gradients-accumulate} and {@code gradient-updates-parameters} in a second call, {@code update-starts-over} and
 * {@code update-accumulates} in a second step, and {@code predict-uses-old-parameters} in a prediction after it.
 */
public final class SigmoidBank implements Bank {
    private static final List<Mistake> ALL = Stream.of(
                    HiddenLayerMistakes.all(),
                    SoftmaxMistakes.all(),
                    LossMistakes.all(),
                    AccuracyMistakes.all(),
                    LossGradientMistakes.all(),
                    BackwardMistakes.all(),
                    UpdateMistakes.all())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Mistake> mistakes() {
        return ALL;
    }

    /** {@inheritDoc} The argument is the map of parameters. */
    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Bank.requireKnown("sigmoid-net", ALL, mistakes);
        if (!className.equals("SigmoidNet")) {
            throw new IllegalArgumentException("sigmoid-net has no class " + className);
        }
        return new FlawedNet(parameters(arguments), mistakes);
    }

    /** The map among a constructor's arguments, checked entry by entry. */
    static Map<String, SimpleMatrix> parameters(Object... arguments) {
        if (arguments.length != 1 || !(arguments[0] instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("SigmoidNet is made from one map of parameters");
        }
        return map.entrySet().stream()
                .collect(Collectors.toMap(entry -> (String) entry.getKey(), entry -> (SimpleMatrix) entry.getValue()));
    }
}
