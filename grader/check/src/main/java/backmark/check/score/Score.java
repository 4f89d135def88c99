package backmark.check.score;

import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A submission's points. One mistake costs once: it is charged at the first check that shows it, and later checks that
 * are wrong only because of it are carried.
 *
 * @param checks in the order of the tasks
 * @param earned points without bonus
 * @param possible points without bonus
 * @param bonus bonus points earned
 * @param undecided points of checks that nobody can decide from the numbers; counted as earned until a person decides
 * @param notMarked points of written questions that nobody has marked yet; counted neither as earned nor as possible
 */
public record Score(
        List<ScoredCheck> checks, double earned, double possible, double bonus, double undecided, double notMarked) {
    public Score {
        checks = List.copyOf(checks);
    }

    /**
     * Scores the evidence of one submission.
     *
     * @param results in the order of the tasks
     */
    public static Score of(List<CheckResult> results, Carry carry) {
        Charged charged = new Charged();
        List<ScoredCheck> scored = new ArrayList<>();
        double earned = 0;
        double possible = 0;
        double bonus = 0;
        double undecided = 0;
        double notMarked = 0;
        for (CheckResult result : results) {
            ScoredCheck check = score(result, carry, charged, results);
            scored.add(check);
            if (result.outcome() == Outcome.NOT_MARKED) {
                notMarked += result.check().points();
            } else if (result.check().bonus()) {
                bonus += check.earned();
            } else {
                possible += result.check().points();
                earned += check.earned();
            }
            undecided += result.outcome().isFree() ? result.check().points() : 0;
        }
        return new Score(scored, earned, possible, bonus, undecided, notMarked);
    }

    private static ScoredCheck score(CheckResult result, Carry carry, Charged charged, List<CheckResult> all) {
        double points = result.check().points();
        if (result.outcome().isFree()) {
            return new ScoredCheck(result, result.outcome(), points, List.of(), List.of(), List.of());
        }
        if (result.outcome().isByHand()) {
            return new ScoredCheck(result, result.outcome(), points * result.share(), List.of(), List.of(), List.of());
        }
        List<List<NamedMistake>> candidates = supported(result.explanation().candidates(), all);
        List<NamedMistake> covered = charged.covered(candidates);
        boolean newBreach = !charged.coversBreaches(result.breaches());
        double right = result.breaches().isEmpty() ? 1 : carry.share(); // the broken rule has been charged
        double earned = 0;
        boolean allCarried = true;
        boolean anyLost = false;
        boolean own = false;
        Set<String> from = new LinkedHashSet<>(newBreach ? List.of() : result.breaches());
        for (OutputResult output : result.outputs()) {
            if (output.verdict().isFull()) {
                earned += right;
                continue;
            }
            anyLost = true;
            List<String> cause = cause(output, result, covered, charged);
            if (cause == null) {
                allCarried = false;
            } else {
                earned += carry.share();
                from.addAll(cause);
                own |= output.verdict() == Verdict.OWN;
            }
        }
        boolean carried = allCarried
                && !newBreach
                && (anyLost || !result.breaches().isEmpty())
                && (result.outcome() == Outcome.WRONG || result.outcome() == Outcome.CRASHED);
        // What is right given the student's own wrong loss is settled, too: later checks may show it again.
        boolean settles = !candidates.isEmpty() && (!carried || covered != null || own);
        List<NamedMistake> fresh = settles ? charged.add(candidates) : List.of();
        charged.addBreaches(result.breaches());
        charged.note(!allCarried && result.outcome() != Outcome.NOT_WRITTEN);
        double share = newBreach
                ? 0
                : Math.max(result.share(), earned / Math.max(1, result.outputs().size()));
        return new ScoredCheck(
                result,
                carried ? Outcome.CARRIED : result.outcome(),
                points * share,
                candidates,
                carried ? List.of() : fresh,
                List.copyOf(from));
    }

    /** Of descriptions that fit one check equally, those that explain the most other checks, too. */
    private static List<List<NamedMistake>> supported(List<List<NamedMistake>> candidates, List<CheckResult> all) {
        long most =
                candidates.stream().mapToLong(each -> support(each, all)).max().orElse(0);
        return candidates.stream().filter(each -> support(each, all) == most).toList();
    }

    private static long support(List<NamedMistake> candidate, List<CheckResult> all) {
        return all.stream()
                .filter(result ->
                        result.explanation().candidates().stream().anyMatch(set -> set.containsAll(candidate)))
                .count();
    }

    /** The earlier mistakes that give an output, none for the student's own methods; null if it is charged here. */
    private static List<String> cause(
            OutputResult output, CheckResult result, List<NamedMistake> covered, Charged charged) {
        List<String> follows = result.explanation().follows();
        return switch (output.verdict()) {
            case OWN -> charged.hasCharged() ? List.of() : null; // somebody has to pay for the first one
            // Of an earlier tie it may follow from the description that later checks have ruled out.
            case FOLLOWS -> charged.covers(follows) ? follows : ofWhole(result, covered);
            case NO_VALUE -> covered != null && isCrash(output, result) ? Charged.ids(covered) : null;
            default -> output.isClaim() ? null : ofWhole(result, covered);
        };
    }

    /** The charged mistakes that give the whole check; null if none do. */
    private static List<String> ofWhole(CheckResult result, List<NamedMistake> covered) {
        return covered != null && !hasBrokenClaim(result) ? Charged.ids(covered) : null;
    }

    /** Whether the call only failed as a known mistake may: cut off or unwritten code has no such excuse. */
    private static boolean isCrash(OutputResult output, CheckResult result) {
        List<Trouble> troubles = result.troubles().stream()
                .filter(trouble -> trouble.call().equals(output.call()))
                .toList();
        return !troubles.isEmpty()
                && troubles.stream()
                        .allMatch(trouble -> trouble.kind() == Kind.CRASHED || trouble.kind() == Kind.MALFORMED);
    }

    /** Beside a broken claim, a name may stand for the claim alone. */
    private static boolean hasBrokenClaim(CheckResult result) {
        return result.outputs().stream()
                .anyMatch(output -> output.isClaim() && !output.verdict().isFull());
    }
}
