package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "ko, ko",
        "KO, ko",
        "ko-KR, ko",
        "ko_KR, ko",
        "Korean, ko",
        "한국어, ko",
        "en, en",
        "en-GB, en",
        "' English ', en",
        "영어, en",
        "'', ''",
        "kor, ''",
        "French, ''",
        "nobody knows, ''",
    })
    void aRosterNamesALanguageInManyWays(String written, String language) {
        assertThat(Language.of(written)).isEqualTo(language);
    }
}
