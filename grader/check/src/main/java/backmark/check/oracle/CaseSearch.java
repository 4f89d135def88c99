package backmark.check.oracle;

import backmark.check.Draw;
import backmark.check.Named;
import backmark.check.bank.Mistake;
import backmark.check.call.Host;
import backmark.check.oracle.Oracle.OracleBroke;
import backmark.check.oracle.Prepared.Case;
import backmark.check.oracle.Statement.Attempt;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Searches random cases on which every correct style agrees with the reference and every visible mistake is clearly
 * off. False verdicts come from cases that are neither.
 */
final class CaseSearch<T, C> {
    /** Correct programs in another order of operations differ by less than 4.7e-14 where a case is sound. */
    private static final double AGREE = 1e-12;

    /** A mistake is taken for visible in a demand when it changes an answer by more than rounding. */
    private static final double VISIBLE = 1e-11;

    /** Where a mistake does not reach its declared size, some case must show at least this much of it. */
    private static final double LEAST = 1e-3;

    private static final int FIRST = 4;
    private static final int CANDIDATES = 24;
    private static final int TRIES = 2_000;

    private final LiveOracle oracle;
    private final Statement<T, C> statement;
    private final SplittableRandom seeds;
    private final List<Mistake> mistakes;

    CaseSearch(LiveOracle oracle, Statement<T, C> statement, long seed) {
        this.oracle = oracle;
        this.statement = statement;
        this.seeds = new SplittableRandom(seed);
        this.mistakes = oracle.mistakes();
    }

    private record Candidate<T, C>(
            long seed, CaseVariants<T, C> variants, Answer expected, Map<String, Double> effects) {}

    LivePrepared<T, C> prepared() {
        List<Case<C>> cases = new ArrayList<>();
        List<CaseVariants<T, C>> variants = new ArrayList<>();
        List<Answer> expected = new ArrayList<>();
        List<Map<String, Double>> effects = new ArrayList<>();
        Set<String> visible = new TreeSet<>();
        for (C published : statement.published()) {
            Case<C> given = new Case<>(published instanceof Named named ? named.name() : Prepared.PUBLISHED, published);
            Answer answer = expected(published);
            requireAgreement(given, answer);
            cases.add(given);
            variants.add(new CaseVariants<>(oracle, statement, published));
            expected.add(answer);
            effects.add(effects(variants.get(variants.size() - 1), answer));
            visible.addAll(visible(effects.get(effects.size() - 1)));
        }
        List<Candidate<T, C>> found = random(visible);
        for (Candidate<T, C> each : found) {
            String label = "case " + (cases.size() - statement.published().size() + 1);
            cases.add(new Case<>(label, each.variants().value()));
            variants.add(each.variants());
            expected.add(each.expected());
            effects.add(each.effects());
        }
        if (!found.isEmpty()) {
            requireClear(visible, effects);
        }
        List<String> ordered =
                mistakes.stream().map(Mistake::id).filter(visible::contains).toList();
        List<Long> seeds = found.stream().map(Candidate::seed).toList();
        double least = found.stream()
                .mapToDouble(each -> least(each.effects(), visible))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return new LivePrepared<>(oracle, statement, cases, variants, seeds, expected, ordered, least);
    }

    /** One candidate per random case; {@code visible} grows by what they show. */
    private List<Candidate<T, C>> random(Set<String> visible) {
        List<Candidate<T, C>> found = new ArrayList<>();
        int count = statement.recipe() == null ? 0 : statement.count();
        for (int number = 0; number < count; number++) {
            found.add(search(number, visible));
        }
        for (int number = 0; number < count && !statement.isClaim(); number++) {
            // A later case may have shown a mistake that nobody looked for in this one.
            if (!clear(found.get(number).effects(), visible)) {
                found.set(number, best(List.of(found.get(number), search(number, visible)), visible));
            }
        }
        return found;
    }

    private Candidate<T, C> search(int number, Set<String> visible) {
        List<Candidate<T, C>> candidates = new ArrayList<>();
        String trouble = "the recipe rejected every draw";
        for (int i = 0; i < TRIES && candidates.size() < CANDIDATES; i++) {
            long seed = seeds.nextLong();
            C value;
            try {
                value = statement.recipe().draw(new Draw(seed, number));
            } catch (Draw.Rejected rejected) {
                continue;
            }
            Answer answer = expected(value);
            String other = disagreeing(value, answer);
            if (other != null) {
                trouble = "the correct style " + other + " disagrees with the reference on the cases drawn";
                continue;
            }
            CaseVariants<T, C> variants = new CaseVariants<>(oracle, statement, value);
            Candidate<T, C> candidate = new Candidate<>(seed, variants, answer, effects(variants, answer));
            visible.addAll(visible(candidate.effects()));
            candidates.add(candidate);
            // Several candidates first, so that a mistake hidden by one of them is known to be visible.
            if (candidates.size() >= (statement.isClaim() ? 1 : FIRST)) {
                for (Candidate<T, C> each : candidates) {
                    if (clear(each.effects(), visible)) {
                        return each;
                    }
                }
            }
        }
        if (candidates.isEmpty()) {
            throw new OracleBroke(statement.key() + ": no case found, because " + trouble + "; change the recipe");
        }
        return best(candidates, visible);
    }

