package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.call.Host;
import backmark.check.oracle.MistakeSets;
import backmark.check.result.CheckInfo;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.value.Tensor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What is found in the observations of one check, step by step: distances, numerical derivatives, known mistakes, what
 * follows from earlier checks or from the student's own methods, and facts. Each step sees the verdicts of those before.
 */
final class Findings {
    private final CheckInfo check;
    private final List<Observation<?, ?>> observations;
    private final MistakeSets known;
    private final History before;
    private final Host host;
    private final boolean single;
    private final List<List<OutputResult>> byDemand = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final List<Words> facts = new ArrayList<>();
    private final List<List<NamedMistake>> candidates = new ArrayList<>();
    private List<String> follows = List.of();

    /** Demand and name of the outputs that central differences are too coarse for. */
    private final Set<String> unclear = new HashSet<>();

    Findings(CheckInfo check, List<Observation<?, ?>> observations, MistakeSets known, History before, Host host) {
        this.check = check;
        this.observations = observations;
        this.known = known;
        this.before = before;
        this.host = host;
        this.single = computesInSinglePrecision(observations);
        observations.forEach(observation ->
                byDemand.add(observation.statement().isEvidence() ? List.of() : Outputs.of(observation)));
        lookForNumericalDerivatives();
        if (any(verdict -> verdict != Verdict.RIGHT && verdict != Verdict.SINGLE_PRECISION)) {
            nameMistakes();
            followThrough();
            for (int i = 0; i < observations.size(); i++) {
                byDemand.set(i, OwnValues.marked(observations.get(i), byDemand.get(i), host));
                askOwnLoss(i, observations.get(i));
            }
            stateFacts();
        }
        note(Verdict.SINGLE_PRECISION, "singlePrecision");
        note(Verdict.CLOSE, "close");
    }

    private static boolean computesInSinglePrecision(List<Observation<?, ?>> observations) {
        List<Tensor> reals = observations.stream()
                .filter(observation -> !observation.isClaim())
                .flatMap(observation -> observation.attempts().stream())
                .filter(attempt -> attempt.answer() != null)
                .flatMap(attempt -> attempt.answer().outputs().values().stream())
                .filter(tensor -> !tensor.exact())
                .toList();
        return !reals.isEmpty() && reals.stream().allMatch(Tensor::fitsSinglePrecision);
    }

    private boolean any(Predicate<Verdict> holds) {
        return byDemand.stream()
                .flatMap(List::stream)
                .map(OutputResult::verdict)
                .anyMatch(holds);
    }

    private void note(Verdict verdict, String note) {
        if (any(verdict::equals)) {
            notes.add(note);
        }
    }

    private void change(int demand, UnaryOperator<OutputResult> change) {
        byDemand.set(demand, byDemand.get(demand).stream().map(change).toList());
    }

    private void lookForNumericalDerivatives() {
        for (int i = 0; i < observations.size(); i++) {
            boolean right = byDemand.get(i).stream().allMatch(o -> o.verdict() == Verdict.RIGHT);
            Optional<NumericalDerivative> found = NumericalDerivative.in(observations.get(i), host, right);
            if (found.isPresent()) {
                notes.add("numericalDerivative");
                facts.add(found.get().words());
                if (!check.numericalDerivativeAllowed()) {
                    change(
                            i,
                            output -> found.get().outputs().contains(output.name())
                                            && output.problem().isEmpty()
                                    ? Outputs.numericalDerivative(output)
                                    : output);
                }
            }
        }
    }

    private void nameMistakes() {
        String className = observations.get(0).statement().className();
        List<List<NamedMistake>> smallest = new Diagnosis(observations, known, before.named(), single).smallest();
        candidates.addAll(before.consistent(smallest, className));
        if (candidates.isEmpty()) {
            provenByClaims().ifPresent(proven -> candidates.add(List.of(proven)));
            return;
        }
        double limit = Limits.named(single);
        for (int i = 0; i < observations.size(); i++) {
            change(
                    i,
                    output -> output.verdict() == Verdict.CLOSE && output.distance() > limit
                            ? Outputs.withVerdict(output, Verdict.WRONG)
                            : output);
        }
        if (saysNothing()) {
            facts.add(new Words(
                    "all that is wrong is 0 or not a number, which other causes give as well",
                    "틀린 값이 모두 0이거나 숫자가 아니므로 다른 원인일 수도 있습니다"));
        }
    }

