package backmark.worksheet;

import backmark.worksheet.SheetAnswers.Row;
import backmark.worksheet.Step.Slipped;
import backmark.worksheet.StepMark.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Marks a sheet, step by step: with the exact values first, then with the student's own; the better counts. */
public final class Marking {
    /** From so many digits on, a number that hits the right value does so by no accident. */
    private static final int DIGITS_THAT_PROVE = 3;

    /** A value whose last digit is worth so much more than that of the one it repeats has lost two digits on the way. */
    private static final double LOST = 99;

    private final Worksheet sheet;
    private final SheetAnswers answers;
    private final Map<String, Double> key;
    private final Set<String> givens = new TreeSet<>();
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final UsualDigits digits;

    private Marking(Worksheet sheet, SheetAnswers answers) {
        this.sheet = sheet;
        this.answers = answers;
        this.key = sheet.key();
        sheet.givens().forEach(given -> {
            givens.add(given.symbol());
            held.put(given.symbol(), Held.given(given.value()));
        });
        this.digits = UsualDigits.of(sheet, answers);
    }

    /** One mark for every step, in order. */
    public static List<StepMark> of(Worksheet sheet, SheetAnswers answers) {
        Marking marking = new Marking(sheet, answers);
        return sheet.steps().stream().map(marking::mark).toList();
    }

    /**
     * An earlier value as later steps may use it.
     *
     * @param shown the number itself
     * @param face what may be behind it, where its digits and its own inputs are taken at their word
     * @param wide likewise, where inputs of few digits may be anything that is shown like this
     * @param loose one unit of the last digit to both sides
     * @param charged names of the steps that made it wrong
     * @param unit of its last digit; 0 for a given or a missing value
     */
    private record Held(double shown, Interval face, Interval wide, Interval loose, Set<String> charged, double unit) {
        static Held given(double value) {
            Interval point = Interval.point(value);
            return new Held(value, point, point, point, Set.of(), 0);
        }
    }

    /** Where a step's formulas lead. */
    private record Reach(Interval face, Interval wide, Interval loose, double own, Set<String> charged) {}

    private StepMark mark(Step step) {
        Optional<Row> row = answers.row(step);
        List<Reach> routes = routes(step);
        Reach main = routes.get(0);
        double exact = key.get(step.symbol());
        if (row.isEmpty() || row.get().number().isEmpty()) {
            held.put(step.symbol(), missing(main, exact));
            return new StepMark(
                    step,
                    Optional.empty(),
                    row.map(Row::text).orElse(""),
                    row.map(Row::line).orElse(0),
                    row.isEmpty() ? Finding.NOT_ANSWERED : Finding.UNREADABLE,
                    false,
                    exact,
                    main.own,
                    List.of(),
                    List.of(),
                    Double.NaN,
                    "",
                    Double.NaN);
        }
        return new One(step, row.get(), routes, exact).mark();
    }

    private List<Reach> routes(Step step) {
        List<Reach> routes = new ArrayList<>();
        routes.add(reach(step.formula()));
        step.others().forEach(other -> routes.add(reach(other)));
        return routes;
    }

    private Reach reach(Formula formula) {
        Set<String> charged = new LinkedHashSet<>();
        formula.symbols().forEach(symbol -> charged.addAll(held.get(symbol).charged));
        return new Reach(
                Interval.of(formula, symbol -> held.get(symbol).face),
                Interval.of(formula, symbol -> held.get(symbol).wide),
                Interval.looselyOf(formula, symbol -> held.get(symbol).loose, digits::rounded),
                formula.value(symbol -> held.get(symbol).shown),
                charged);
    }

    /** What is not written is carried on as an interval, as if rounded once as coarsely as anything on the sheet. */
    private Held missing(Reach reach, double exact) {
        Interval face = reach.charged.isEmpty() ? reach.face.or(exact) : reach.face;
        Interval wide = digits.coarselyRounded(reach.wide)
                .or(digits.rounded(reach.wide))
                .or(face);
        return new Held(reach.own, face, wide, wide.or(reach.loose), reach.charged, 0);
    }

    /** The marking of one number. */
    private final class One {
        private final Step step;
        private final Row row;
        private final List<Reach> routes;
        private final double exact;
        private final Written written;
        private final Interval behind;
        private final List<String> slips = new ArrayList<>();
        private Interval slipped;
        private double instead = Double.NaN;
        private String repeated = "";

        One(Step step, Row row, List<Reach> routes, double exact) {
            this.step = step;
            this.row = row;
            this.routes = routes;
            this.exact = exact;
            this.written = row.number().orElseThrow();
            this.behind = step.isWhole() ? Interval.point(written.value()) : written.behind();
        }

        StepMark mark() {
            boolean fitsExact = behind.contains(exact);
            Reach face = first(reach -> behind.meets(reach.face));
            Reach wide = first(reach -> behind.meets(reach.wide));
            Reach loose = step.isWhole() ? face : first(reach -> near().meets(reach.loose));
            findSlips();
            Finding finding;
            boolean full = true;
            if (fitsExact || face != null) {
                finding = right(fitsExact, face);
                boolean doubtful = !slips.isEmpty() && !step.isWhole() && finding != Finding.SLIP;
                finding = doubtful ? Finding.CANNOT_TELL : finding;
            } else if (wide != null) {
                finding = Finding.CANNOT_TELL;
            } else if (loose != null || near().contains(exact)) {
                finding = slips.isEmpty() ? unexplained() : Finding.CANNOT_TELL;
            } else {
                full = false;
                finding = slips.isEmpty() ? unexplained() : Finding.KNOWN_SLIP;
            }
            Reach way = face != null ? face : wide != null ? wide : loose;
            Set<String> from = full && !fitsExact && way != null ? way.charged : Set.of();
            hold(fitsExact, face, wide, full ? from : Set.of(step.name()));
            return new StepMark(
                    step,
                    Optional.of(written),
                    row.text(),
                    row.line(),
                    finding,
                    full,
                    exact,
                    (face != null ? face : routes.get(0)).own,
                    slips,
                    List.copyOf(from),
                    instead,
                    repeated,
                    repeated.isEmpty() ? Double.NaN : held.get(repeated).shown);
        }

