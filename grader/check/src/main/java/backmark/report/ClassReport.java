package backmark.report;

import backmark.check.result.CheckInfo;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All that a class's page and the lecturer's summary show.
 *
 * @param assignmentId the folder's name
 * @param title of the assignment, in the page's language
 * @param checks in the order of the tasks
 * @param rows one for each student, in the order shown first
 * @param similar submissions that share much of their own code
 * @param run what is known of the run, in the page's language: versions, seed, options
 */
public record ClassReport(
        String assignmentId,
        String title,
        List<CheckInfo> checks,
        List<Row> rows,
        List<Similar> similar,
        List<RunFact> run) {
    public ClassReport {
        checks = List.copyOf(checks);
        rows = List.copyOf(rows);
        similar = List.copyOf(similar);
        run = List.copyOf(run);
    }

    /** A label and a value. */
    public record RunFact(String label, String value) {}

    /**
     * Submissions that share much of their own code.
     *
     * @param rows theirs
     * @param share of the shorter one's code that the most similar two have both, 0 to 1
     */
    public record Similar(List<Row> rows, double share) {
        public Similar {
            rows = List.copyOf(rows);
        }
    }

    /** Why a person has to look at a submission. */
    public enum Flag {
        /** A check waits for a verdict. */
        UNDECIDED,
        /** An answer is close to the expected one, though not close enough to be sure. */
        CLOSE,
        /** The grader failed in a check. */
        GRADER_BROKE,
        /** The sources do not compile. */
        NOT_COMPILED,
        /** The upload could not be read, or holds no sources. */
        NOT_READ,
        /** No student of the roster belongs to it, or several may. */
        UNMATCHED,
        /** Much of its code is also another's. */
        SIMILAR,
        /** On the roster, without a submission. */
        MISSING
    }

    /**
     * One student.
     *
     * @param link to the student's page, relative to the class's page, or ""
     * @param cells one for each check; empty where nothing was run
     * @param mistakes charged, in the order in which they show
     */
    public record Row(
            String id,
            String name,
            String link,
            double earned,
            double possible,
            double bonus,
            double undecided,
            List<Cell> cells,
            List<NamedMistake> mistakes,
            Set<Flag> flags) {
        public Row {
            cells = List.copyOf(cells);
            mistakes = List.copyOf(mistakes);
            flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
        }

        /** The same with one more reason to look at it. */
        public Row with(Flag flag) {
            Set<Flag> all = EnumSet.of(flag);
            all.addAll(flags);
            return new Row(id, name, link, earned, possible, bonus, undecided, cells, mistakes, all);
        }

        /**
         * The row of a scored submission; flags that follow from its checks are added.
         *
         * @param flags what else is known
         */
        public static Row of(String id, String name, String link, Score score, Set<Flag> flags) {
            Set<Flag> all = EnumSet.noneOf(Flag.class);
            all.addAll(flags);
            for (ScoredCheck check : score.checks()) {
                if (check.outcome() == Outcome.UNDECIDED) {
                    all.add(Flag.UNDECIDED);
                } else if (check.outcome() == Outcome.GRADER_BROKE) {
                    all.add(Flag.GRADER_BROKE);
                } else if (check.result().notes().contains("close")) {
                    all.add(Flag.CLOSE);
                }
            }
            return new Row(
                    id,
                    name,
                    link,
                    score.earned(),
                    score.possible(),
                    score.bonus(),
                    score.undecided(),
                    score.checks().stream().map(Cell::of).toList(),
                    score.checks().stream()
                            .flatMap(check -> check.charged().stream())
                            .toList(),
                    all);
        }
    }

    /**
     * One check of one student.
     *
     * @param share of its points earned, 0 to 1
     * @param explained whether the cause of a wrong answer is known
     */
    public record Cell(Outcome outcome, double share, boolean explained) {

        static Cell of(ScoredCheck check) {
            double points = check.result().check().points();
            boolean explained = check.result().explanation().isNamed()
                    || !check.result().breaches().isEmpty();
            return new Cell(check.outcome(), points > 0 ? check.earned() / points : 0, explained);
        }
    }
}
