package backmark.batch.output;

import backmark.batch.output.GradedClass.Scored;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.bank.Words;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one student's grade differs between two runs.
 *
 * @param before points, or empty where the student was not in the older run
 * @param after points, or empty where the student is not in the newer run
 * @param otherSources whether the runs differ for this student in more than in what they have in common: in what was
 *     handed in, or in the limits it ran within
 * @param reasons checks whose points differ, in the order of the newer run
 */
public record GradeChange(
        String id, Optional<Points> before, Optional<Points> after, boolean otherSources, List<Reason> reasons) {
    public GradeChange {
        reasons = List.copyOf(reasons);
    }

    /**
     * A grade.
     *
     * @param state of the submission, which can change alone
     */
    public record Points(double earned, double bonus, double possible, State state) {
        static Points of(Scored scored) {
            Score score = scored.score();
            return new Points(
                    score.earned(),
                    score.bonus(),
                    score.possible(),
                    scored.result().state());
        }
    }

    /**
     * A check whose points differ.
     *
     * @param check task and check
     * @param before points and what became of it, or null where there was no such check
     * @param after likewise
     */
    public record Reason(Words check, Verdict before, Verdict after) {}

    /**
     * What one run says of one check.
     *
     * @param mistakes ids of the mistakes that are charged or carried here
     */
    public record Verdict(double points, Outcome outcome, List<String> mistakes) {
        static Verdict of(ScoredCheck check) {
            List<String> mistakes = check.charged().isEmpty()
                    ? check.carriedFrom()
                    : check.charged().stream().map(NamedMistake::id).toList();
            return new Verdict(check.earned(), check.outcome(), mistakes);
        }
    }

    /** A student who is in one of the runs only. */
    static GradeChange onlyIn(boolean newer, Scored scored) {
        Optional<Points> points = Optional.of(Points.of(scored));
        return new GradeChange(
                scored.result().id(),
                newer ? Optional.empty() : points,
                newer ? points : Optional.empty(),
                false,
                List.of());
    }

    /**
     * What differs; empty if the grade, the state and the points of every check are the same.
     *
     * @param sameEvidence whether equal sources would have given equal evidence in both runs
     */
    static Optional<GradeChange> between(Scored before, Scored after, boolean sameEvidence) {
        Map<String, ScoredCheck> old = new LinkedHashMap<>();
        before.score().checks().forEach(check -> old.put(check.result().check().id(), check));
        List<Reason> reasons = new ArrayList<>();
        for (ScoredCheck now : after.score().checks()) {
            ScoredCheck then = old.remove(now.result().check().id());
            if (then == null || then.earned() != now.earned()) {
                reasons.add(new Reason(title(now), then == null ? null : Verdict.of(then), Verdict.of(now)));
            }
        }
        old.values().forEach(then -> reasons.add(new Reason(title(then), Verdict.of(then), null)));
        Points was = Points.of(before);
        Points is = Points.of(after);
        if (reasons.isEmpty() && was.equals(is)) {
            return Optional.empty();
        }
        boolean otherSources =
                sameEvidence && !before.result().key().equals(after.result().key());
        return Optional.of(
                new GradeChange(after.result().id(), Optional.of(was), Optional.of(is), otherSources, reasons));
    }

    private static Words title(ScoredCheck check) {
        Words task = check.result().check().task();
        Words title = check.result().check().title();
        return new Words(task.en() + ": " + title.en(), task.ko() + ": " + title.ko());
    }
}
