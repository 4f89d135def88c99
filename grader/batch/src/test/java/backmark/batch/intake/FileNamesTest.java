package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.java", "a/../../x.java", "a/..", "..\\x.java", "a\\..\\x.java", "/etc/passwd", "\\\\server\\x",
                "C:\\x.java", "c:x.java", "a\0b", "", "/", ".", "./"
            })
    void namesThatLeadOutOfTheArchiveAreRefused(String name) {
        assertThat(FileNames.inside(name)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"a/b.java,a/b.java", "./a//b.java,a/b.java", "a\\b.java,a/b.java", "a/...java,a/...java", "..a/b,..a/b"
    })
    void otherNamesBecomeCleanRelativePaths(String name, String path) {
        assertThat(FileNames.inside(name)).isEqualTo(path);
    }

    @Test
    void decomposedHangulFromAMacIsComposed() {
        assertThat(FileNames.inside("\u1112\u1169\u11BC/A.java")).isEqualTo("홍/A.java");
    }

    @Test
    void stemsKnowTarGz() {
        assertThat(FileNames.stem("s01.tar.gz")).isEqualTo("s01");
        assertThat(FileNames.stem("s01.v2.zip")).isEqualTo("s01.v2");
        assertThat(FileNames.stem(".java")).isEqualTo(".java");
    }

    @Test
    void invisibleCharactersAreWrittenOutInMessagesAndLeftOutOfNames() {
        assertThat(FileNames.printable("a\u202Egpj.java\u0007\uD800")).isEqualTo("a<U+202E>gpj.java<U+0007><U+D800>");
        assertThat(FileNames.forDisplay(" Kim\u202E \u200FGildong\n")).isEqualTo("Kim Gildong");
    }

    @Test
    void aVeryLongNameIsCutInMessagesAndSaysSo() {
        assertThat(FileNames.printable("x".repeat(5000))).isEqualTo("x".repeat(1000) + "… (5000 characters)");
    }
}
