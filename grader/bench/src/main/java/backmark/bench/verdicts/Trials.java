package backmark.bench.verdicts;

import backmark.batch.doctor.Lookalikes;
import backmark.batch.doctor.Trial;
import backmark.batch.grade.CheckRunner;
import backmark.check.bank.Homework;
import backmark.check.call.Host;
import backmark.check.call.InProcessHost;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Grades implementations of one homework and says what became of them. Safe for several threads. */
final class Trials {
    /** Cases that no seed of the bench has. */
    private static final long UNSEEN_SEED = Long.MIN_VALUE;

    private final Homework homework;
    private final CheckRunner checks;
    private final Lookalikes lookalikes;
    private final int fewestCases;

    Trials(Homework homework) {
        this.homework = homework;
        this.checks = new CheckRunner(homework);
        LiveOracle unseen = new LiveOracle(homework, UNSEEN_SEED);
        checks.run(
                InProcessHost.trusting(homework.solution()),
                unseen,
                homework.lineKey().model());
        this.lookalikes = new Lookalikes(unseen);
        this.fewestCases = unseen.prepared().values().stream()
                .mapToInt(prepared -> prepared.seeds().size())
                .filter(cases -> cases > 0)
                .min()
                .orElse(0);
    }

    /**
     * One grading.
     *
     * @param detail what somebody needs who wants to know why, or ""
     */
    record Judged(Subject subject, long seed, Fate fate, String detail) {}

    /** How many fresh cases every demand has, at least, on one set of fixtures. */
    int fewestCases() {
        return fewestCases;
    }

    Judged of(Subject subject, long seed, LiveOracle oracle) {
        Trial trial = new Trial(
                subject.mistakes(),
                Score.of(
                        checks.run(
                                InProcessHost.trusting(subject.maker()),
                                oracle,
                                homework.lineKey().model()),
                        Carry.FULL));
        Fate fate = fate(subject, trial);
        return new Judged(subject, seed, fate, fate == Fate.RIGHT || fate == Fate.NAMED ? "" : detail(trial));
    }

    private Fate fate(Subject subject, Trial trial) {
        if (any(trial, Outcome.GRADER_BROKE)) {
            return Fate.BROKE;
        }
        if (subject.kind().isRight()) {
            boolean said = subject.kind() == Kind.STYLE || isSaidToBeInSinglePrecision(trial);
            return !trial.losses().isEmpty()
                    ? Fate.REJECTED
                    : any(trial, Outcome.UNDECIDED) ? Fate.UNDECIDED : said ? Fate.RIGHT : Fate.PARTLY;
        }
        Host host = InProcessHost.trusting(subject.maker());
        if (trial.misnamed().stream().anyMatch(check -> !lookalikes.anyGives(host, check))) {
            return Fate.MISNAMED;
        }
        if (trial.losses().isEmpty()) {
            return any(trial, Outcome.UNDECIDED) ? Fate.UNDECIDED : Fate.ACCEPTED;
        }
        if (subject.kind() == Kind.NUMERICAL) {
            return isNoted(trial) ? Fate.NAMED : Fate.CAUGHT;
        }
        return named(trial);
    }

    private Fate named(Trial trial) {
        Set<String> found = trial.found();
        boolean alike = !trial.misnamed().isEmpty(); // by another name that gives the same numbers
        if (found.isEmpty() && !alike) {
            return Fate.CAUGHT;
        }
        boolean all = found.equals(trial.made()) || alike || lookalikes.everywhere(trial.made(), found);
        if (!trial.unexplained().isEmpty() || !all) {
            return Fate.PARTLY;
        }
        boolean tied = trial.losses().stream().anyMatch(check -> check.named().size() > 1);
        return alike ? Fate.ALIKE : tied ? Fate.TIED : Fate.NAMED;
    }

    private static boolean isSaidToBeInSinglePrecision(Trial trial) {
        return trial.score().checks().stream()
                .anyMatch(check -> check.result().notes().contains("singlePrecision"));
    }

    private static boolean any(Trial trial, Outcome outcome) {
        return trial.score().checks().stream().anyMatch(check -> check.outcome() == outcome);
    }

    private static boolean isNoted(Trial trial) {
        return trial.losses().stream().anyMatch(check -> check.result().notes().contains("numericalDerivative"));
    }

    private static String detail(Trial trial) {
        if (any(trial, Outcome.GRADER_BROKE)) {
            return trial.score().checks().stream()
                    .filter(check -> check.outcome() == Outcome.GRADER_BROKE)
                    .flatMap(check -> check.result().troubles().stream())
                    .map(Trouble::message)
                    .collect(Collectors.joining("; "));
        }
        List<ScoredCheck> told = trial.misnamed().isEmpty() ? trial.losses() : trial.misnamed();
        return told.stream()
                .map(check ->
                        check.result().check().id() + " " + check.outcome().word() + " "
                                + check.named().stream()
                                        .map(set -> set.stream()
                                                .map(mistake -> mistake.id())
                                                .collect(Collectors.joining("+")))
                                        .collect(Collectors.joining(" or ", "[", "]")))
                .collect(Collectors.joining("; "));
    }
}
