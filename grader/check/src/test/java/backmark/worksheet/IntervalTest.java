package backmark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @Test
    void theCornersOfAProductAreItsEnds() {
        Interval reached = Interval.of(
                Formula.parse("a*b"), symbol -> symbol.equals("a") ? new Interval(-1, 2) : new Interval(3, 5));

        assertThat(reached.low()).isEqualTo(-5);
        assertThat(reached.high()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*(1 - a)*b",
                "(a - b)^2/2",
                "sigmoid(a*b) - tanh(b)",
                "relu(a - 0.5)*exp(-b)",
                "a/(1 + b^2) + sqrt(a + 2) - ln(b + 2)",
                "-(a + b)*positive(a)"
            })
    void whereEveryPlaceMovesByItselfHoldsAllMixtures(String text) {
        Formula formula = Formula.parse(text);
        SplittableRandom random = new SplittableRandom(3);
        Interval a = new Interval(0.4, 0.6);
        Interval b = new Interval(-0.3, 0.2);
        Interval loose = Interval.looselyOf(formula, symbol -> symbol.equals("a") ? a : b, UnaryOperator.identity());

        for (int i = 0; i < 1_000; i++) {
            double value = formula.value(symbol -> {
                Interval box = symbol.equals("a") ? a : b;
                return random.nextDouble(box.low(), box.high());
            });
            assertThat(loose.contains(value)).as(text + " at " + value).isTrue();
        }
    }

    @Test
    void functionsAreWhatTheirNamesSay() {
        assertThat(Formula.parse("sigmoid(0.09)").value(symbol -> 0)).isCloseTo(0.522485, within(1e-6));
        assertThat(Formula.parse("relu(-2) + positive(-2) + relu(3) + positive(3)")
                        .value(symbol -> 0))
                .isEqualTo(4);
        assertThat(Formula.parse("2 - 3 - 4*2^3/4").value(symbol -> 0)).isEqualTo(-9);
    }
}
