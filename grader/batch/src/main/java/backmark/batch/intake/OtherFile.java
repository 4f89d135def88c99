package backmark.batch.intake;

import java.util.Arrays;

/**
 * A file that is not a source and may be graded or read: {@code answers.csv}, a text, a page of online text. Also the
 * older copies of a source that did not count.
 *
 * @param originalPath where it was, inside archives as {@code outer.zip!/inner/answers.csv}
 * @param name the student's own name for it, without folders
 * @param bytes as handed in; not to be changed
 */
public record OtherFile(String originalPath, String name, byte[] bytes) {

    /** Decoded by byte order mark, else as UTF-8, else as MS949. */
    public String text() {
        return SourceText.decode(bytes).text();
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof OtherFile other
                && originalPath.equals(other.originalPath)
                && name.equals(other.name)
                && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * originalPath.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return originalPath + " (" + bytes.length + " bytes)";
    }
}
