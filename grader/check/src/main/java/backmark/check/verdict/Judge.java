package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.Host;
import backmark.check.oracle.Oracle;
import backmark.check.oracle.Prepared;
import backmark.check.oracle.Statement;
import backmark.check.oracle.Statement.Attempt;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import backmark.check.value.Answer;
import backmark.check.value.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
        List<OutputResult> outputs = new ArrayList<>();
        observations.stream()
                .filter(observation -> !observation.statement().evidence())
                .forEach(observation -> outputs.addAll(withOwn(observation, Outputs.of(observation))));
        List<Trouble> troubles = troubles();
        Set<String> breaches = new LinkedHashSet<>();
        observations.forEach(o -> o.attempts().forEach(attempt -> breaches.addAll(attempt.breaches())));
        Set<String> notes = new LinkedHashSet<>();

        Explanation explanation = Explanation.NONE;
        if (outputs.stream().anyMatch(output -> output.verdict() != Verdict.RIGHT)) {
            explanation = explain(outputs, notes);
        }
        Outcome outcome = outcome(outputs, troubles, breaches);
        if (outcome == Outcome.WRONG && !explanation.isNamed() && breaches.isEmpty()) {
            double difference = differenceOfASecondRun();
            if (difference > Limits.REPEATABLE || Double.isNaN(difference)) {
                notes.add("notRepeatable");
                outcome = difference <= Limits.DIFFERENT ? Outcome.UNDECIDED : outcome;
            }
        }
        addNotes(outputs, notes);
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
                host.takeOutput());
    }

    private Explanation explain(List<OutputResult> outputs, Set<String> notes) {
        boolean single = observations.stream()
                .flatMap(o -> o.attempts().stream())
                .filter(attempt -> attempt.answer() != null && attempt.finding() == null)
                .flatMap(attempt -> attempt.answer().outputs().values().stream())
                .allMatch(backmark.check.value.Tensor::fitsSinglePrecision);
        boolean onlySingle = outputs.stream()
                .allMatch(o -> o.verdict() == Verdict.RIGHT || o.verdict() == Verdict.SINGLE_PRECISION);
        if (onlySingle) {
            return Explanation.NONE;
        }
        Diagnosis diagnosis = new Diagnosis(observations, oracle.mistakes(), single);
        List<List<NamedMistake>> candidates = new ArrayList<>(before.consistent(diagnosis.smallest(), className()));
        if (candidates.isEmpty()) {
            provenByClaims().ifPresent(proven -> candidates.add(List.of(proven)));
        }
        if (!candidates.isEmpty()) {
            outputs.replaceAll(o -> o.verdict() == Verdict.CLOSE ? Outputs.withVerdict(o, Verdict.WRONG) : o);
        }
        boolean wrong = outputs.stream().anyMatch(o -> !o.verdict().isFull());
        List<String> follows = wrong ? diagnosis.followsFrom(before.named()) : List.of();
        List<Words> facts = wrong && candidates.isEmpty() ? Facts.about(observations, outputs) : List.of();
        return new Explanation(candidates, follows, facts);
    }

    /** The mistake that every broken claim proves, if they all prove the same one. */
    private Optional<NamedMistake> provenByClaims() {
        Set<String> proven = null;
        for (Observation<?, ?> observation : observations) {
            for (Attempt attempt : observation.attempts()) {
                if (attempt.finding() == null || attempt.finding().holds()) {
                    continue;
                }
                if (proven == null) {
                    proven = new LinkedHashSet<>(attempt.finding().mistakes());
                } else {
                    proven.retainAll(attempt.finding().mistakes());
                }
            }
        }
        if (proven == null || proven.size() != 1) {
            return Optional.empty();
        }
        String only = proven.iterator().next();
        return oracle.mistakes().stream()
                .filter(mistake -> mistake.id().equals(only))
                .findFirst()
                .map(NamedMistake::of);
    }

    /** A mistake that would have shown in this check, and did not, is not made in this class. */
    private void remember(Outcome outcome, Explanation explanation) {
        before.add(explanation);
        if (outcome == Outcome.PASSED || outcome == Outcome.WRONG && explanation.isNamed()) {
            for (Observation<?, ?> observation : observations) {
                if (!observation.statement().isClaim()) {
                    before.ruleOut(observation.statement().className(), observation.prepared().visible(), explanation);
                }
            }
        }
    }

    private static void addNotes(List<OutputResult> outputs, Set<String> notes) {
        if (outputs.stream().anyMatch(o -> o.verdict() == Verdict.SINGLE_PRECISION)) {
            notes.add("singlePrecision");
        }
        if (outputs.stream().anyMatch(o -> o.verdict() == Verdict.CLOSE)) {
            notes.add("close");
        }
    }

    private static Outcome outcome(List<OutputResult> outputs, List<Trouble> troubles, Set<String> breaches) {
        Outcome written = null;
        for (Trouble trouble : troubles) {
            Outcome of = outcome(trouble.kind());
            if (of != Outcome.NOT_WRITTEN) {
                return of;
            }
            written = of;
        }
        boolean wrong = outputs.stream()
                .anyMatch(o -> !o.verdict().isFull() && o.verdict() != Verdict.NO_VALUE);
        if (wrong || !breaches.isEmpty()) {
            return Outcome.WRONG;
        }
        return written == null ? Outcome.PASSED : written;
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

    /** The first trouble of each call and kind. */
    private List<Trouble> troubles() {
        Map<String, Trouble> troubles = new TreeMap<>();
        List<Trouble> ordered = new ArrayList<>();
        for (Observation<?, ?> observation : observations) {
            if (observation.statement().evidence()) {
                continue;
            }
            for (int i = 0; i < observation.attempts().size(); i++) {
                CallFailure failure = observation.attempts().get(i).failure();
                String call = observation.statement().call();
                if (failure != null && !troubles.containsKey(call + failure.kind())) {
                    Trouble trouble = new Trouble(
                            call,
                            observation.scene(i),
                            failure.kind(),
                            failure.type(),
                            failure.getMessage() == null ? "" : failure.getMessage(),
                            failure.frames());
                    troubles.put(call + failure.kind(), trouble);
                    ordered.add(trouble);
                }
            }
        }
        return ordered;
    }

    /** Marks wrong outputs that are right given what the student's own other methods return. */
    private <T, C> List<OutputResult> withOwn(Observation<T, C> observation, List<OutputResult> outputs) {
        boolean wrong = outputs.stream().anyMatch(o -> o.verdict() == Verdict.WRONG);
        if (!wrong || observation.statement().own() == null) {
            return outputs;
        }
        Map<String, Boolean> follows = new TreeMap<>();
        for (int i = 0; i < observation.attempts().size(); i++) {
            Answer own = observation
                    .statement()
                    .runOwn(host, observation.prepared().cases().get(i).value());
            Answer got = observation.attempts().get(i).answer();
            for (OutputResult output : outputs) {
                follows.merge(output.name(), isSame(own, got, output.name()), Boolean::logicalAnd);
            }
        }
        List<OutputResult> marked = new ArrayList<>();
        for (OutputResult output : outputs) {
            boolean own = output.verdict() == Verdict.WRONG && follows.get(output.name());
            marked.add(own ? Outputs.withVerdict(output, Verdict.OWN) : output);
        }
        return marked;
    }

    private static boolean isSame(Answer own, Answer got, String name) {
        if (own == null || got == null || own.outputs().get(name) == null) {
            return false;
        }
        Answer wanted = new Answer(Map.of(name, own.outputs().get(name)));
        return Comparison.worst(wanted, got) <= Limits.NAMED;
    }

    /** How far a second run on fresh instances is from the first; 0 if no value could be compared. */
    private double differenceOfASecondRun() {
        double worst = 0;
        for (Observation<?, ?> observation : observations) {
            worst = Math.max(worst, difference(observation));
        }
        return worst;
    }

    private <T, C> double difference(Observation<T, C> observation) {
        if (observation.statement().isClaim()) {
            return 0;
        }
        Answer first = observation.attempts().get(0).answer();
        if (first == null) {
            return 0;
        }
        Answer second = observation
                .statement()
                .run(host, observation.prepared().cases().get(0).value())
                .answer();
        double difference = Comparison.worst(first, second);
        return Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
    }

    private String className() {
        return observations.get(0).statement().className();
    }
}
