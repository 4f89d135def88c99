package backmark.batch.output;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.intake.Problem;
import backmark.report.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpeechTest {
    private static final Messages KOREAN = Speech.of(Messages.of("ko"));

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

    @Test
    void aFactCannotChangeTheSentence() {
        assertThat(KOREAN.said("a$1{0}: is empty — ask whether the upload failed"))
                .isEqualTo("a$1{0}: 비어 있습니다. 업로드가 실패했는지 물어보세요");
    }
}
