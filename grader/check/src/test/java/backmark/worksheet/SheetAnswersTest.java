package backmark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.worksheet.SheetAnswers.Remark;
import backmark.worksheet.SheetAnswers.Remark.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetAnswersTest {
    static final Worksheet SHEET = Worksheet.parse("""
            worksheet two-steps
            title Two steps | 두 단계
            given w1_10 0.4
            given x 0.5
            question 1. All | 1. 전부
            step count
              = 2
              whole
              says c | 수
              hint h | 힌트
            step z10
              = w1_10*x
              says z | 합
              hint h | 힌트
            step dL/dw1_10 as g
              = z10*(1 - z10)
              says g | 기울기
              hint h | 힌트
            """);

    @Test
    void namesMayBeWrittenAsOnTheSheet() {
        SheetAnswers answers = SheetAnswers.read("step,value\nZ_10,0.2\n∂L/∂w¹₁₀,0.16\n", SHEET);

        assertThat(value(answers, "z10")).isEqualTo(0.2);
        assertThat(value(answers, "g")).isEqualTo(0.16);
        assertThat(answers.remarks()).isEmpty();
    }

    @Test
    void aSpreadsheetsSemicolonsAndDecimalCommasAreRead() {
        SheetAnswers answers =
                SheetAnswers.read("\uFEFFsep=;\r\nstep;value;working\r\nz10;0,2;0,4*0,5\r\ng;\"0,16\"\r\n", SHEET);

        assertThat(value(answers, "z10")).isEqualTo(0.2);
        assertThat(value(answers, "g")).isEqualTo(0.16);
    }

    @Test
    void theDecimalCommaIsReadWhereNothingElseCanBeMeant() {
        SheetAnswers answers = SheetAnswers.read("step,value\nz10,0,2\ncount,2,20\n", SHEET);

        assertThat(value(answers, "z10")).isEqualTo(0.2);
        assertThat(value(answers, "count")).isEqualTo(2);
    }

    @Test
    void aCommaThatMayBeEitherIsReportedAndNotGuessed() {
        SheetAnswers answers = SheetAnswers.read("step,value,working\nz10,0,2\n", SHEET);

        assertThat(answers.row(SHEET.step("z10").orElseThrow()).orElseThrow().number())
                .isEmpty();
        assertThat(answers.remarks()).containsExactly(new Remark(Kind.COMMA, 2, "0,2"));
    }

    @Test
    void koreanEncodingsAndUtf16AreRead() {
        String text = "단계,값,working\nz10,0.2,두 수의 곱\n";
        for (Charset charset : List.of(Charset.forName("MS949"), StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            assertThat(value(SheetAnswers.read(text.getBytes(charset), SHEET), "z10"))
                    .as(charset.name())
                    .isEqualTo(0.2);
        }
    }

    @Test
    void unknownDoubledAndUnreadableLinesAreListedWithTheirNumbers() {
        SheetAnswers answers = SheetAnswers.read("step,value\n\nz99,1\nz10,0.2\nz10,0.3\ng,Mar-05\ncount,two\n", SHEET);

        assertThat(value(answers, "z10")).isEqualTo(0.2);
        assertThat(answers.remarks())
                .extracting(remark -> RemarkWords.of(remark).en())
                .containsExactly(
                        "answers.csv, line 3: no step is called \"z99, 1\".",
                        "answers.csv, line 5: this step has a value already, which counts; this one does not (z10, 0.3).",
                        "answers.csv, line 6: \"Mar-05\" looks like a date that a spreadsheet made of a number; write the"
                                + " number again in a plain text editor.",
                        "answers.csv, line 7: \"two\" is not a number.");
    }

    @Test
    void aStepWithoutAValueIsNotAnswered() {
        SheetAnswers answers = SheetAnswers.read(AnswerTemplate.of(SHEET, true), SHEET);

        assertThat(answers.rows()).isEmpty();
        assertThat(answers.remarks()).isEmpty();
        assertThat(answers.code()).isEqualTo(Variants.code(SHEET));
    }

    @Test
    void workingMayGoOverSeveralLines() {
        SheetAnswers answers = SheetAnswers.read("step,value,working\nz10,0.2,\"0.4\ntimes 0.5\"\ng,0.16,\n", SHEET);

        assertThat(value(answers, "g")).isEqualTo(0.16);
        assertThat(answers.row(SHEET.step("g").orElseThrow()).orElseThrow().line())
                .isEqualTo(4);
    }

    @Test
    void aHugeFileEnds() {
        assertThat(SheetAnswers.read("z10,0.2\n".repeat(200_000), SHEET).rows()).hasSize(1);
        assertThat(SheetAnswers.read("\"" + "x".repeat(1_000_000), SHEET).rows())
                .isEmpty();
    }

    private static double value(SheetAnswers answers, String symbol) {
        return answers.row(SHEET.step(symbol).orElseThrow())
                .orElseThrow()
                .number()
                .orElseThrow()
                .value();
    }
}
