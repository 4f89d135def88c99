package backmark.bench.verdicts;

import backmark.report.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts as people read them, and as rows for a spreadsheet. */
final class Table {
    private static final int KIND = 22;
    private static final int NUMBER = 9;

    /** The header of the rows. */
    static final String HEADER = "assignment,kind,id,"
            + Arrays.stream(Fate.values()).map(Fate::words).collect(Collectors.joining(","));

    private Table() {}

    static List<String> of(Tally tally) {
        List<String> lines = new ArrayList<>();
        StringBuilder header = new StringBuilder(Columns.pad("", KIND) + Columns.padLeft("runs", NUMBER));
        for (Fate fate : Fate.values()) {
            header.append(Columns.padLeft(fate.words(), NUMBER + 1));
        }
        lines.add(header.toString());
        for (Kind kind : Kind.values()) {
            if (tally.count(kind) > 0) {
                StringBuilder line = new StringBuilder(
                        Columns.pad(kind.words(), KIND) + Columns.padLeft("" + tally.count(kind), NUMBER));
                for (Fate fate : Fate.values()) {
                    line.append(Columns.padLeft("" + tally.count(kind, fate), NUMBER + 1));
                }
                lines.add(line.toString());
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "named: %.2f %% of the known mistakes, %.2f %% of the pairs",
                100 * tally.namedShare(Kind.SINGLE),
                100 * tally.namedShare(Kind.PAIR)));
        tally.examples().forEach((what, some) -> some.forEach(example -> lines.add(what + ", " + example)));
        return lines;
    }

    static List<String> rows(String assignment, Tally tally) {
        List<String> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Map.Entry<String, Map<Fate, Integer>> each : tally.of(kind).entrySet()) {
                StringBuilder row = new StringBuilder(assignment + "," + kind.words() + "," + each.getKey());
                for (Fate fate : Fate.values()) {
                    row.append(',').append(each.getValue().getOrDefault(fate, 0));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
