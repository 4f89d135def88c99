package backmark.batch.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Keeps the texts of a whole class in a file without a name, so that the judge's memory does not grow with them. Equal
 * texts, such as starters that were handed in unchanged, are kept once. Safe for several threads.
 */
final class Spool {
    private final Map<String, Kept> known = new HashMap<>();
    private RandomAccessFile file;
    private long end;

    /** A text that is read again each time it is asked for. */
    interface Kept {
        String text();
    }

    /** Keeps a text; in memory, where no file can be written. */
    synchronized Kept keep(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * text.length());
        bytes.asCharBuffer().put(text); // no charset: half a surrogate pair has to come back, too
        return known.computeIfAbsent(digest(bytes.array()), unknown -> {
            try {
                return write(bytes.array());
            } catch (IOException noRoom) {
                return () -> text;
            }
        });
    }

    private Kept write(byte[] bytes) throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("backmark", ".texts");
            file = new RandomAccessFile(path.toFile(), "rw");
            Files.delete(path); // what is open stays until the last text of it is forgotten
        }
        long at = end;
        file.seek(at);
        file.write(bytes);
        int length = bytes.length;
        end += length;
        return () -> read(at, length);
    }

    private synchronized String read(long at, int length) {
        byte[] bytes = new byte[length];
        try {
            file.seek(at);
            file.readFully(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a source that was read before cannot be read again", e);
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
