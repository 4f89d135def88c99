package backmark.check.lines;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.lines.LineAnswers.Row;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hands in as answers to questions about a listing. */
class LineAnswersFuzzTest {
    private static final List<String> PIECES = List.of(
            "question",
            "lines",
            "문제",
            "문항",
            "Q",
            "1",
            "2",
            "03",
            "999",
            "1000",
            "12-14",
            "12~14",
            "12–14",
            "line 12",
            "L12",
            "12행",
            "0",
            "-1",
            "to",
            "and",
            "&",
            "..",
            ",",
            ",",
            ";",
            "\t",
            "\n",
            "\n",
            "\r\n",
            "\u2028",
            "\"",
            "\"\"",
            " ",
            ".",
            ")",
            "번",
            "14-Dec",
            "=1+1",
            "\0",
            "\uFEFF",
            "\uD800",
            "9999-1",
            "9".repeat(12),
            "x");

    @Test
    void anyMixtureIsReadOrListedLineByLine() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            LineAnswers read = LineAnswers.read(text);

            Set<Integer> told = Stream.concat(read.rows().values().stream(), read.unplaced().stream())
                    .map(Row::number)
                    .collect(Collectors.toSet());
            int lines = text.replace("\uFEFF", "").split("\\R", -1).length;
            assertThat(told)
                    .as("seed %d: %s", seed, text)
                    .allSatisfy(line -> assertThat(line).isBetween(1, lines));
            assertThat(read.rows().keySet()).as("seed %d: %s", seed, text).allMatch(name -> name.matches("\\d{1,3}"));
            read.rows()
                    .values()
                    .forEach(row -> row.lines().ifPresent(each -> {
                        assertThat(each.isEmpty()).as(row.text()).isFalse();
                        assertThat(Lines.parse(each.toString())).as(row.text()).contains(each);
                    }));
        }
    }

    @Test
    void aLineThatNamesNoQuestionIsListedWithItsNumber() {
        LineAnswers read = LineAnswers.read("1,12\nthe loop,3\n2,14\nQ 1000,7\n");

        assertThat(read.rows().keySet()).containsExactly("1", "2");
        assertThat(read.unplaced()).extracting(Row::number).containsExactly(2, 4);
        assertThat(read.unplaced()).extracting(Row::text).containsExactly("the loop,3", "Q 1000,7");
    }

    /** As much as is taken of a file; what looks at every character once for every other would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", " ", "\u00A0", "1", "-", ",", "1-9999,", "1-9999;", "line ", ".", "and ", "\t", "q"})
    void aFileOfOnePieceEnds(String piece) {
        String many = piece.repeat((256 << 10) / piece.length());

        LineAnswers asAnswer = LineAnswers.read("1,12" + many + "x");
        LineAnswers asQuestion = LineAnswers.read("1" + many + "x,12");

        assertThat(asAnswer.row("1").flatMap(Row::lines)).isEmpty();
        assertThat(asQuestion.unplaced())
                .allSatisfy(row -> assertThat(row.number()).isEqualTo(1));
    }
}