    /** The one that shows the most mistakes clearly, and of those the one whose weakest effect is largest. */
    private Candidate<T, C> best(List<Candidate<T, C>> candidates, Set<String> visible) {
        Comparator<Candidate<T, C>> byNumber = Comparator.comparingLong(each -> shown(each.effects(), visible));
        return candidates.stream()
                .max(byNumber.thenComparingDouble(each -> least(each.effects(), visible)))
                .orElseThrow();
    }

    /** A mistake that no case shows clearly could pass for a rounding. */
    private void requireClear(Set<String> visible, List<Map<String, Double>> effects) {
        if (statement.isClaim()) {
            return; // a property may well hold with a mistake
        }
        for (String id : visible) {
            double needed = Math.min(LEAST, mistake(id).leastEffect());
            double largest =
                    effects.stream().mapToDouble(each -> each.get(id)).max().orElse(0);
            if (largest < needed) {
                throw new OracleBroke(statement.key() + ": no case drawn shows " + id
                        + " clearly (its largest distance is " + largest
                        + "); change the recipe, or declare the mistake's effect");
            }
        }
    }

    private boolean clear(Map<String, Double> effects, Set<String> visible) {
        return shown(effects, visible) == visible.size();
    }

    private long shown(Map<String, Double> effects, Set<String> visible) {
        return visible.stream()
                .filter(id -> effects.get(id) >= mistake(id).leastEffect())
                .count();
    }

    /** The smallest effect of the mistakes that it shows at all. */
    private static double least(Map<String, Double> effects, Set<String> visible) {
        return visible.stream()
                .mapToDouble(effects::get)
                .filter(effect -> effect > VISIBLE)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static Set<String> visible(Map<String, Double> effects) {
        Set<String> visible = new TreeSet<>();
        effects.forEach((id, effect) -> {
            if (effect > VISIBLE) {
                visible.add(id);
            }
        });
        return visible;
    }

    private Mistake mistake(String id) {
        return mistakes.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    private Answer expected(C value) {
        Attempt attempt = statement.run(oracle.solution(), value);
        if (attempt.failure() != null) {
            throw new OracleBroke(statement.key() + ": the reference fails with "
                    + attempt.failure().type() + " " + attempt.failure().getMessage());
        }
        if (!attempt.breaches().isEmpty()) {
            throw new OracleBroke(statement.key() + ": the reference changes its arguments: " + attempt.breaches());
        }
        if (attempt.finding() != null && !attempt.finding().holds()) {
            throw new OracleBroke(statement.key() + ": the claim does not hold for the reference: "
                    + attempt.finding().facts());
        }
        if (attempt.answer().outputs().isEmpty()) {
            throw new OracleBroke(statement.key() + ": the probe returns nothing to compare");
        }
        attempt.answer().outputs().forEach((name, tensor) -> {
            if (!tensor.isFinite()) {
                throw new OracleBroke(statement.key() + ": the reference's " + name + " is not finite");
            }
        });
        return attempt.answer();
    }

    private void requireAgreement(Case<C> published, Answer expected) {
        String other = disagreeing(published.value(), expected);
        if (other != null) {
            throw new OracleBroke(statement.key() + ": the correct style " + other
                    + " disagrees with the reference on " + published.label()
                    + "; publish another case, or give the style a note");
        }
    }

    /** The first correct style that gives other values than the reference; null if none does. */
    private String disagreeing(C value, Answer expected) {
        if (statement.isClaim()) {
            return null; // doctor runs every style through every check
        }
        for (Map.Entry<String, Host> style : oracle.exactStyles().entrySet()) {
            Answer answer = statement.run(style.getValue(), value).answer();
            if (!(Comparison.worst(expected, answer) <= AGREE)) {
                return style.getKey();
            }
        }
        return null;
    }

    /** How far each single mistake is off in a case; infinite where it fails or is not finite. */
    private Map<String, Double> effects(CaseVariants<T, C> variants, Answer expected) {
        Map<String, Double> effects = new LinkedHashMap<>();
        if (statement.isClaim()) {
            return effects; // a property may well hold with a mistake, and names none by its numbers
        }
        Answer unchanged = variants.of(Set.of());
        double none = effect(expected, unchanged);
        for (Mistake mistake : mistakes) {
            Answer answer = variants.of(Set.of(mistake.id()));
            effects.put(mistake.id(), answer == unchanged ? none : effect(expected, answer));
        }
        return effects;
    }

    private static double effect(Answer expected, Answer answer) {
        double worst = Comparison.worst(expected, answer);
        return Double.isNaN(worst) ? Double.POSITIVE_INFINITY : worst;
    }
}
