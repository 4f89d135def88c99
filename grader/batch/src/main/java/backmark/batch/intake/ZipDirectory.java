package backmark.batch.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * Counts a zip's entries before the zip is opened: a reader builds an object for each, so that a small archive with
 * millions of them would fill the memory. The count is of the directory's records themselves; the number that the
 * archive claims is not believed.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    private static final int RECORD = 0x02014b50;
    private static final int RECORD_LENGTH = 46;

    private ZipDirectory() {}

    /**
     * Entries of the archive, or {@code most + 1} where there are more; -1 if it has no directory where one should be.
     */
    static int count(SeekableByteChannel channel, int most) throws IOException {
        long at = start(channel);
        if (at < 0) {
            return -1;
        }
        // Read in windows: one system call for each record would take seconds for a hundred thousand.
        ByteBuffer window = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        long windowAt = at;
        window.limit(0);
        int count = 0;
        while (count <= most) {
            int in = (int) (at - windowAt);
            if (in + RECORD_LENGTH > window.limit()) {
                windowAt = at;
                in = 0;
                fill(channel, at, window);
            }
            if (window.limit() - in < RECORD_LENGTH || window.getInt(in) != RECORD) {
                break;
            }
            count++;
            at += RECORD_LENGTH
                    + (window.getShort(in + 28) & 0xFFFF)
                    + (window.getShort(in + 30) & 0xFFFF)
                    + (window.getShort(in + 32) & 0xFFFF);
            if (at - windowAt > Integer.MAX_VALUE / 2 || at - windowAt > window.limit()) {
                windowAt = at;
                window.limit(0);
            }
        }
        return count;
    }

    private static long start(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
        fill(channel, size - tail, end);
        for (int i = end.limit() - END_LENGTH; i >= 0; i--) {
            if (end.getInt(i) == END) {
                long directory = end.getInt(i + 16) & 0xFFFFFFFFL;
                return directory == 0xFFFFFFFFL ? startOf64(channel, size - tail + i) : directory;
            }
        }
        return -1;
    }

    private static long startOf64(SeekableByteChannel channel, long end) throws IOException {
        ByteBuffer locator = ByteBuffer.allocate(ZIP64_LOCATOR_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        if (end < ZIP64_LOCATOR_LENGTH) {
            return -1;
        }
        fill(channel, end - ZIP64_LOCATOR_LENGTH, locator);
        if (locator.limit() < ZIP64_LOCATOR_LENGTH || locator.getInt(0) != ZIP64_LOCATOR) {
            return -1;
        }
        ByteBuffer end64 = ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN);
        long at = locator.getLong(8);
        if (at < 0 || at > channel.size()) {
            return -1;
        }
        fill(channel, at, end64);
        long directory = end64.limit() < 56 ? -1 : end64.getLong(48);
        return directory < 0 || directory > channel.size() ? -1 : directory;
    }

    private static void fill(SeekableByteChannel channel, long at, ByteBuffer into) throws IOException {
        into.clear();
        channel.position(at);
        while (into.hasRemaining() && channel.read(into) > 0) {
            // until full, or the channel ends
        }
        into.flip();
    }
}
