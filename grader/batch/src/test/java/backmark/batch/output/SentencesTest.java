package backmark.batch.output;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.intake.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Sentences KOREAN = Sentences.of("ko");

    @ParameterizedTest
    @EnumSource
    void everyProblemIsSaidInKoreanWithItsFacts(Problem.Kind kind) {
        String english = new Problem(kind, "in.zip!/s01", List.of("f0", "f1", "f2")).text();
        String korean = KOREAN.said(english);

        assertThat(korean).startsWith("in.zip!/s01: ").containsPattern("[가-힣]").doesNotContain("{", "}", " — ");
        for (String fact : List.of("f0", "f1", "f2")) {
            assertThat(korean.contains(fact)).as(fact).isEqualTo(english.contains(fact));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Net was found as a.Net where b.Net is expected; it counts.|b.Net 클래스를 a.Net(으)로 찾았으며, 그대로 채점합니다.",
                "Net is declared several times, as a.Net and c.Net, where b.Net is expected; none of them counts."
                        + "|Net 클래스가 a.Net and c.Net(으)로 여러 번 선언되어 있어 아무것도 채점하지 않습니다. b.Net 하나만 있어야 합니다.",
                "None of the classes A, B was found; declared are no classes."
                        + "|A, B 클래스를 하나도 찾지 못했습니다. 선언된 클래스: no classes",
                "The sources compile only in the package homework.x, so they were graded as if they were in it."
                        + "|소스가 homework.x 패키지에서만 컴파일되어 그 패키지에 있는 것으로 보고 채점했습니다.",
                "the sources are larger than 4 MiB|소스가 4 MiB보다 큽니다.",
                "compiling took longer than 5 s|컴파일이 5 s 안에 끝나지 않았습니다.",
                "the compiler ended on these sources, as it does when memory runs out"
                        + "|이 소스를 컴파일하다가 컴파일러가 멈췄습니다. 메모리가 모자랄 때 그렇습니다.",
            })
    void whatGradingNotesIsSaidInKorean(String english, String korean) {
        assertThat(KOREAN.said(english)).isEqualTo(korean);
        assertThat(Sentences.of("en").said(english)).isEqualTo(english);
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(KOREAN.said("something else: {0} $1 \\")).isEqualTo("something else: {0} $1 \\");
        assertThat(KOREAN.said("")).isEmpty();
    }

    @Test
    void aFactCannotChangeTheSentence() {
        assertThat(KOREAN.said("a$1{0}: is empty — ask whether the upload failed"))
                .isEqualTo("a$1{0}: 비어 있습니다. 업로드가 실패했는지 물어보세요");
    }
}
