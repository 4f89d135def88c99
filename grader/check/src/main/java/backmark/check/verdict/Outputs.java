package backmark.check.verdict;

import backmark.check.oracle.Statement.Attempt;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.value.Comparison;
import backmark.check.value.Distance;
import backmark.check.value.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares every output of a demand with the expected one, case by case, and keeps the worst; of wrong ones the published
 * case's, if there is one.
 */
final class Outputs {
    /** The problem of a value that is near enough, but not made by backpropagation. */
    static final String NUMERICAL = "numericalDerivative";

    /** The fact that holds a published figure. */
    private static final String PRINTED = "printed";

    private static final int LARGEST_PICTURE = 1_024;

    private Outputs() {}

    static List<OutputResult> of(Observation<?, ?> observation) {
        Set<String> names = new LinkedHashSet<>();
        observation
                .prepared()
                .expected()
                .forEach(answer -> names.addAll(answer.outputs().keySet()));
        List<OutputResult> results = new ArrayList<>();
        for (String name : names) {
            OutputResult worst = worst(observation, name);
            if (worst != null) { // some cases have other outputs, and were not reached
                results.add(worst);
            }
        }
        return results;
    }

    private static OutputResult worst(Observation<?, ?> observation, String name) {
        OutputResult worst = null;
        OutputResult wrongInPublic = null;
        int publishedCases = observation.statement().published().size();
        boolean allSingle = true;
        for (int i = 0; i < observation.prepared().cases().size(); i++) {
            Tensor expected = observation.expected(i).outputs().get(name);
            if (expected == null) {
                continue;
            }
            boolean ran = i < observation.attempts().size();
            OutputResult here = ran
                    ? compare(observation, i, name, expected)
                    : new Shell(observation.statement().call(), name, observation.scene(i), expected)
                            .broken(Verdict.NO_VALUE, "noValue", ""); // an earlier case has ended the demand
            if (worst == null || rank(here) > rank(worst)) {
                worst = here;
            }
            if (wrongInPublic == null && i < publishedCases && here.verdict() == Verdict.WRONG) {
                wrongInPublic = here;
            }
            if (!ran) {
                allSingle = false;
                continue;
            }
            Tensor got = observation.got(i, name);
            allSingle &= got != null && got.fitsSinglePrecision();
        }
        if (worst != null && worst.verdict() == Verdict.CLOSE && allSingle) {
            return withVerdict(worst, Verdict.SINGLE_PRECISION);
        }
        // A student can compute the published case again, so its numbers are shown where they are wrong, too.
        return worst != null && worst.verdict() == Verdict.WRONG && wrongInPublic != null ? wrongInPublic : worst;
    }

    /** Orders outputs of different cases by how bad they are. */
    private static double rank(OutputResult result) {
        return switch (result.verdict()) {
            case NO_VALUE -> 1e300;
            case BROKEN -> 1e299;
            default -> Math.min(result.distance(), 1e298);
        };
    }

    private static OutputResult compare(Observation<?, ?> observation, int i, String name, Tensor expected) {
        Attempt attempt = observation.attempts().get(i);
        Shell shell = new Shell(observation.statement().call(), name, observation.scene(i), expected);
        if (attempt.answer() == null) {
            return shell.broken(Verdict.NO_VALUE, "noValue", "");
        }
        if (attempt.finding() != null) {
            return shell.claim(attempt.finding());
        }
        Tensor got = attempt.answer().outputs().get(name);
        if (got == null) {
            String others = String.join(", ", attempt.answer().outputs().keySet());
            return shell.broken(Verdict.BROKEN, "missing", others);
        }
        if (!Comparison.comparable(expected, got)) {
            return shell.broken(Verdict.BROKEN, "shape", got.shape());
        }
        Distance distance = Distance.between(expected, got);
        if (!got.isFinite()) {
            return shell.notFinite(got);
        }
        Verdict verdict = distance.within(Limits.RIGHT)
                ? Verdict.RIGHT
                : distance.within(Limits.NEAR) ? Verdict.CLOSE : Verdict.WRONG;
        return shell.compared(verdict, distance, got, printed(observation, i, expected));
    }

