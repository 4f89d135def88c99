package reference.optimizers;

import backmark.check.bank.Bank;
import backmark.check.bank.Mistake;
import backmark.check.bank.MistakesMade;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The optimizers with every compatible set of the mistakes that are known in them. */
public final class OptimizersBank implements Bank {

    @Override
    public List<Mistake> mistakes() {
        return KnownMistakes.ALL;
    }

    @Override
    public Object create(String className, Set<String> mistakes, Object... arguments) {
        requireCompatible(MistakesMade.idsOf(mistakes));
        Making making = new Making(mistakes);
        return switch (className) {
            case "Sgd" -> new SgdVariant(making, (double) arguments[0]);
            case "Momentum" -> new MomentumVariant(making, (double) arguments[0], (double) arguments[1]);
            case "AdaGrad" -> new AdaGradVariant(making, (double) arguments[0]);
            case "Nesterov" -> new NesterovVariant(making, (double) arguments[0], (double) arguments[1]);
            case "RmsProp" -> new RmsPropVariant(making, (double) arguments[0], (double) arguments[1]);
            case "Adam" -> new AdamVariant(making, (double) arguments[0], (double) arguments[1], (double) arguments[2]);
            default ->
                throw new IllegalArgumentException("optimizers has no class " + className
                        + "; it has Sgd, Momentum, AdaGrad, Nesterov, RmsProp and Adam");
        };
    }

    private static void requireCompatible(Set<String> ids) {
        List<Mistake> known =
                KnownMistakes.ALL.stream().filter(m -> ids.contains(m.id())).toList();
        if (known.size() < ids.size()) {
            Set<String> names = known.stream().map(Mistake::id).collect(Collectors.toSet());
            throw new IllegalArgumentException("optimizers has no known mistake "
                    + ids.stream().filter(id -> !names.contains(id)).sorted().collect(Collectors.joining(", ")));
        }
        for (Mistake one : known) {
            for (Mistake other : known) {
                if (one != other && !one.goesWith(other)) {
                    throw new IllegalArgumentException(
                            one.id() + " and " + other.id() + " cannot be made in one submission");
                }
            }
        }
    }
}
