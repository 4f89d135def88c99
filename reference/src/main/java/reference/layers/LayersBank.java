package reference.layers;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * The layers with every compatible set of the mistakes that students are known to make in them.
 *
 * <p>Four mistakes can be made in any layer: {@code stale-input}, {@code ignores-argument}, {@code ignores-upstream} and
 * {@code caches-by-reference}; whoever makes one here makes it in all of them. A mask that asks whether the ReLU's output
 * is at least 0 is always true and does what no mask does, so both go by {@code relu-backward-identity}.
 */
public final class LayersBank implements Bank {
    private static final List<Mistake> ALL = Stream.of(
                    AffineMistakes.all(),
                    ActivationMistakes.relu(),
                    ActivationMistakes.sigmoid(),
                    LossMistakes.forward(),
                    LossMistakes.backward())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Mistake> mistakes() {
        return ALL;
    }

    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Bank.requireKnown("layers", ALL, mistakes);
        Making making = new Making(mistakes);
        return switch (className) {
            case "Affine" -> new FlawedAffine(making, (SimpleMatrix) arguments[0], (SimpleMatrix) arguments[1]);
            case "Relu" -> new FlawedRelu(making);
            case "Sigmoid" -> new FlawedSigmoid(making);
            case "SoftmaxWithLoss" -> new FlawedSoftmaxWithLoss(making);
            default ->
                throw new IllegalArgumentException(
                        "layers has no class " + className + "; it has Affine, Relu, Sigmoid and SoftmaxWithLoss");
        };
    }
}
