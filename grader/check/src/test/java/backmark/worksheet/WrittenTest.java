package backmark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5225 | 0.5225 | 1e-4",
                ".5225 | 0.5225 | 1e-4",
                "−0.43 | -0.43 | 1e-2",
                "- 0.43 | -0.43 | 1e-2",
                "0,5225 | 0.5225 | 1e-4",
                "0.5e-3 | 5e-4 | 1e-4",
                "5.0E-4 | 5e-4 | 1e-5",
                "1.47·10^-3 | 1.47e-3 | 1e-5",
                "1.47x10-3 | 1.47e-3 | 1e-5",
                "1.47 × 10⁻³ | 1.47e-3 | 1e-5",
                "０．５２２５ | 0.5225 | 1e-4",
                "１，５ | 1.5 | 0.1",
                "68 | 68 | 1",
                "68개 | 68 | 1",
                "0.25 V | 0.25 | 1e-2",
                "52.25 % | 0.5225 | 1e-4",
                "a10 = 0.5225 | 0.5225 | 1e-4",
                "약 0.52 | 0.52 | 1e-2",
                "≈ 0.52 | 0.52 | 1e-2",
                "0.00 | 0 | 1e-2"
            })
    void readsNumbersAsPeopleWriteThem(String text, double value, double unit) {
        Written number = Written.parse(text).orElseThrow();

        assertThat(number.value()).isEqualTo(value);
        assertThat(number.unit()).isEqualTo(unit);
    }

    @Test
    void aFractionIsItsQuotient() {
        assertThat(Written.parse("1/8").orElseThrow().value()).isEqualTo(0.125);
        assertThat(Written.parse(" -3 / 4 ").orElseThrow().value()).isEqualTo(-0.75);
        assertThat(Written.parse("1/0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar-05", "5-Mar", "2024-03-05", "03/05/2024", "3월 5일", "05.03.2024"})
    void aDateIsNoNumberAndKnownAsADate(String text) {
        assertThat(Written.parse(text)).isEmpty();
        assertThat(Written.looksLikeADate(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "0.5.2",
                "about half",
                "1,234.5",
                "1.234,5",
                "NaN",
                "∞",
                "0x1p3",
                "--5",
                "1e9999",
                "1e999",
                "1e-999"
            })
    void whatIsNoNumberIsNotGuessed(String text) {
        assertThat(Written.parse(text)).isEmpty();
    }

    @Test
    void itIsWhatIsRoundedOrCutOffToIt() {
        Written number = Written.parse("0.52").orElseThrow();

        assertThat(number.behind().contains(0.515)).isTrue();
        assertThat(number.behind().contains(0.5299)).isTrue();
        assertThat(number.behind().contains(0.5149)).isFalse();
        assertThat(number.behind().contains(0.5301)).isFalse();
    }

    @Test
    void leadingZerosAreNoSignificantDigits() {
        assertThat(Written.parse("0.0014").orElseThrow().significantDigits()).isEqualTo(2);
        assertThat(Written.parse("0.5225").orElseThrow().significantDigits()).isEqualTo(4);
        assertThat(Written.parse("0.00").orElseThrow().significantDigits()).isZero();
    }
}
