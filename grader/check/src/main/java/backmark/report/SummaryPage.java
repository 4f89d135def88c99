package backmark.report;

import backmark.report.ClassReport.Flag;
import backmark.report.ClassStatistics.Misconception;
import backmark.report.ItemAnalysis.Item;
import backmark.report.SummaryView.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns a class's report into observations that fit one page: what happened, and what to look at; never what to do. */
final class SummaryPage {
    /** One student in ten; rarer mistakes are for that student's page. */
    private static final double MANY = 0.10;

    /** Fewer than this share of the points: hard; more than the other: easy. */
    private static final double HARD = 0.40;

    private static final double EASY = 0.95;

    /** Below this, a check does not tell strong from weak students; the usual reading of a point-biserial. */
    private static final double DISCRIMINATES = 0.15;

    /** With fewer answers, a correlation is too uncertain to say anything of a check. */
    private static final int ENOUGH = 30;

    private static final int MOST = 5;

    private final ClassReport report;
    private final Messages messages;
    private final ClassStatistics statistics;

    SummaryPage(ClassReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
        statistics = ClassStatistics.of(report);
    }

    SummaryView view() {
        List<Section> sections = new ArrayList<>();
        add(sections, "summary.notUnderstood", misconceptions());
        add(sections, "summary.lost", lost());
        add(sections, "summary.hard", hard());
        add(sections, "summary.easy", easy());
        add(sections, "summary.discrimination", discrimination());
        add(sections, "summary.unexplained", unexplained());
        add(sections, "summary.persons", persons());
        return new SummaryView(
                Plain.line(report.title().isEmpty() ? report.assignmentId() : report.title()), facts(), sections);
    }

    private void add(List<Section> sections, String title, List<String> observations) {
        if (!observations.isEmpty()) {
            sections.add(new Section(messages.get(title), observations));
        }
    }

    private List<String> facts() {
        if (statistics.handedIn() == 0) {
            return List.of(messages.get("summary.nothing"));
        }
        List<String> facts = new ArrayList<>();
        int full = statistics.histogram()[statistics.histogram().length - 1];
        facts.add(messages.get(
                "summary.class",
                statistics.handedIn(),
                ClassPage.percent(statistics.mean()),
                ClassPage.percent(statistics.median()),
                full));
        if (statistics.handedIn() < ItemAnalysis.FEWEST) {
            facts.add(messages.get("summary.few", ItemAnalysis.FEWEST));
        }
        return facts;
    }

    private List<String> misconceptions() {
        return statistics.misconceptions().stream()
                .filter(found -> found.rows().size() > 1 && found.rows().size() >= MANY * statistics.handedIn())
                .limit(MOST)
                .map(this::misconception)
                .toList();
    }

    private String misconception(Misconception found) {
        int n = found.rows().size();
        return messages.get(
                "summary.misconception",
                n,
                statistics.handedIn(),
                messages.of(found.mistake().says()),
                found.mistake().id());
    }

    private List<String> lost() {
        double all = items().mapToDouble(SummaryPage::lost).sum();
        return items().filter(item -> lost(item) >= MANY * all && all > 0)
                .sorted(Comparator.comparingDouble((Item item) -> -lost(item)))
                .limit(MOST)
                .map(item -> lost(item, Math.round(100 * lost(item) / all)))
                .toList();
    }

    private String lost(Item item, long percent) {
        String name = name(item);
        if (2 * item.unwritten() > item.answers() - item.right()) {
            return messages.get("summary.lostItem.unwritten", name, percent, item.unwritten(), item.answers());
        }
        if (2 * item.stopped() > item.answers() - item.right()) {
            return messages.get("summary.lostItem.stopped", name, percent, item.stopped(), item.answers());
        }
        return messages.get("summary.lostItem", name, percent, Math.round(100 * item.difficulty()));
    }

    /** The points that the class lacks in a check; bonus points cannot be lost. */
    private static double lost(Item item) {
        boolean counts = !item.check().bonus() && item.answers() > 0;
        return counts ? (1 - item.difficulty()) * item.answers() * item.check().points() : 0;
    }

    private List<String> hard() {
        return items().filter(item -> item.difficulty() < HARD)
                .sorted(Comparator.comparingDouble(Item::difficulty))
                .limit(MOST)
                .map(item -> messages.get(
                        item.unwritten() * 2 > item.answers() ? "summary.hardItem.unwritten" : "summary.hardItem",
                        name(item),
                        item.right(),
                        item.answers(),
                        item.unwritten()))
                .toList();
    }

    private List<String> easy() {
        List<Item> easy = items().filter(item -> item.difficulty() > EASY).toList();
        if (easy.isEmpty()) {
            return List.of();
        }
        return List.of(messages.get(
                "summary.easyItems", easy.size(), statistics.items().size(), joined(easy, this::name)));
    }

    private List<String> discrimination() {
        return items().filter(item -> item.answers() >= ENOUGH && item.discrimination() < DISCRIMINATES)
                .filter(item -> item.difficulty() <= EASY)
                .sorted(Comparator.comparingDouble(Item::discrimination))
                .limit(MOST)
                .map(item -> messages.get(
                        isNegative(item) ? "summary.negative" : "summary.weak",
                        name(item),
                        String.format(Locale.ROOT, "%.2f", item.discrimination())
                                .replace('-', '−')))
                .toList();
    }

    /** More than two standard errors below zero: hardly by chance. */
    private static boolean isNegative(Item item) {
        return item.discrimination() < -2 / Math.sqrt(item.answers());
    }

    private List<String> unexplained() {
        return items().filter(item -> item.unexplained() > 1 && item.unexplained() >= MANY * statistics.handedIn())
                .sorted(Comparator.comparingInt((Item item) -> -item.unexplained()))
                .limit(MOST)
                .map(item -> messages.get("summary.unexplainedItem", name(item), item.unexplained()))
                .toList();
    }

    private List<String> persons() {
        List<String> lines = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            long count = report.rows().stream()
                    .filter(row -> row.flags().contains(flag))
                    .count();
            if (count > 0) {
                lines.add(messages.get("flag.count", messages.get("flag." + flag), count));
            }
        }
        return lines;
    }

    private Stream<Item> items() {
        return statistics.items().stream().filter(item -> item.answers() >= ItemAnalysis.FEWEST);
    }

    private String name(Item item) {
        return messages.get(
                "summary.check",
                messages.of(item.check().task()),
                messages.of(item.check().title()));
    }

    private static String joined(List<Item> items, Function<Item, String> name) {
        return String.join(", ", items.stream().limit(MOST).map(name).toList()) + (items.size() > MOST ? ", …" : "");
    }
}
