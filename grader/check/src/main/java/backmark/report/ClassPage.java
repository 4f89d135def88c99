package backmark.report;

import backmark.check.result.Outcome;
import backmark.report.ClassReport.Cell;
import backmark.report.ClassReport.Flag;
import backmark.report.ClassReport.Row;
import backmark.report.ClassView.Bin;
import backmark.report.ClassView.FlagGroup;
import backmark.report.ClassView.ItemLine;
import backmark.report.ClassView.LegendEntry;
import backmark.report.ClassView.Mark;
import backmark.report.ClassView.MistakeLine;
import backmark.report.ClassView.RowLine;
import backmark.report.ClassView.SimilarGroup;
import backmark.report.ClassView.StudentLink;
import backmark.report.ClassView.TaskLine;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a class's report into what its page shows. */
final class ClassPage {
    private static final int MOST_LISTED = 40;
    private static final int LONGEST_NAME = 60;
    private static final Mark PARTLY = new Mark("◐", "wrong");

    private final ClassReport report;
    private final Messages messages;
    private final ClassStatistics statistics;
    private final Map<Flag, String> flagWords;

    ClassPage(ClassReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        statistics = ClassStatistics.of(report);
        flagWords = Arrays.stream(Flag.values())
                .collect(Collectors.toMap(flag -> flag, flag -> messages.get("flag." + flag)));
    }

    ClassView view() {
        int[] histogram = statistics.histogram();
        return new ClassView(
                Plain.line(report.title().isEmpty() ? report.assignmentId() : report.title()),
                statistics.handedIn(),
                percent(statistics.mean()),
                percent(statistics.median()),
                bins(histogram),
                (int) report.rows().stream()
                        .filter(row -> !row.flags().isEmpty())
                        .count(),
                Math.max(1, Arrays.stream(histogram).max().orElse(1)),
                tasks(),
                items(),
                report.rows().stream().filter(ItemAnalysis::wasRun).count() < ItemAnalysis.FEWEST,
                mistakes(),
                flags(),
                similar(),
                legend(),
                report.rows().stream().map(this::row).toList(),
                report.run().stream()
                        .map(fact -> new Fact(Plain.line(fact.label()), Plain.line(fact.value())))
                        .toList());
    }

    static String percent(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.0f", value);
    }

