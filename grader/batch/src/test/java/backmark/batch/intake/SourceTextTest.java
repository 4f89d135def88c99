package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final String TEXT = "// 역전파 펲 뷁\nclass A {}\n";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertThat(SourceText.decode(TEXT.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SourceText(TEXT, "UTF-8", true));
        assertThat(SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SourceText(TEXT, "UTF-8", true));
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new SourceText(TEXT, "UTF-16LE", true));
        assertThat(SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(new SourceText(TEXT, "UTF-16BE", true));
    }

    @Test
    void ms949KeepsTheSyllablesThatEucKrLacks() {
        assertThat(SourceText.decode(TEXT.getBytes(Charset.forName("MS949"))))
                .isEqualTo(new SourceText(TEXT, "MS949", true));
    }

    @Test
    void bytesThatFitNothingKeepTheirAsciiAndAreUncertain() {
        byte[] bytes = "class A {} // x".getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(SourceText.decode(bytes)).isEqualTo(new SourceText("class A {} // ÿ", "ISO-8859-1", false));
    }

    @Test
    void utf16CutInHalfIsUncertain() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'A', 0, 'B'};

        assertThat(SourceText.decode(bytes).certain()).isFalse();
    }
}
