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

    /** Where no case shows every mistake at its declared size, the best ones are kept if they show this much. */
    private static final double LEAST = 1e-3;

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

    private record Candidate<C>(long seed, C value, Answer expected, Map<String, Double> effects) {}

    LivePrepared<T, C> prepared() {
        List<Case<C>> cases = new ArrayList<>();
        List<Answer> expected = new ArrayList<>();
        Set<String> visible = new TreeSet<>();
        for (C published : statement.published()) {
            cases.add(new Case<>(published instanceof Named named ? named.name() : Prepared.PUBLISHED, published));
            expected.add(expected(published));
            visible.addAll(visible(effects(published, expected.get(expected.size() - 1))));
        }
        List<Long> kept = new ArrayList<>();
        double least = Double.POSITIVE_INFINITY;
        for (int number = 0; number < (statement.recipe() == null ? 0 : statement.count()); number++) {
            Candidate<C> best = search(number, visible);
            cases.add(new Case<>("case " + (number + 1), best.value()));
            expected.add(best.expected());
            kept.add(best.seed());
            visible.addAll(visible(best.effects()));
            least = Math.min(least, least(best.effects(), visible));
        }
        List<String> ordered =
                mistakes.stream().map(Mistake::id).filter(visible::contains).toList();
        return new LivePrepared<>(oracle, statement, cases, kept, expected, ordered, least);
    }

    private Candidate<C> search(int number, Set<String> visibleBefore) {
        List<Candidate<C>> candidates = new ArrayList<>();
        Set<String> visible = new TreeSet<>(visibleBefore);
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
            if (!stylesAgree(value, answer)) {
                trouble = "correct styles disagree on every case drawn";
                continue;
            }
            Candidate<C> candidate = new Candidate<>(seed, value, answer, effects(value, answer));
            visible.addAll(visible(candidate.effects()));
            candidates.add(candidate);
            // Several candidates first, so that a mistake hidden by one of them is known to be visible.
            if (candidates.size() >= (statement.isClaim() ? 1 : 4)) {
                for (Candidate<C> each : candidates) {
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

    private Candidate<C> best(List<Candidate<C>> candidates, Set<String> visible) {
        Candidate<C> best = candidates.get(0);
        for (Candidate<C> each : candidates) {
            if (least(each.effects(), visible) > least(best.effects(), visible)) {
                best = each;
            }
        }
        for (Map.Entry<String, Double> effect : best.effects().entrySet()) {
            double needed = Math.min(LEAST, mistake(effect.getKey()).leastEffect());
            if (visible.contains(effect.getKey()) && effect.getValue() < needed) {
                throw new OracleBroke(statement.key() + ": no case drawn shows " + effect.getKey()
                        + " clearly (its largest distance is " + effect.getValue()
                        + "); change the recipe, or declare the mistake's effect");
            }
        }
        return best;
    }

    private boolean clear(Map<String, Double> effects, Set<String> visible) {
        return visible.stream().allMatch(id -> effects.get(id) >= mistake(id).leastEffect());
    }

    private static double least(Map<String, Double> effects, Set<String> visible) {
        return visible.stream().mapToDouble(effects::get).min().orElse(Double.POSITIVE_INFINITY);
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

    private boolean stylesAgree(C value, Answer expected) {
        if (statement.isClaim()) {
            return true; // doctor runs every style through every check
        }
        for (Host style : oracle.exactStyles()) {
            if (!(Comparison.worst(expected, statement.run(style, value).answer()) <= AGREE)) {
                return false;
            }
        }
        return true;
    }

    /** How far each single mistake is off in a case; infinite where it fails or is not finite. */
    private Map<String, Double> effects(C value, Answer expected) {
        Map<String, Double> effects = new LinkedHashMap<>();
        if (statement.isClaim()) {
            return effects; // a property may well hold with a mistake, and names none by its numbers
        }
        for (Mistake mistake : mistakes) {
            Attempt attempt = statement.run(oracle.variant(Set.of(mistake.id())), value);
            double worst = Comparison.worst(expected, attempt.answer());
            effects.put(mistake.id(), Double.isNaN(worst) ? Double.POSITIVE_INFINITY : worst);
        }
        return effects;
    }
}
