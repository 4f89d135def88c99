package backmark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.worksheet.SheetAnswers.Remark;
import backmark.worksheet.SheetAnswers.Remark.Kind;
import backmark.worksheet.SheetAnswers.Row;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody hands in as answers: each line is read or listed, and none is looked at for ever. */
class SheetAnswersFuzzTest {
    private static final Worksheet SHEET = SheetAnswersTest.SHEET;

    private static final List<String> PIECES = List.of(
            "step",
            "value",
            "working",
            "sheet",
            "sep=;",
            "z10",
            "Z_10",
            "g",
            "∂L/∂w¹₁₀",
            "count",
            "unknown",
            ",",
            ",",
            ",",
            ";",
            "\t",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "'",
            " ",
            "\u00A0",
            "\u3000",
            "0.2",
            "0,2",
            "-",
            "+",
            "−",
            ".5e-3",
            "5·10^-4",
            "1/8",
            "1/0",
            "1e999",
            "-1e-999",
            "9".repeat(90),
            "=1+1",
            "2월 3일",
            "14-Dec",
            "%",
            "(",
            ")",
            "^",
            "=",
            "약",
            "０．２",
            "NaN",
            "Infinity",
            "0x1p3",
            "1_000",
            "\0",
            "\uFEFF",
            "\uD800",
            "\uDC00",
            "ﷺ",
            "한",
            "\u202E",
            "\\");

    static IntStream seeds() {
        return IntStream.range(0, 3_000);
    }

    private static String mixture(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    @Test
    void anyMixtureIsReadOrListedLineByLine() {
        seeds().forEach(seed -> {
            String text = mixture(new Random(seed));
            assertEveryLineIsReadOrListed("seed " + seed, text, SheetAnswers.read(text, SHEET));
        });
    }

    @Test
    void anyBytesAreReadOrListed() {
        seeds().forEach(seed -> {
            Random random = new Random(seed);
            byte[] bytes = mixture(random).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length / 8; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            SheetAnswers read = SheetAnswers.read(bytes, SHEET);
            long lines = read.remarks().stream().map(Remark::line).distinct().count();
            assertThat(lines).as("seed " + seed).isLessThanOrEqualTo(bytes.length + 1);
        });
    }

    private static void assertEveryLineIsReadOrListed(String name, String text, SheetAnswers read) {
        Set<Integer> told = Stream.concat(
                        read.rows().values().stream().map(Row::line),
                        read.remarks().stream().map(Remark::line))
                .collect(Collectors.toSet());
        for (AnswerTable.Line line : AnswerTable.of(text).lines()) {
            boolean isCode = Step.plain(line.cell(0)).equals(SheetAnswers.CODE);
            if (!isCode && !line.cell(1).isEmpty()) {
                assertThat(told).as("%s: line %d", name, line.number()).contains(line.number());
            }
        }
        int most = text.replace("\r\n", "\n").split("[\r\n]", -1).length;
        assertThat(told).as(name).allSatisfy(line -> assertThat(line).isBetween(1, most));
        read.rows()
                .values()
                .forEach(row -> row.number().ifPresent(number -> {
                    assertThat(number.value()).as("%s: %s", name, row.text()).isFinite();
                    assertThat(number.unit())
                            .as("%s: %s", name, row.text())
                            .isPositive()
                            .isFinite();
                }));
    }

    @Test
    void anyNumberIsFiniteOrNone() {
        seeds().forEach(seed -> Written.parse(mixture(new Random(seed))).ifPresent(number -> {
            assertThat(number.value()).as(number.text()).isFinite();
            assertThat(number.significantDigits()).as(number.text()).isBetween(-400, 400);
        }));
    }

    /** As much as is taken of a file; what looks at every character once for every other would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", " ", "1", "a\"", ",", "\t", "=", "z10,1 ", "\"\n", "ﷺ", "-", "1/", "e1", "한"})
    void aFileOfOnePieceEnds(String piece) {
        String text = "step,value\nz10," + piece.repeat((256 << 10) / piece.length());

        SheetAnswers read = SheetAnswers.read(text, SHEET);

        assertEveryLineIsReadOrListed(piece, text, read);
        assertThat(read.rows().keySet()).isSubsetOf("z10");
    }

    @Test
    void linesAfterTooManyAreSaidToBeUnread() {
        String empty = "\n".repeat(6_000);
        assertThat(SheetAnswers.read("step,value\n" + empty + "z10,0.2\n", SHEET)
                        .rows())
                .containsOnlyKeys("z10");

        List<Remark> remarks = SheetAnswers.read("step,value\n" + "?,1\n".repeat(6_000) + "z10,0.2\n", SHEET)
                .remarks();

        assertThat(remarks).hasSize(5_000).endsWith(new Remark(Kind.TOO_MANY, 5_001, ""));
        assertThat(RemarkWords.of(remarks.get(4_999)).en())
                .isEqualTo("answers.csv, line 5001: from here on nothing is read, since 5000 lines come before.");
        assertThat(RemarkWords.of(remarks.get(4_999)).ko())
                .isEqualTo("answers.csv 5001행: 앞에 5000줄이 있어서 여기부터는 읽지 않습니다.");
    }
}