    /** The published figure of a case, as a fact; none where there is none. */
    private static <T, C> List<String> printed(Observation<T, C> observation, int i, Tensor expected) {
        Function<C, Double> printed = observation.statement().background().printed();
        Double figure = printed == null || expected.data().length != 1
                ? null
                : printed.apply(observation.prepared().cases().get(i).value());
        return figure == null ? List.of() : List.of(PRINTED, figure.toString());
    }

    /** The parts of a result that do not depend on what was returned. */
    private record Shell(String call, String name, String scene, Tensor expected) {

        OutputResult broken(Verdict verdict, String problem, String detail) {
            return result(verdict, Double.NaN, 0, Double.NaN, Double.NaN, 0, problem, detail, List.of(), List.of());
        }

        OutputResult claim(backmark.check.Finding finding) {
            List<String> facts = new ArrayList<>();
            finding.facts().forEach(fact -> {
                facts.add(fact.label());
                facts.add(fact.value());
            });
            return result(
                    finding.holds() ? Verdict.RIGHT : Verdict.WRONG,
                    finding.holds() ? 0 : 1,
                    0,
                    1,
                    finding.holds() ? 1 : 0,
                    finding.holds() ? 0 : 1,
                    "",
                    "",
                    List.of(),
                    facts);
        }

        OutputResult notFinite(Tensor got) {
            int at = 0;
            int count = 0;
            for (int i = got.data().length - 1; i >= 0; i--) {
                if (!Double.isFinite(got.data()[i])) {
                    at = i;
                    count++;
                }
            }
            return result(
                    Verdict.BROKEN,
                    Double.NaN,
                    at,
                    expected.data()[at],
                    got.data()[at],
                    count,
                    "notFinite",
                    "",
                    List.of(),
                    List.of());
        }

        OutputResult compared(Verdict verdict, Distance distance, Tensor got, List<String> facts) {
            double scale = 0;
            for (double v : expected.data()) {
                scale = Math.max(scale, Math.abs(v));
            }
            scale = scale == 0 ? 1 : scale;
            int wrong = 0;
            List<Double> picture = new ArrayList<>();
            boolean drawn = verdict == Verdict.WRONG && expected.data().length <= LARGEST_PICTURE;
            for (int i = 0; i < expected.data().length; i++) {
                double error = Math.abs(expected.data()[i] - got.data()[i]) / scale;
                if (!(error <= Limits.NEAR)) {
                    wrong++;
                }
                if (drawn) {
                    picture.add(error);
                }
            }
            int at = distance.row() * expected.columns() + distance.column();
            return result(
                    verdict,
                    distance.value(),
                    at,
                    distance.expected(),
                    distance.got(),
                    wrong,
                    "",
                    "",
                    picture,
                    verdict == Verdict.WRONG ? facts : List.of());
        }

        private OutputResult result(
                Verdict verdict,
                double distance,
                int at,
                double expectedThere,
                double gotThere,
                int wrong,
                String problem,
                String detail,
                List<Double> picture,
                List<String> facts) {
            return new OutputResult(
                    call,
                    name,
                    verdict,
                    distance,
                    scene,
                    at / Math.max(1, expected.columns()),
                    at % Math.max(1, expected.columns()),
                    expectedThere,
                    gotThere,
                    wrong,
                    List.of(expected.rows(), expected.columns()),
                    problem,
                    detail,
                    picture,
                    facts);
        }
    }

    /** The same, near or right as it is, as an answer that is not backpropagation. */
    static OutputResult numericalDerivative(OutputResult result) {
        return with(result, Verdict.WRONG, NUMERICAL);
    }

    static OutputResult withVerdict(OutputResult result, Verdict verdict) {
        return with(result, verdict, result.problem());
    }

    private static OutputResult with(OutputResult r, Verdict verdict, String problem) {
        return new OutputResult(
                r.call(),
                r.name(),
                verdict,
                r.distance(),
                r.scene(),
                r.row(),
                r.column(),
                r.expected(),
                r.got(),
                r.wrongEntries(),
                r.shape(),
                problem,
                r.detail(),
                r.picture(),
                r.facts());
    }
}
