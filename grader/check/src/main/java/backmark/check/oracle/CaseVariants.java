package backmark.check.oracle;

import backmark.check.bank.MistakesMade;
import backmark.check.value.Answer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the reference's variants answer in one case. Each is run once, and a variant that makes more mistakes than another
 * is not run at all where the other was never asked about them: it would take the same way and answer the same.
 */
final class CaseVariants<T, C> {
    private final LiveOracle oracle;
    private final Statement<T, C> statement;
    private final C value;
    private final Map<Set<String>, Run> runs = new ConcurrentHashMap<>();

    CaseVariants(LiveOracle oracle, Statement<T, C> statement, C value) {
        this.oracle = oracle;
        this.statement = statement;
        this.value = value;
    }

    /** @param answer null where the variant fails */
    private record Run(Answer answer, MistakesMade made) {}

    C value() {
        return value;
    }

    /** The answer of a variant with these mistakes; null where it fails. */
    Answer of(Set<String> mistakes) {
        Set<String> mattering = Set.of();
        while (true) {
            Run run = runs.computeIfAbsent(mattering, this::run);
            Set<String> more = new TreeSet<>(mattering);
            for (String id : mistakes) {
                if (run.made().mayMatter(id)) {
                    more.add(id);
                }
            }
            if (more.size() == mattering.size()) {
                return run.answer();
            }
            mattering = more;
        }
    }

    private Run run(Set<String> mistakes) {
        MistakesMade made = new MistakesMade(mistakes);
        return new Run(statement.run(oracle.variant(made), value).answer(), made);
    }
}
