package backmark.check.verdict;

import backmark.check.call.CallFailure.Kind;
import backmark.check.call.Host;
import backmark.check.oracle.Oracle;
import backmark.check.oracle.Prepared;
import backmark.check.oracle.Statement;
import backmark.check.oracle.Statement.Attempt;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges one check of one submission: runs each demand on the submission's host as it is stated, and gives the evidence
 * when the check is over.
 */
public final class Judge {
    private final CheckInfo check;
    private final Host host;
    private final Oracle oracle;
    private final History before;
    private final List<Observation<?, ?>> observations = new ArrayList<>();

    /**
     * A judge for one check.
     *
     * @param host where the submission's classes are
     * @param before what earlier checks of this submission have found; this check adds to it
     */
    public Judge(CheckInfo check, Host host, Oracle oracle, History before) {
        this.check = check;
        this.host = host;
        this.oracle = oracle;
        this.before = before;
    }

    /** Runs one demand in all its cases; does not throw for what the submission does. */
    public <T, C> void observe(Statement<T, C> statement) {
        Prepared<C> prepared = oracle.prepare(statement);
        List<Attempt> attempts = new ArrayList<>();
        for (Prepared.Case<C> each : prepared.cases()) {
            Attempt attempt = statement.run(host, each.value());
            attempts.add(attempt);
            if (attempt.failure() != null && endsTheDemand(attempt.failure().kind())) {
                break;
            }
        }
        observations.add(new Observation<>(statement, prepared, attempts));
    }

    /** Whether the other cases would only cost time and end alike. */
    private static boolean endsTheDemand(Kind kind) {
        return kind != Kind.CRASHED && kind != Kind.MALFORMED;
    }

    /** How many demands were stated. */
    public int demands() {
        return observations.size();
    }

    /** The evidence. */
    public CheckResult result() {
        Findings findings = new Findings(check, observations, oracle.sets(), before, host);
        Explanation explanation = findings.explanation();
        List<OutputResult> outputs = findings.outputs();
        List<Trouble> troubles = Troubles.of(observations);
        Set<String> breaches = new LinkedHashSet<>();
        observations.forEach(o -> o.attempts().forEach(attempt -> breaches.addAll(attempt.breaches())));
        Set<String> notes = new LinkedHashSet<>(findings.notes());

        Outcome outcome = Troubles.outcome(troubles, outputs, !breaches.isEmpty());
        if (outcome == Outcome.WRONG && breaches.isEmpty()) {
            if (!explanation.isNamed()) {
                Repetition second = Repetition.of(observations, findings.byDemand(), host);
                if (second.differs()) {
                    notes.add("notRepeatable");
                }
                outcome = second.explainsAll() ? Outcome.UNDECIDED : outcome;
            }
            outcome = findings.isUnclear() ? Outcome.UNDECIDED : outcome;
        }
        remember(outcome, explanation);
        double full = outputs.stream().filter(o -> o.verdict().isFull()).count();
        double share = outputs.isEmpty() || !breaches.isEmpty() ? 0 : full / outputs.size();
        return new CheckResult(
                check,
                outcome,
                share,
                outputs,
                explanation,
                troubles,
                List.copyOf(breaches),
                List.copyOf(notes),
                host.takeOutput(),
                Showings.of(observations));
    }

    /** A mistake that would have shown in this check, and did not, is not made in this class. */
    private void remember(Outcome outcome, Explanation explanation) {
        before.add(explanation);
        if (outcome == Outcome.PASSED || outcome == Outcome.WRONG && explanation.isNamed()) {
            for (Observation<?, ?> observation : observations) {
                if (!observation.statement().isClaim()) {
                    before.ruleOut(
                            observation.statement().className(),
                            observation.prepared().visible(),
                            explanation);
                }
            }
        }
    }
}
