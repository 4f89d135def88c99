package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static final Messages KOREAN = Messages.of("ko");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loss(…) did not return within 2.5 s|loss(…) 호출이 2.5초 안에 끝나지 않았습니다",
                "compiling took longer than 5 s|컴파일이 5초 안에 끝나지 않았습니다",
                "Net was found as a.Net where b.Net is expected; it counts.|b.Net 클래스를 a.Net(으)로 찾았으며, 그대로 채점합니다.",
                "None of the classes A, B was found; declared are no classes." + "|A, B 클래스를 하나도 찾지 못했습니다. 선언된 클래스: 없음",
                "None of the classes A, B was found; declared are C.|A, B 클래스를 하나도 찾지 못했습니다. 선언된 클래스: C",
                "an earlier call ended the process: the memory was used up during loss(…)"
                        + "|앞선 호출이 프로세스를 끝냈습니다: loss(…) 호출 중에 메모리를 다 썼습니다",
                "the result holds a java.util.HashMap where a Map is declared"
                        + "|결과가 Map(으)로 선언한 곳에 java.util.HashMap을(를) 담고 있습니다",
                "answers.csv, line 5: \"x, 3\" is not a number.|answers.csv 5행: \"x, 3\"은(는) 수가 아닙니다.",
            })
    void whatEvidenceHoldsInEnglishIsSaidInKorean(String english, String korean) {
        assertThat(KOREAN.said(english)).isEqualTo(korean);
        assertThat(Messages.of("en").said(english)).isEqualTo(english);
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(KOREAN.said("something else: {0} $1 \\")).isEqualTo("something else: {0} $1 \\");
        assertThat(KOREAN.said("")).isEmpty();
    }

    @Test
    void aTextOfASubmissionMayBeOfAnyLength() {
        String long1 = "x".repeat(1_000_000) + " did not return within 5 s";
        assertThat(KOREAN.said(long1)).isEqualTo(long1);
    }

    @Test
    void factsStayAsTheyAreUnlessTheyAreSentences() {
        Sentences sentences = Sentences.of("# remark\n{0}: {s1}\n{s1} ({0})\n\nnot there\n없음\n");

        assertThat(sentences.said("not there: not there")).isEqualTo("없음 (not there)");
        assertThat(sentences.said("$1 {0}: $2")).isEqualTo("$2 ($1 {0})");
    }

    @Test
    void theTemplateWithTheMostLettersComesFirst() {
        Sentences sentences = Sentences.of("{0} as before\n{0}, 전처럼\n\nthe same {0} as before\n같은 {0}\n");

        assertThat(sentences.said("the same loss as before")).isEqualTo("같은 loss");
    }

    @Test
    void aSentenceWithoutItsOtherLineIsAnError() {
        assertThatThrownBy(() -> Sentences.of("one\n하나\n\ntwo\n\nthree\n셋\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"two\" has no second line");
        assertThatThrownBy(() -> Sentences.of("one")).hasMessage("\"one\" has no second line");
    }

    @Test
    void aPlaceThatEnglishDoesNotHaveIsAnError() {
        assertThatThrownBy(() -> Sentences.of("one {0}\n하나 {1}\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"하나 {1}\" has {1}, which \"one {0}\" does not have");
    }

    /** Whoever rewords a sentence finds its translation here. */
    @Test
    void everySentenceIsStillMadeSomewhere() throws IOException {
        String code = code();
        Set<String> made = new TreeSet<>();
        Set<String> gone = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../../templates/report/sentences_ko.txt"))) {
            boolean english = !line.isBlank() && !line.startsWith("#") && !line.matches(".*[가-힣].*");
            for (String part : english ? line.split("\\{\\w+}") : new String[0]) {
                String fixed = part.replaceAll("answers[.]csv|manual[.]csv", "")
                        .replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
                (code.contains(fixed) ? made : gone).add(fixed);
            }
        }
        assertThat(gone).isEmpty();
        assertThat(made).hasSizeGreaterThan(50);
    }

    /** The grader's own code, with strings that go on in the next line put together. */
    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> sources = files.filter(file -> file.toString().contains("src/main/java"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            StringBuilder code = new StringBuilder();
            for (Path source : sources) {
                code.append(Files.readString(source));
            }
            return code.toString()
                    .replaceAll("\"\\s*\\+\\s*\"", "")
                    .replaceAll("\"\\s*\\+\\s*(?:SheetAnswers\\.|LineAnswers\\.)?FILE\\s*\\+\\s*\"", "")
                    .replace("\\\"", "\"");
        }
    }
}