        private Interval near() {
            return step.isWhole() ? behind : written.near();
        }

        private Reach first(java.util.function.Predicate<Reach> fits) {
            return routes.stream().filter(fits).findFirst().orElse(null);
        }

        private Finding right(boolean fitsExact, Reach face) {
            if (face == null) {
                // A number of one or two digits may hit the right value by accident.
                return written.significantDigits() < DIGITS_THAT_PROVE && !step.isWhole()
                        ? Finding.SLIP
                        : Finding.RIGHT_ALL_THE_SAME;
            }
            if (!fitsExact) {
                return face.charged.isEmpty() ? Finding.RIGHT : Finding.CARRIED;
            }
            String source = step.repeats(givens);
            if (!source.isEmpty() && held.get(source).unit > 0 && written.unit() >= LOST * held.get(source).unit) {
                return Finding.SHORTENED;
            }
            return Finding.RIGHT;
        }

        private void findSlips() {
            for (Slipped each : step.slips()) {
                Interval reached = Interval.of(each.formula(), symbol -> held.get(symbol).face);
                double slippedExact = each.formula().value(key::get);
                boolean fits = behind.meets(reached) || behind.contains(slippedExact);
                if (fits && !slips.contains(each.slip())) {
                    slips.add(each.slip());
                    Interval hit = behind.meets(reached) ? behind.and(reached) : Interval.point(slippedExact);
                    slipped = slipped == null ? hit : slipped.or(hit);
                }
            }
        }

        /** What is said of a number that nothing gives. */
        private Finding unexplained() {
            String source = step.repeats(givens);
            if (!source.isEmpty()) {
                repeated = source;
                double shift = routes.get(0).own - held.get(source).shown;
                instead = tidy(written.value() - shift, written.unit());
                return Finding.CONTRADICTS;
            }
            if (!step.base().isEmpty()) {
                return ofUpdate();
            }
            return Finding.SLIP;
        }

        /** An update that starts elsewhere, or moves by another gradient than the student has found. */
        private Finding ofUpdate() {
            Formula formula = step.formula();
            double base = held.get(step.base()).shown;
            double start = base + written.value() - routes.get(0).own;
            double tidyStart = tidy(start, written.unit());
            boolean isGiven = sheet.givens().stream()
                    .anyMatch(given -> !given.symbol().equals(step.base()) && given.value() == tidyStart);
            if (isGiven || isShort(tidyStart)) {
                repeated = step.base();
                instead = tidyStart;
                return Finding.WRONG_BASE;
            }
            for (String symbol : formula.symbols()) {
                if (givens.contains(symbol)) {
                    continue;
                }
                // An update is a straight line in its gradient.
                double shown = held.get(symbol).shown;
                double slope = (formula.value(each -> held.get(each).shown + (each.equals(symbol) ? 1 : 0))
                        - routes.get(0).own);
                if (slope != 0) {
                    repeated = symbol;
                    instead = tidy(
                            shown + (written.value() - routes.get(0).own) / slope, written.unit() / Math.abs(slope));
                    return Finding.CONTRADICTS;
                }
            }
            return Finding.SLIP;
        }

        /** One digit that is not 0: what somebody would start from by mistake, and hardly ever by chance. */
        private boolean isShort(double number) {
            double digits = new java.math.BigDecimal(Double.toString(number))
                    .stripTrailingZeros()
                    .unscaledValue()
                    .abs()
                    .doubleValue();
            return digits > 0 && digits < 10;
        }

        private static double tidy(double number, double unit) {
            return java.math.BigDecimal.valueOf(number)
                    .setScale((int) Math.max(0, Math.round(-Math.log10(unit))), java.math.RoundingMode.HALF_UP)
                    .doubleValue();
        }

        private void hold(boolean fitsExact, Reach face, Reach wide, Set<String> charged) {
            double shown = written.value();
            Interval faceBox = Interval.point(shown);
            Interval wideBox = behind.or(shown);
            boolean follows = fitsExact || face != null;
            if (follows) {
                for (Reach route : routes) {
                    faceBox = behind.meets(route.face) ? faceBox.or(behind.and(route.face)) : faceBox;
                }
                wideBox = faceBox;
                for (Reach route : routes) {
                    wideBox = behind.meets(route.wide) ? wideBox.or(behind.and(route.wide)) : wideBox;
                }
            } else if (written.significantDigits() >= DIGITS_THAT_PROVE) {
                faceBox = behind.or(shown); // who shows so many digits may have gone on with more
            }
            if (fitsExact) {
                faceBox = faceBox.or(exact);
            }
            if (slipped != null) {
                faceBox = faceBox.or(slipped);
            }
            held.put(
                    step.symbol(),
                    new Held(
                            shown,
                            faceBox,
                            wideBox.or(faceBox),
                            // A plain 0 where 0 is right says nothing about its digits.
                            follows && shown == 0 ? wideBox : near().or(shown),
                            charged,
                            written.unit()));
        }
    }
}
