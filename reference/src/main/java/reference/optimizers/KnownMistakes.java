package reference.optimizers;

import backmark.check.bank.Mistake;
import java.util.List;
import java.util.stream.Stream;

/** What students are known to get wrong in the optimizers, in the order of the tasks. */
final class KnownMistakes {
    static final List<Mistake> ALL = Stream.of(
                    VelocityMistakes.sgd(),
                    VelocityMistakes.momentum(),
                    AdaptiveMistakes.adagrad(),
                    VelocityMistakes.nesterov(),
                    AdaptiveMistakes.rmsprop(),
                    AdaptiveMistakes.adam())
            .flatMap(List::stream)
            .toList();

    private KnownMistakes() {}
}
