package backmark.report;

import backmark.check.result.NamedMistake;
import backmark.report.ClassReport.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A class's scores and mistakes in numbers. Scores are shares of the possible points without bonus, in percent.
 *
 * @param handedIn how many submissions there are, whether or not they could be run
 * @param mean of the scores, or {@code NaN} without submissions
 * @param median likewise
 * @param histogram submissions with 0 to 9 percent, 10 to 19, …, 90 to 99, and 100
 * @param items one for each check
 * @param misconceptions the most frequent first
 */
record ClassStatistics(
        int handedIn,
        double mean,
        double median,
        int[] histogram,
        List<ItemAnalysis.Item> items,
        List<Misconception> misconceptions) {
    private static final int BINS = 11;

    /** A known mistake and those who made it. */
    record Misconception(NamedMistake mistake, List<Row> rows) {}

    static ClassStatistics of(ClassReport report) {
        List<Row> handedIn = report.rows().stream()
                .filter(row -> !row.flags().contains(ClassReport.Flag.MISSING))
                .toList();
        double[] scores =
                handedIn.stream().mapToDouble(ClassStatistics::percent).sorted().toArray();
        int[] histogram = new int[BINS];
        double sum = 0;
        for (double score : scores) {
            histogram[(int) Math.max(0, Math.min(BINS - 1, score / 10 + 1e-9))]++;
            sum += score;
        }
        int n = scores.length;
        return new ClassStatistics(
                n,
                n == 0 ? Double.NaN : sum / n,
                n == 0 ? Double.NaN : (scores[(n - 1) / 2] + scores[n / 2]) / 2,
                histogram,
                ItemAnalysis.of(report),
                misconceptions(handedIn));
    }

    static double percent(Row row) {
        return row.possible() > 0 ? 100 * row.earned() / row.possible() : 0;
    }

    private static List<Misconception> misconceptions(List<Row> rows) {
        Map<String, Misconception> found = new LinkedHashMap<>();
        for (Row row : rows) {
            for (NamedMistake mistake : row.mistakes()) {
                found.computeIfAbsent(mistake.id(), id -> new Misconception(mistake, new ArrayList<>()))
                        .rows()
                        .add(row);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt((Misconception m) -> -m.rows().size())
                        .thenComparing(m -> m.mistake().id()))
                .toList();
    }
}
