package backmark.bench.unknown;

import backmark.check.bank.Homework;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Ways to spoil any right answer. None of them is what a student's known mistake gives. */
enum Distortion {
    ONE_PERCENT_MORE(each(v -> 1.01 * v)),
    A_HUNDREDTH_ADDED(each(v -> v + 0.01)),
    CLIPPED_AT_A_FIFTH(each(v -> Math.max(-0.2, Math.min(0.2, v)))),
    TWO_DECIMALS(each(v -> Math.rint(v * 100) / 100)),
    CUBED(each(v -> v * v * v)),
    SIGN_ONLY(each(Math::signum)),
    ROOT_OF_SIZE(each(v -> Math.signum(v) * Math.sqrt(Math.abs(v)))),
    SINE(each(Math::sin)),
    FIRST_NUMBER_FORGOTTEN((values, rows, columns) -> {
        values[0] = 0;
        return values;
    }),
    LAST_NUMBER_THRICE((values, rows, columns) -> {
        values[values.length - 1] *= 3;
        return values;
    }),
    NUMBERS_SHIFTED_BY_ONE((values, rows, columns) -> {
        double[] shifted = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shifted[i] = 0.5 * values[i] + 0.5 * values[(i + 1) % values.length] + (values.length == 1 ? 0.3 : 0);
        }
        return shifted;
    }),
    LARGEST_MADE_ONE((values, rows, columns) -> {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(1);
        return Arrays.stream(values)
                .map(v -> largest == 0 ? v : v / (1.1 * largest))
                .toArray();
    });

    private final Distorted.Change change;

    Distortion(Distorted.Change change) {
        this.change = change;
    }

    private static Distorted.Change each(DoubleUnaryOperator operator) {
        return (values, rows, columns) -> Arrays.stream(values).map(operator).toArray();
    }

    static List<UnknownMistake> unknownMistakes(Homework homework) {
        return Arrays.stream(values())
                .map(each -> new UnknownMistake(
                        each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Distorted.by(homework.solution(), each.change)))
                .toList();
    }
}
