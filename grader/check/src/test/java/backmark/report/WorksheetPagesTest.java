package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.worksheet.Formula;
import org.junit.jupiter.api.Test;

class WorksheetPagesTest {

    @Test
    void theEmptySheetShowsWhatIsGivenAndNoAnswer() {
        assertThat(SampleWorksheet.empty("en"))
                .contains(
                        "20261234 Ada Example",
                        "w0_10 = 0.83",
                        "<mfrac><mrow><mo>∂</mo><mi>L</mi></mrow><mrow><mo>∂</mo><msubsup><mi>w</mi><mn>10</mn><mn>0</mn></msubsup>"
                                + "</mrow></mfrac>",
                        "<msup><mi>e</mi><mrow><mo>−</mo><mi>z</mi></mrow></msup>")
                .doesNotContain("-0.18", "0.4548", "0.45", "a10 - t");
    }

    @Test
    void theMarkedSheetTellsWrongCarriedAndRightApartInWords() {
        assertThat(SampleWorksheet.marked("en"))
                .contains(
                        "unit-wrong",
                        "a10 ✗",
                        "∂L/∂w 0.09334 ↳",
                        "right, given your own a10; not charged again",
                        "the sum is handed on without the sigmoid");
    }

    @Test
    void theMarkedSheetIsKoreanInKorean() {
        assertThat(SampleWorksheet.marked("ko")).contains("내 수를 적은 신경망", "시그모이드를 거치지 않았습니다", "모든 단계");
    }

    @Test
    void formulasKeepTheirBrackets() {
        assertThat(MathMl.equation("y", Formula.parse("a*(1 - a)^2/(b + c)")))
                .isEqualTo(
                        "<math display=\"block\"><mi>y</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>·</mo><msup><mrow><mrow>"
                                + "<mo>(</mo><mn>1</mn><mo>−</mo><mi>a</mi><mo>)</mo></mrow></mrow><mn>2</mn></msup></mrow><mrow>"
                                + "<mi>b</mi><mo>+</mo><mi>c</mi></mrow></mfrac></math>");
        assertThat(MathMl.symbol("a<b")).isEqualTo("<math><mtext>a&lt;b</mtext></math>");
    }
}
