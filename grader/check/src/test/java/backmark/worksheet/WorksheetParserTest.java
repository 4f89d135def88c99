package backmark.worksheet;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetParserTest {
    private static final String HEAD = """
            worksheet w
            title T | 제목
            given x 0.5
            question 1. Q | 1. 문제
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "step z ~ line 5: step z has no formula: add \"= …\"",
                "step z/  = x*y ~ line 5: \"y\" in \"x*y\" is neither given nor an earlier step",
                "step x/  = 1/  says s | 말/  hint h | 힌트 ~ line 5: \"x\" stands for two things",
                "step z/  = x*(1 ~ line 5: \"x*(1\": expected \")\" at character 5",
                "step z/  = foo(x) ~ line 5: \"foo(x)\": expected one of the functions [exp, ln, positive, relu, sigmoid, sqrt, tanh] at character 1",
                "step z/  = x/  says s ~ line 5: \"s\" is in one language; write EN | KO",
                "step z/  = x/  slip none = 1 ~ line 5: there is no slip \"none\"; describe it above the questions",
                "stop z ~ line 5: \"stop\" is not known here"
            })
    void namesTheLineAndTheRemedy(String lines, String message) {
        String source = HEAD + lines.replace('/', '\n');

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Worksheet.parse(source))
                .withMessage(message);
    }
}