    /** Whether everything wrong is 0 or not finite, so that it fits many causes. */
    private boolean saysNothing() {
        for (int i = 0; i < observations.size(); i++) {
            for (OutputResult output : byDemand.get(i)) {
                for (int k = 0;
                        k < observations.get(i).attempts().size()
                                && !output.verdict().isFull();
                        k++) {
                    Tensor got = observations.get(i).got(k, output.name());
                    if (got == null || got.largest() > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The mistake that every broken claim proves, if they all prove the same one. */
    private Optional<NamedMistake> provenByClaims() {
        Set<String> proven = observations.stream()
                .flatMap(observation -> observation.attempts().stream())
                .map(attempt -> attempt.finding())
                .filter(Objects::nonNull)
                .filter(finding -> !finding.holds())
                .map(finding -> finding.mistakes())
                .reduce((some, others) -> {
                    Set<String> common = new HashSet<>(some);
                    common.retainAll(others);
                    return common;
                })
                .orElse(Set.of());
        if (proven.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.known().get(proven.iterator().next())).map(NamedMistake::of);
    }

    private void followThrough() {
        if (before.named().isEmpty() || !any(verdict -> !verdict.isFull())) {
            return;
        }
        List<Set<String>> explained = candidates.stream()
                .map(set -> set.stream().map(NamedMistake::id).collect(Collectors.toSet()))
                .toList();
        Following following = Following.of(observations, byDemand, known, before.named(), explained, single);
        Set<String> mistakes = new LinkedHashSet<>(following.mistakes());
        Optional<String> proven = provenByClaims().map(NamedMistake::id).filter(before.named()::contains);
        for (int i = 0; i < observations.size(); i++) {
            byDemand.set(i, following.marked(i, byDemand.get(i)));
            if (proven.isPresent() && observations.get(i).isClaim()) {
                change(i, output -> output.verdict().isFull() ? output : Outputs.withVerdict(output, Verdict.FOLLOWS));
                mistakes.add(proven.get());
            }
        }
        follows = List.copyOf(mistakes);
    }

    private <T, C> void askOwnLoss(int demand, Observation<T, C> observation) {
        Set<String> wrong = byDemand.get(demand).stream()
                .filter(output ->
                        output.verdict() == Verdict.WRONG && output.problem().isEmpty())
                .map(OutputResult::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (wrong.isEmpty()) {
            return;
        }
        Map<String, OwnLoss.Agreement> said = new LinkedHashMap<>(new OwnLoss<>(observation, host).about(wrong));
        said.values().removeIf(agreement -> agreement == OwnLoss.Agreement.CONTRADICTS);
        if (said.isEmpty()) {
            return;
        }
        if (said.containsValue(OwnLoss.Agreement.CONSISTENT)) {
            notes.add("ownLoss");
        }
        if (OwnLoss.resemblesTheReference(observation)) {
            change(
                    demand,
                    output -> said.get(output.name()) == OwnLoss.Agreement.CONSISTENT
                            ? Outputs.withVerdict(output, Verdict.OWN)
                            : output);
            said.forEach((name, agreement) -> {
                if (agreement == OwnLoss.Agreement.UNCLEAR) {
                    notes.add("ownLossUnclear");
                    unclear.add(demand + "/" + name);
                }
            });
        } else {
            facts.add(new Words(
                    "the gradient of your own loss, which is not the loss of this task",
                    "여러분 자신의 손실을 미분한 값이지만, 그 손실은 이 과제의 손실이 아닙니다"));
        }
    }

    private void stateFacts() {
        boolean unexplained = any(verdict -> verdict == Verdict.WRONG || verdict == Verdict.BROKEN);
        boolean onlyClaims = !candidates.isEmpty()
                && byDemand.stream()
                        .flatMap(List::stream)
                        .anyMatch(
                                output -> output.isClaim() && !output.verdict().isFull());
        if (unexplained && (candidates.isEmpty() || onlyClaims)) {
            facts.addAll(Facts.about(observations, byDemand));
        }
    }

    /** The outputs of each demand. */
    List<List<OutputResult>> byDemand() {
        return byDemand;
    }

    List<OutputResult> outputs() {
        return byDemand.stream().flatMap(List::stream).toList();
    }

    Explanation explanation() {
        return new Explanation(candidates, follows, facts);
    }

    Set<String> notes() {
        return notes;
    }

    /** Whether all that is wrong may be right for the student's own loss, and nobody can tell. */
    boolean isUnclear() {
        for (int i = 0; i < byDemand.size() && candidates.isEmpty(); i++) {
            for (OutputResult output : byDemand.get(i)) {
                Verdict verdict = output.verdict();
                boolean open = verdict.isFull()
                        || verdict == Verdict.OWN
                        || verdict == Verdict.FOLLOWS
                        || unclear.contains(i + "/" + output.name());
                if (!open) {
                    return false;
                }
            }
        }
        return candidates.isEmpty() && !unclear.isEmpty();
    }
}
