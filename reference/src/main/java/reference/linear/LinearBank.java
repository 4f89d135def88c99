package reference.linear;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mistakes that students make in the linear classifier.
 *
 * <p>Those in what both losses share (the scores, the mean, the penalty, the way back to W and b) have one id and are
 * charged once, wherever they come first.
 */
public final class LinearBank implements Bank {
    private static final List<Mistake> ALL = Stream.of(
                    NeighborMistakes.all(),
                    SharedMistakes.ofScores(),
                    HingeMistakes.all(),
                    SharedMistakes.ofLoss(),
                    SharedMistakes.ofGradient(),
                    SoftmaxMistakes.all(),
                    DifferenceMistakes.all(),
                    SharedMistakes.ofStep())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Mistake> mistakes() {
        return ALL;
    }

    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Bank.requireKnown("linear-classifier", ALL, mistakes);
        return switch (className) {
            case "NearestNeighbor" -> new FlawedNeighbors(mistakes);
            case "HingeLoss" -> new FlawedHinge(mistakes);
            case "SoftmaxLoss" -> new FlawedSoftmax(mistakes);
            case "NumericalGradient" -> new FlawedDifferentiator(mistakes);
            default -> throw new IllegalArgumentException("linear-classifier has no class " + className);
        };
    }
}
