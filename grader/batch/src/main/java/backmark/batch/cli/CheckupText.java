package backmark.batch.cli;

import backmark.batch.doctor.Checkup;
import backmark.batch.doctor.Checkup.Counts;
import backmark.batch.doctor.Defect;
import backmark.batch.doctor.Defect.Severity;
import backmark.report.Columns;
import java.util.ArrayList;
import java.util.List;

/** What a doctor has found, in 80 columns. */
final class CheckupText {
    private static final int WIDTH = 80;
    private static final int INDENT = 11;

    private CheckupText() {}

    static List<String> lines(Checkup checkup) {
        List<String> lines = new ArrayList<>();
        lines.add(Columns.pad(checkup.assignment(), 20) + " " + verdict(checkup));
        Counts counts = checkup.counts();
        lines.add("  " + number(counts.checks(), "check") + ", " + number(counts.styles(), "correct style") + ", "
                + number(counts.mistakes(), "mistake") + ", " + number(counts.pairs(), "pair") + ", "
                + number(counts.seeds(), "seed"));
        for (Defect defect : checkup.defects()) {
            List<String> what = Columns.wrap(defect.what(), WIDTH - INDENT);
            lines.add("  " + Columns.pad(defect.severity().word(), INDENT - 2) + what.get(0));
            what.subList(1, what.size()).forEach(line -> lines.add(" ".repeat(INDENT) + line));
            String mark = "→ ";
            for (String line : Columns.wrap(defect.remedy(), WIDTH - INDENT - mark.length())) {
                lines.add(" ".repeat(INDENT) + mark + line);
                mark = "  ";
            }
        }
        return lines;
    }

    private static String verdict(Checkup checkup) {
        if (checkup.isHealthy()) {
            return "healthy";
        }
        int errors = (int) checkup.defects().stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .count();
        int warnings = checkup.defects().size() - errors;
        return errors == 0
                ? number(warnings, "warning")
                : number(errors, "error") + (warnings == 0 ? "" : ", " + number(warnings, "warning"));
    }

    private static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
