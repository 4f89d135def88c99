package backmark.batch.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of unknown encoding, decoded by byte order mark, else as strict UTF-8, else as strict MS949. MS949 and not
 * EUC-KR, which lacks most Hangul syllables; no guessing by frequency, which fails on short files.
 *
 * @param text without the mark
 * @param encoding the name of what fitted
 * @param certain whether something fitted; if not, each byte became the ISO-8859-1 character, which keeps ASCII right
 */
record SourceText(String text, String encoding, boolean certain) {

    static final Charset MS949 = Charset.forName("x-windows-949");

    static SourceText decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        String text = strict(bytes, 0, StandardCharsets.UTF_8);
        if (text != null) {
            return new SourceText(text, "UTF-8", true);
        }
        text = strict(bytes, 0, MS949);
        if (text != null) {
            return new SourceText(text, "MS949", true);
        }
        return new SourceText(new String(bytes, StandardCharsets.ISO_8859_1), "ISO-8859-1", false);
    }

    private static SourceText marked(byte[] bytes, int from, Charset charset) {
        String text = strict(bytes, from, charset);
        return text != null
                ? new SourceText(text, charset.name(), true)
                : new SourceText(new String(bytes, from, bytes.length - from, charset), charset.name(), false);
    }

    /** @return {@code null} if the bytes are not text in this encoding */
    static String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
