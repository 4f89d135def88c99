package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backmark.check.result.CheckInfo;
import backmark.check.result.Outcome;
import backmark.report.ClassReport.Cell;
import backmark.report.ClassReport.Flag;
import backmark.report.ClassReport.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassStatisticsTest {
    private static final List<CheckInfo> CHECKS =
            Evidence.mixed().stream().map(result -> result.check()).limit(3).toList(); // worth 10, 5 and 10 points

    /** Ten students, three checks: a textbook's table, with the correlations worked out by hand. */
    private static final int[][] RIGHT = {
        {1, 1, 1}, {1, 1, 1}, {1, 1, 0}, {1, 1, 1}, {1, 0, 0}, {1, 0, 1}, {0, 1, 0}, {0, 0, 1}, {0, 0, 0}, {0, 0, 0}
    };

    @Test
    void difficultyIsTheMeanShareOfThePoints() {
        List<ItemAnalysis.Item> items = ItemAnalysis.of(report(rows()));

        assertThat(items).extracting(ItemAnalysis.Item::difficulty).containsExactly(0.6, 0.5, 0.5);
        assertThat(items).extracting(ItemAnalysis.Item::right).containsExactly(6, 5, 5);
    }

    @Test
    void discriminationIsCorrelatedWithTheOtherChecksOnly() {
        // Check 2: right for five whose rests are 20, 20, 10, 20, 0; wrong for five with 10, 20, 10, 0, 0.
        // Means 14 and 8, mean 11, variance of the rests 69, p = q = 0.5: r = (14 - 8) / sqrt(69) * 0.5.
        List<ItemAnalysis.Item> items = ItemAnalysis.of(report(rows()));

        assertThat(items.get(1).discrimination()).isCloseTo(6 / Math.sqrt(69) * 0.5, within(1e-12));
    }

    @Test
    void aCheckThatAllAnswerAlikeOrFewAnswerHasNoDiscrimination() {
        List<Row> alike =
                rows().stream().map(row -> row(new int[] {1, 1, 1}, Set.of())).toList();
        assertThat(ItemAnalysis.of(report(alike)))
                .extracting(ItemAnalysis.Item::discrimination)
                .containsOnly(Double.NaN);

        List<Row> few = rows().subList(0, 9);
        assertThat(ItemAnalysis.of(report(few)))
                .extracting(ItemAnalysis.Item::discrimination)
                .containsOnly(Double.NaN);
    }

    @Test
    void codeThatDoesNotCompileSaysNothingOfAnyCheck() {
        List<Row> more = new ArrayList<>(rows());
        more.add(row(new int[] {0, 0, 0}, Set.of(Flag.NOT_COMPILED)));
        more.add(new Row("s", "", "", 0, 25, 0, 0, List.of(), List.of(), Set.of(Flag.NOT_READ)));

        assertThat(ItemAnalysis.of(report(more))).isEqualTo(ItemAnalysis.of(report(rows())));
        assertThat(ClassStatistics.of(report(more)).handedIn()).isEqualTo(12);
    }

    @Test
    void aCheckWithoutVerdictIsNotCounted() {
        List<Row> rows = new ArrayList<>(rows());
        Row first = rows.get(0);
        List<Cell> cells = new ArrayList<>(first.cells());
        cells.set(2, new Cell(Outcome.UNDECIDED, 1, false));
        rows.set(0, new Row("s", "", "", 25, 25, 0, 10, cells, List.of(), Set.of(Flag.UNDECIDED)));

        assertThat(ItemAnalysis.of(report(rows)).get(2).answers()).isEqualTo(9);
    }

    @Test
    void theHistogramHasItsOwnColumnForFullPoints() {
        ClassStatistics statistics = ClassStatistics.of(report(rows()));

        assertThat(statistics.histogram()).containsExactly(2, 0, 1, 0, 2, 0, 1, 0, 1, 0, 3);
        assertThat(statistics.mean()).isCloseTo(54, within(1e-9));
        assertThat(statistics.median()).isCloseTo(50, within(1e-9));
    }

    @Test
    void thoseWhoHandedInNothingAreNotPartOfTheScores() {
        Row missing = new Row("s", "", "", 0, 25, 0, 0, List.of(), List.of(), EnumSet.of(Flag.MISSING));
        ClassStatistics nobody = ClassStatistics.of(report(List.of(missing)));

        assertThat(nobody.handedIn()).isZero();
        assertThat(nobody.mean()).isNaN();
        assertThat(Arrays.stream(nobody.histogram()).sum()).isZero();
    }

    @Test
    void mistakesAreRankedByHowManyMakeThem() {
        ClassStatistics statistics = ClassStatistics.of(SamplePages.course("en", 120));

        assertThat(statistics.misconceptions())
                .extracting(found -> found.mistake().id())
                .containsExactly("reg-gradient-half", "loss-not-averaged");
        assertThat(statistics.misconceptions())
                .extracting(found -> found.rows().size())
                .isSortedAccordingTo((a, b) -> b - a);
    }

    private static List<Row> rows() {
        return Arrays.stream(RIGHT).map(right -> row(right, Set.of())).toList();
    }

    private static Row row(int[] right, Set<Flag> flags) {
        List<Cell> cells = Arrays.stream(right)
                .mapToObj(r -> new Cell(r == 1 ? Outcome.PASSED : Outcome.WRONG, r, false))
                .toList();
        double earned = right[0] * 10 + right[1] * 5 + right[2] * 10;
        return new Row("s", "", "", earned, 25, 0, 0, cells, List.of(), flags);
    }

    private static ClassReport report(List<Row> rows) {
        return new ClassReport("two-layer-net", "", CHECKS, rows, List.of(), List.of());
    }
}