    private static List<Bin> bins(int[] histogram) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < histogram.length; i++) {
            bins.add(new Bin(i == histogram.length - 1 ? "100" : i * 10 + "–" + (i * 10 + 9), histogram[i]));
        }
        return bins;
    }

    private List<TaskLine> tasks() {
        Map<String, List<Integer>> tasks = new LinkedHashMap<>();
        for (int i = 0; i < report.checks().size(); i++) {
            tasks.computeIfAbsent(messages.of(report.checks().get(i).task()), task -> new ArrayList<>())
                    .add(i);
        }
        List<Row> rows = report.rows().stream().filter(ItemAnalysis::wasRun).toList();
        List<TaskLine> lines = new ArrayList<>();
        tasks.forEach((title, checks) -> {
            double possible = checks.stream().mapToDouble(this::points).sum();
            double[] earned = rows.stream()
                    .mapToDouble(row -> checks.stream()
                            .mapToDouble(i -> row.cells().get(i).share() * points(i))
                            .sum())
                    .toArray();
            double mean = Arrays.stream(earned).average().orElse(0);
            lines.add(new TaskLine(
                    title,
                    possible > 0 ? Math.round(100 * mean / possible) : 0,
                    (int) Arrays.stream(earned)
                            .filter(e -> e >= possible - 1e-9)
                            .count(),
                    rows.size()));
        });
        return lines;
    }

    private double points(int check) {
        return report.checks().get(check).points();
    }

    private List<ItemLine> items() {
        List<ItemLine> lines = new ArrayList<>();
        for (ItemAnalysis.Item item : statistics.items()) {
            lines.add(new ItemLine(
                    lines.size() + 1,
                    messages.of(item.check().task()),
                    messages.of(item.check().title()),
                    item.right(),
                    item.answers(),
                    Double.isNaN(item.difficulty()) ? 0 : Math.round(item.difficulty() * 100),
                    twoDecimals(item.difficulty()),
                    twoDecimals(item.discrimination()),
                    item.carried(),
                    item.wrong(),
                    item.stopped(),
                    item.unwritten(),
                    item.unexplained()));
        }
        return lines;
    }

    private static String twoDecimals(double value) {
        return Double.isNaN(value)
                ? ""
                : String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }

    private List<MistakeLine> mistakes() {
        return statistics.misconceptions().stream()
                .map(found -> new MistakeLine(
                        found.mistake().id(),
                        messages.of(found.mistake().says()),
                        found.rows().size(),
                        Math.round(100.0 * found.rows().size() / statistics.handedIn()),
                        links(found.rows()),
                        Math.max(0, found.rows().size() - MOST_LISTED)))
                .toList();
    }

    private List<FlagGroup> flags() {
        List<FlagGroup> groups = new ArrayList<>();
        for (Flag flag : EnumSet.complementOf(EnumSet.of(Flag.SIMILAR))) { // these are listed with each other
            List<Row> rows = report.rows().stream()
                    .filter(row -> row.flags().contains(flag))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(
                        new FlagGroup(flag.name(), rows.size(), links(rows), Math.max(0, rows.size() - MOST_LISTED)));
            }
        }
        return groups;
    }

    private List<SimilarGroup> similar() {
        return report.similar().stream()
                .limit(MOST_LISTED)
                .map(group -> new SimilarGroup(
                        Math.floor(group.share() * 100),
                        links(group.rows()),
                        Math.max(0, group.rows().size() - MOST_LISTED)))
                .toList();
    }

    private List<StudentLink> links(List<Row> rows) {
        return rows.stream().limit(MOST_LISTED).map(this::link).toList();
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> entries = new ArrayList<>();
        boolean byHand = report.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.outcome().isByHand());
        for (Outcome outcome : Outcome.values()) {
            if (outcome.isByHand() && !byHand) {
                continue;
            }
            entries.add(new LegendEntry(Marks.of(outcome), outcome.word(), messages.get("outcome." + outcome.word())));
            if (outcome == Outcome.WRONG) {
                entries.add(new LegendEntry(PARTLY.mark(), PARTLY.outcome(), messages.get("class.partly")));
            }
        }
        return entries;
    }

    private RowLine row(Row row) {
        Set<Flag> flags = row.flags().isEmpty() ? Set.of() : EnumSet.copyOf(row.flags());
        return new RowLine(
                link(row),
                Plain.line(row.id(), LONGEST_NAME, messages),
                Numbers.points(row.earned()),
                percent(ClassStatistics.percent(row)),
                row.bonus() > 0 ? Numbers.points(row.bonus()) : "",
                row.cells().stream().map(ClassPage::mark).toList(),
                row.mistakes().stream().map(mistake -> mistake.id()).collect(Collectors.joining(", ")),
                flags.stream().map(flagWords::get).collect(Collectors.joining(", ")),
                row.earned() >= row.possible());
    }

    private static Mark mark(Cell cell) {
        boolean partly = cell.outcome() == Outcome.WRONG && cell.share() > 0;
        return partly
                ? PARTLY
                : new Mark(Marks.of(cell.outcome()), cell.outcome().word());
    }

    private StudentLink link(Row row) {
        String name = Plain.line(row.name().isBlank() ? row.id() : row.name(), LONGEST_NAME, messages);
        return new StudentLink(name, row.link().isEmpty() ? "" : relative(row.link()));
    }

    /** An address below this page, whatever the file is called. */
    private static String relative(String link) {
        try {
            return new URI(null, null, "./" + link, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a relative link: " + link, e);
        }
    }
}
