package backmark.bench.worksheets;

import backmark.bench.worksheets.SimulatedStudent.GoesOn;
import backmark.worksheet.Formula;
import backmark.worksheet.Marking;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.Step;
import backmark.worksheet.Step.Slipped;
import backmark.worksheet.Variants;
import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import reference.byhand.Sheets;

/**
 * Marks simulated sheets whose truth is known: right ones, some with steps left out, every known slip at every step, and
 * pairs of slips, with every usual number of digits, rounded and cut off, going on with shown values or with all digits.
 * Prints a table beside the naive rule "within 1 %", and writes it as CSV where a file is named.
 *
 * <p>Run: {@code java … backmark.bench.worksheets.Worksheets [VARIANTS [FILE]]}; 20 variants, unless given.
 */
public final class Worksheets {
    private static final long SEED = 1;

    /** Of each kind, so that they are as many as those with slips. */
    private static final int RIGHT_SHEETS = 16;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private Worksheets() {}

    public static void main(String[] arguments) throws IOException {
        int variants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Worksheets bench = new Worksheets();
        long start = System.nanoTime();
        for (Worksheet sheet : List.of(Sheets.perceptron(), Sheets.threeOutputs(), Sheets.sharedBiases())) {
            bench.mark(sheet);
            Variants drawn = new Variants(sheet, "bench");
            boolean varies =
                    sheet.givens().stream().anyMatch(given -> !given.grid().isEmpty());
            for (int i = 0; varies && i < variants; i++) {
                bench.mark(drawn.of("student " + i));
            }
        }
        List<String> rows = bench.rows();
        int sheets =
                bench.tallies.values().stream().mapToInt(tally -> tally.sheets).sum();
        rows.forEach(row -> System.out.println(String.format(
                Locale.ROOT, "%-34s %8s %9s %8s %8s %8s %8s %8s %9s %9s %8s", (Object[]) row.split(";"))));
        System.out.printf(
                Locale.ROOT, "%d sheets in %.1f s, seed %d%n", sheets, (System.nanoTime() - start) / 1e9, SEED);
        if (arguments.length > 1) {
            Files.write(
                    Path.of(arguments[1]),
                    rows.stream()
                            .map(row -> row.replace(",", "").replace(';', ','))
                            .toList());
        }
    }

    private void mark(Worksheet sheet) {
        for (boolean decimals : new boolean[] {false, true}) {
            for (int digits = 2; digits <= 4; digits++) {
                for (boolean cut : new boolean[] {false, true}) {
                    Habit habit = new Habit(digits, decimals, cut);
                    for (GoesOn goesOn : GoesOn.values()) {
                        if (goesOn == GoesOn.ROUNDING_INSIDE_STEPS) {
                            for (int i = 0; i < RIGHT_SHEETS; i++) {
                                one("right, rounding inside", sheet, habit, goesOn, Map.of(), 0);
                            }
                            continue;
                        }
                        for (int i = 0; i < RIGHT_SHEETS; i++) {
                            one("right", sheet, habit, goesOn, Map.of(), 0);
                            one("right, steps left out", sheet, habit, goesOn, Map.of(), 0.3);
                        }
                        slips(sheet, habit, goesOn);
                    }
                }
            }
        }
    }

    private record Made(Step step, Slipped slip) {}

    private void slips(Worksheet sheet, Habit habit, GoesOn goesOn) {
        List<Made> all = new ArrayList<>();
        sheet.steps().forEach(step -> step.slips().forEach(slip -> all.add(new Made(step, slip))));
        for (Made one : all) {
            one("one slip", sheet, habit, goesOn, Map.of(one.step, one.slip), 0);
            Made other = all.get(random.nextInt(all.size()));
            if (other.step != one.step) {
                one("two slips", sheet, habit, goesOn, Map.of(one.step, one.slip, other.step, other.slip), 0);
            }
        }
    }

    private void one(String kind, Worksheet sheet, Habit habit, GoesOn goesOn, Map<Step, Slipped> made, double skips) {
        Map<String, Formula> formulas = new LinkedHashMap<>();
        Map<String, String> ids = new LinkedHashMap<>();
        made.forEach((step, slip) -> {
            formulas.put(step.symbol(), slip.formula());
            ids.put(step.symbol(), slip.slip());
        });
        SheetAnswers answers = new SimulatedStudent(sheet, habit, goesOn, formulas, skips, random.split()).answers();
        tallies.computeIfAbsent(
                        kind + ", " + habit.digits() + (habit.decimals() ? " decimals" : " digits"), key -> new Tally())
                .add(Marking.of(sheet, answers), answers, ids);
    }

    /** A heading, then one row for each kind of sheet. */
    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(
                "sheets of a kind;sheets;right st.;rejected;in sheets;naive;naive sh.;slips;accepted;naive acc.;named %");
        tallies.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Tally t = entry.getValue();
            rows.add(String.join(
                    ";",
                    entry.getKey(),
                    "" + t.sheets,
                    "" + t.rightSteps,
                    "" + t.rejectedSteps,
                    "" + t.rejectedSheets,
                    "" + t.naiveRejectedSteps,
                    "" + t.naiveRejectedSheets,
                    "" + t.slips,
                    "" + t.accepted,
                    "" + t.naiveAccepted,
                    t.slips == 0 ? "-" : String.format(Locale.ROOT, "%.2f", 100.0 * t.named / t.slips)));
            if (t.misnamed > 0) {
                System.out.println(entry.getKey() + ": " + t.misnamed + " misnamed");
            }
        });
        return rows;
    }
}
