package backmark.check.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12             | 12",
                "12-14          | 12-14",
                "12, 15-16      | 12, 15-16",
                "15-16,12       | 12, 15-16",
                "12 - 14        | 12-14",
                "14-12          | 12-14",
                "12,13,14       | 12-14",
                "12,12-13,13    | 12-13",
                "12;14          | 12, 14",
                "12 and 14      | 12, 14",
                "12 & 14        | 12, 14",
                "12~14          | 12-14",
                "12–14          | 12-14",
                "12—14          | 12-14",
                "12〜14          | 12-14",
                "12..14         | 12-14",
                "12 to 14       | 12-14",
                "line 12        | 12",
                "Lines 12-14    | 12-14",
                "L12-L14        | 12-14",
                "12행            | 12",
                "12행~14행        | 12-14",
                "12줄, 15-16줄    | 12, 15-16",
                "12,            | 12",
                "9999           | 9999",
            })
    void whatPeopleWriteIsRead(String text, String lines) {
        assertThat(Lines.parse(text)).map(Lines::toString).contains(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "twelve",
                "14-Dec",
                "Dec-14",
                "12월 14일",
                "2026-12-14",
                "12/14",
                "12.5",
                "0",
                "0-3",
                "-3",
                "12-",
                "12345",
                "12-14-16"
            })
    void whatNamesNoLinesIsNotGuessedAt(String text) {
        assertThat(Lines.parse(text)).isEmpty();
    }

    @Test
    void theShortestFormIsReadBackAsTheSameLines() {
        for (int bits = 1; bits < 1 << 10; bits++) {
            Lines lines = Lines.NONE;
            for (int i = 0; i < 10; i++) {
                lines = (bits >> i & 1) == 1 ? lines.or(Lines.of(i + 1)) : lines;
            }
            assertThat(Lines.parse(lines.toString())).contains(lines);
        }
    }

    @Test
    void setsCombineAsSetsDo() {
        Lines one = Lines.range(3, 6);
        Lines other = Lines.of(5, 6, 9);
        assertThat(one.and(other)).isEqualTo(Lines.of(5, 6));
        assertThat(one.or(other)).isEqualTo(Lines.of(3, 4, 5, 6, 9));
        assertThat(one.without(other)).isEqualTo(Lines.of(3, 4));
        assertThat(other.without(other)).isEqualTo(Lines.NONE);
        assertThat(one.count()).isEqualTo(4);
    }

    @Test
    void linesAreCountedFromOne() {
        assertThatThrownBy(() -> Lines.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lines are counted from 1 to 9999, but got [0]");
    }
}
