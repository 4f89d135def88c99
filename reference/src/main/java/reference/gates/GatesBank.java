package reference.gates;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The gates and expressions with every compatible set of the mistakes that students are known to make in them.
 *
 * <p>The expressions are made of the flawed gates, so that a gate's mistake shows in them as it does in a submission. Three
 * mistakes can be made in any gate: {@code ignores-upstream}, {@code not-reset} and {@code inputs-of-first-forward};
 * whoever makes one here makes it in all of them, and {@code not-reset} in the expressions, too. Upstream gradients are
 * left out of a single kind of gate so often that those of the expressions, add and multiply, have an id of their own.
 */
public final class GatesBank implements Bank {
    private static final List<Mistake> ALL = Stream.of(
                    GateMistakes.ofAddAndMultiply(),
                    GateMistakes.ofMax(),
                    CurveMistakes.ofExpAndReciprocal(),
                    CurveMistakes.ofSigmoid(),
                    ExpressionMistakes.all())
            .flatMap(List::stream)
            .toList();

    @Override
    public List<Mistake> mistakes() {
        return ALL;
    }

    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        Bank.requireKnown("computational-graph", ALL, mistakes);
        Making making = new Making(mistakes);
        Object made =
                className.equals("Expressions") ? new FlawedExpressions(making) : FlawedGate.of(className, making);
        if (made == null) {
            throw new IllegalArgumentException("computational-graph has no class " + className + "; it has "
                    + String.join(", ", GatesHomework.CLASSES));
        }
        return made;
    }
}
