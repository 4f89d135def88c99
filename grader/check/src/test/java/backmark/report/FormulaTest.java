package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f = a+b*c               | f = a + b · c",
                "f = (a + b)*c           | f = (a + b) · c",
                "L = sigmoid(w * x + b)  | L = sigmoid(w · x + b)",
                "f = max(a, exp(b)) + c  | f = max(a, exp(b)) + c",
                "y1 = reciprocal((x))    | y1 = reciprocal(x)",
            })
    void isWrittenWithTheBracketsItNeeds(String text, String written) {
        assertThat(FormulaText.written(Formula.of(text))).isEqualTo(written);
    }

    @Test
    void inputsComeInTheOrderOfTheFormulaAndOnce() {
        assertThat(Formula.of("f = (x + y) * x * z").inputs()).containsExactly("x", "y", "z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x + y         | a formula needs a name: f = x + y",
                "f = x +       | f = x +: cannot read on at position 8",
                "f = (x + y    | f = (x + y: cannot read on at position 11",
                "f = x y       | f = x y: cannot read on at position 7",
                "f = sin(x)    | f = sin(x): no function sin of 1",
                "f = max(x)    | f = max(x): no function max of 1",
                "f = x         | f = x: there is no gate in it",
            })
    void whatCannotBeReadIsRefusedWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> Formula.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void namesOfCurvesAreNoFormulas() {
        assertThat(Formula.isOne("trainAccuracy")).isFalse();
        assertThat(Formula.isOne("W1")).isFalse();
        assertThat(Formula.isOne("f = x + y")).isTrue();
    }
}
