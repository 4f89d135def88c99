package backmark.report;

import backmark.check.result.CheckInfo;
import backmark.check.result.Outcome;
import backmark.report.ClassReport.Cell;
import backmark.report.ClassReport.Flag;
import backmark.report.ClassReport.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a check tells about a class, and a class about a check: classical item analysis. */
final class ItemAnalysis {
    /** With fewer answers a correlation says nothing. */
    static final int FEWEST = 10;

    private ItemAnalysis() {}

    /**
     * One check over all students whose code was run.
     *
     * @param answers how many students have a verdict
     * @param right how many of them have full points by a right answer
     * @param difficulty mean share of the points, 0 (nobody) to 1 (everybody); {@code NaN} without answers
     * @param discrimination correlation of this check's points with the points of all other checks (corrected
     *     point-biserial), -1 to 1; {@code NaN} where all answers are alike or fewer than ten
     * @param unexplained wrong answers that no known mistake gives
     */
    record Item(
            CheckInfo check,
            int answers,
            int right,
            int carried,
            int wrong,
            int stopped,
            int unwritten,
            double difficulty,
            double discrimination,
            int unexplained) {}

    static List<Item> of(ClassReport report) {
        List<Row> rows = report.rows().stream().filter(ItemAnalysis::wasRun).toList();
        return IntStream.range(0, report.checks().size())
                .mapToObj(i -> item(report.checks(), i, rows))
                .toList();
    }

    /** Whether the checks have run; code that does not compile says nothing about a check. */
    static boolean wasRun(Row row) {
        return !row.cells().isEmpty() && !row.flags().contains(Flag.NOT_COMPILED);
    }

    private static Item item(List<CheckInfo> checks, int index, List<Row> rows) {
        List<Double> shares = new ArrayList<>();
        List<Double> rests = new ArrayList<>();
        int[] counts = new int[Outcome.values().length];
        int unexplained = 0;
        int markedInFull = 0;
        for (Row row : rows) {
            Cell cell = row.cells().get(index);
            counts[cell.outcome().ordinal()]++;
            markedInFull += cell.outcome() == Outcome.MARKED && cell.share() >= 1 ? 1 : 0;
            if (!cell.outcome().isOpen()) {
                shares.add(cell.share());
                rests.add(rest(checks, index, row));
                unexplained += cell.outcome() == Outcome.WRONG && !cell.explained() ? 1 : 0;
            }
        }
        return new Item(
                checks.get(index),
                shares.size(),
                counts[Outcome.PASSED.ordinal()] + markedInFull,
                counts[Outcome.CARRIED.ordinal()],
                counts[Outcome.WRONG.ordinal()],
                counts[Outcome.CRASHED.ordinal()]
                        + counts[Outcome.TOO_SLOW.ordinal()]
                        + counts[Outcome.KILLED.ordinal()]
                        + counts[Outcome.BLOCKED.ordinal()],
                counts[Outcome.NOT_WRITTEN.ordinal()],
                shares.stream().mapToDouble(s -> s).average().orElse(Double.NaN),
                correlation(shares, rests),
                unexplained);
    }

    private static double rest(List<CheckInfo> checks, int index, Row row) {
        double rest = 0;
        for (int i = 0; i < checks.size(); i++) {
            rest += i == index ? 0 : row.cells().get(i).share() * checks.get(i).points();
        }
        return rest;
    }

    /** Pearson's; for shares of 0 and 1 only, this is the point-biserial correlation. */
    static double correlation(List<Double> x, List<Double> y) {
        if (x.size() < FEWEST) {
            return Double.NaN;
        }
        double meanX = x.stream().mapToDouble(v -> v).average().orElseThrow();
        double meanY = y.stream().mapToDouble(v -> v).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.size(); i++) {
            xy += (x.get(i) - meanX) * (y.get(i) - meanY);
            xx += (x.get(i) - meanX) * (x.get(i) - meanX);
            yy += (y.get(i) - meanY) * (y.get(i) - meanY);
        }
        boolean alike = xx < 1e-12 || yy < 1e-12; // sums of rounding errors, not of differences
        return alike ? Double.NaN : xy / Math.sqrt(xx * yy);
    }
}
