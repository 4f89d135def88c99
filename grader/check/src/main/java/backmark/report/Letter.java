package backmark.report;

import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a teacher would write above the details: what is right, each cause with the place where it enters and all that
 * follows from it, and what is still unexplained.
 *
 * @param right how much is right, as a sentence
 * @param causes in the order in which they show
 * @param unexplained wrong checks without a known cause
 * @param own checks that are right given what the student's own other methods return
 * @param stopped checks whose code threw an exception or was stopped
 * @param stop how the first of them was stopped, or ""
 * @param unwritten checks that the student has not begun
 * @param open checks that a person decides
 * @param notRun how many checks could not be run at all
 * @param allRight whether nothing is left to do
 */
record Letter(
        String right,
        List<Cause> causes,
        List<CheckLink> unexplained,
        List<CheckLink> own,
        List<CheckLink> stopped,
        String stop,
        List<CheckLink> unwritten,
        List<CheckLink> open,
        int notRun,
        boolean allRight) {

    /** The exception, what it says, and the line: more is below. */
    private static final int MOST_FACTS = 3;

    /**
     * One cause of wrong answers.
     *
     * @param says the mistake as a sentence
     * @param tied whether other mistakes fit equally well
     * @param first the check that shows it and is charged
     * @param lost the points that this check lacks, or "" where another cause of the same check has them
     * @param followers checks that are wrong only because of it, not charged
     */
    record Cause(String says, boolean tied, CheckLink first, String lost, List<CheckLink> followers) {
        Cause {
            followers = List.copyOf(followers);
        }
    }

    Letter {
        causes = List.copyOf(causes);
    }

    static Letter of(Score score, Messages messages) {
        List<ScoredCheck> checks = score.checks().stream()
                .filter(check -> !check.outcome().isByHand())
                .toList();
        long right = checks.stream()
                .filter(check -> check.outcome() == Outcome.PASSED)
                .count();
        return new Letter(
                messages.get("letter.right", right, checks.size()),
                causes(score, messages),
                links(score, messages, Letter::isUnexplained),
                links(
                        score,
                        messages,
                        c -> c.outcome() == Outcome.CARRIED && c.carriedFrom().isEmpty()),
                links(score, messages, Letter::isStopped),
                checks.stream()
                        .filter(Letter::isStopped)
                        .findFirst()
                        .map(check -> stop(check, messages))
                        .orElse(""),
                links(score, messages, c -> c.outcome() == Outcome.NOT_WRITTEN),
                links(score, messages, c -> c.outcome().isFree()),
                (int) checks.stream().filter(Marks::isNotRun).count(),
                right == checks.size());
    }

    private static boolean isUnexplained(ScoredCheck check) {
        return check.outcome() == Outcome.WRONG
                && check.charged().isEmpty()
                && check.result().breaches().isEmpty();
    }

    private static boolean isStopped(ScoredCheck check) {
        if (Marks.isNotRun(check)) {
            return false;
        }
        return switch (check.outcome()) {
            case CRASHED, TOO_SLOW, KILLED, BLOCKED -> true;
            default -> false;
        };
    }

    /** What happened, and where in the student's code it did. */
    private static String stop(ScoredCheck check, Messages messages) {
        List<Fault> faults = CheckText.of(check, messages).faults();
        if (faults.isEmpty() || faults.get(0).trouble() == null) {
            return "";
        }
        Stream<String> facts = faults.get(0).facts().stream().map(Fact::value);
        return Stream.concat(Stream.of(faults.get(0).headline()), facts.limit(MOST_FACTS))
                .collect(Collectors.joining("; "));
    }

    private static List<CheckLink> links(Score score, Messages messages, Predicate<ScoredCheck> which) {
        return score.checks().stream()
                .filter(which)
                .map(check -> CheckLink.to(check.result().check(), messages))
                .toList();
    }

    private static List<Cause> causes(Score score, Messages messages) {
        List<Cause> causes = new ArrayList<>();
        for (ScoredCheck check : score.checks()) {
            Map<String, String> sentences = new LinkedHashMap<>();
            for (NamedMistake mistake : check.charged()) {
                sentences.put(mistake.id(), messages.of(mistake.says()));
            }
            if (check.outcome() == Outcome.WRONG) {
                check.result().breaches().forEach(breach -> sentences.put(breach, CheckText.breach(breach, messages)));
            }
            boolean tied = check.named().size() > 1;
            String lost = Numbers.points(check.result().check().points() - check.earned());
            for (Map.Entry<String, String> sentence : sentences.entrySet()) {
                causes.add(new Cause(
                        sentence.getValue(),
                        tied,
                        CheckLink.to(check.result().check(), messages),
                        lost,
                        links(score, messages, later -> later.carriedFrom().contains(sentence.getKey()))));
                lost = "";
            }
        }
        return causes;
    }
}
