package backmark.check.verdict;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Calls that returned nothing, and what they make of a check. */
final class Troubles {
    private Troubles() {}

    /** The first trouble of each call and kind. */
    static List<Trouble> of(List<Observation<?, ?>> observations) {
        Set<String> seen = new HashSet<>();
        List<Trouble> troubles = new ArrayList<>();
        for (Observation<?, ?> observation : observations) {
            if (observation.statement().isEvidence()) {
                continue;
            }
            for (int i = 0; i < observation.attempts().size(); i++) {
                CallFailure failure = observation.attempts().get(i).failure();
                String call = observation.statement().call();
                if (failure != null && seen.add(call + failure.kind())) {
                    troubles.add(new Trouble(
                            call,
                            observation.scene(i),
                            failure.kind(),
                            failure.type(),
                            failure.getMessage() == null ? "" : failure.getMessage(),
                            failure.frames()));
                }
            }
        }
        return troubles;
    }

    /** What became of the check: a fault of the grader first, because it is never charged; then the student's. */
    static Outcome outcome(List<Trouble> troubles, List<OutputResult> outputs, boolean changedArguments) {
        if (troubles.stream().anyMatch(trouble -> trouble.kind() == Kind.HOST_BROKE)) {
            return Outcome.GRADER_BROKE;
        }
        Outcome written = Outcome.PASSED;
        for (Trouble trouble : troubles) {
            Outcome of = outcome(trouble.kind());
            if (of != Outcome.NOT_WRITTEN) {
                return of;
            }
            written = of;
        }
        boolean wrong = outputs.stream().anyMatch(o -> !o.verdict().isFull() && o.verdict() != Verdict.NO_VALUE);
        return wrong || changedArguments ? Outcome.WRONG : written;
    }

    private static Outcome outcome(Kind kind) {
        return switch (kind) {
            case NOT_WRITTEN, MISSING -> Outcome.NOT_WRITTEN;
            case CRASHED, MALFORMED -> Outcome.CRASHED;
            case TOO_SLOW -> Outcome.TOO_SLOW;
            case KILLED -> Outcome.KILLED;
            case BLOCKED -> Outcome.BLOCKED;
            case HOST_BROKE -> Outcome.GRADER_BROKE;
        };
    }
}
