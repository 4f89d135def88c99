package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Match;
import backmark.batch.intake.Matching;
import backmark.batch.intake.Submission;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Which worksheet each student was given.
 *
 * @param assignment whose worksheet
 * @param seed of the variants, or null where everybody has the practice sheet
 */
record SheetsGiven(Installed assignment, String seed) {

    /** The sheet of each submission: by the student's id on the roster, otherwise by the submission's own id. */
    Function<Submission, Worksheet> sheets(Matching roster) {
        Worksheet practice = assignment.homework().worksheet().orElseThrow();
        if (seed == null) {
            return submission -> practice;
        }
        Map<String, String> ids = new HashMap<>();
        if (roster != null) {
            for (Match match : roster.matches()) {
                if (match.status() == Match.Status.MATCHED) {
                    ids.put(match.submissionId(), match.students().get(0).key());
                }
            }
        }
        Variants variants = new Variants(practice, seed);
        return submission -> variants.of(ids.getOrDefault(submission.id(), submission.id()));
    }

    @Override
    public String toString() {
        return seed == null ? "practice" : "variants of " + seed;
    }
}
