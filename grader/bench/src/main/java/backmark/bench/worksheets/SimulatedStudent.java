package backmark.bench.worksheets;

import backmark.worksheet.Formula;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.Step;
import backmark.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Somebody who fills in a sheet with a calculator, and does exactly what is said of him. */
final class SimulatedStudent {
    /** What goes into the next step. */
    enum GoesOn {
        /** The number as it was written. */
        WITH_THE_SHOWN_VALUE,
        /** The number in the calculator's memory. */
        WITH_ALL_DIGITS,
        /** Now this, now that. */
        WITH_EITHER,
        /** The number as it was written, with every operation inside a step rounded like that, too. */
        ROUNDING_INSIDE_STEPS
    }

    private final Worksheet sheet;
    private final Habit habit;
    private final GoesOn goesOn;
    private final Map<String, Formula> slips;
    private final double skips;
    private final SplittableRandom random;
    private final Map<String, Double> kept = new HashMap<>();
    private final Map<String, Double> shown = new HashMap<>();

    /**
     * @param slips the wrong formulas used, by symbol of the step
     * @param skips which part of the steps is not written down, though computed
     */
    SimulatedStudent(
            Worksheet sheet,
            Habit habit,
            GoesOn goesOn,
            Map<String, Formula> slips,
            double skips,
            SplittableRandom random) {
        this.sheet = sheet;
        this.habit = habit;
        this.goesOn = goesOn;
        this.slips = slips;
        this.skips = skips;
        this.random = random;
    }

    SheetAnswers answers() {
        sheet.givens().forEach(given -> {
            kept.put(given.symbol(), given.value());
            shown.put(given.symbol(), given.value());
        });
        Map<String, String> written = new LinkedHashMap<>();
        for (Step step : sheet.steps()) {
            Formula formula = slips.getOrDefault(step.symbol(), route(step));
            boolean rounds = goesOn == GoesOn.ROUNDING_INSIDE_STEPS && !step.isWhole();
            double value = rounds ? byOperations(formula) : formula.value(this::used);
            String text = step.isWhole() ? Long.toString(Math.round(value)) : habit.shown(value, random.nextBoolean());
            kept.put(step.symbol(), value);
            shown.put(step.symbol(), Double.parseDouble(text));
            if (slips.containsKey(step.symbol()) || random.nextDouble() >= skips) {
                written.put(step.name(), text);
            }
        }
        return SheetAnswers.of(written, sheet);
    }

    private double used(String symbol) {
        boolean all = goesOn == GoesOn.WITH_ALL_DIGITS || goesOn == GoesOn.WITH_EITHER && random.nextBoolean();
        return (all ? kept : shown).get(symbol);
    }

    /** A value computed with every intermediate result written down; the last operation is left to the step itself. */
    private double byOperations(Formula formula) {
        if (formula instanceof Formula.Sum sum) {
            double right = rounded(sum.right());
            return rounded(sum.left()) + (sum.minus() ? -right : right);
        } else if (formula instanceof Formula.Product product) {
            return rounded(product.left()) * rounded(product.right());
        } else if (formula instanceof Formula.Quotient quotient) {
            return rounded(quotient.left()) / rounded(quotient.right());
        } else if (formula instanceof Formula.Power power) {
            return Math.pow(rounded(power.base()), power.exponent());
        } else if (formula instanceof Formula.Negative negative) {
            return -rounded(negative.of());
        }
        return formula.value(this::used); // a name, a number, or a function that calculators have a key for
    }

    private double rounded(Formula formula) {
        boolean isOperation = !(formula instanceof Formula.Name || formula instanceof Formula.Constant);
        double value = byOperations(formula);
        return isOperation ? Double.parseDouble(habit.shown(value, false)) : value;
    }

    private Formula route(Step step) {
        List<Formula> routes = new ArrayList<>(step.others());
        routes.add(step.formula());
        return routes.get(random.nextInt(routes.size()));
    }
}
