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
    private static final int ZIP64_END_LENGTH = 56;
    private static final int RECORD = 0x02014b50;
    private static final int RECORD_LENGTH = 46;

    private ZipDirectory() {}

    /** Where the records may begin: as the archive claims, and where they are if something stands before it. */
    private record Start(long claimed, long shifted) {}

    /** Entries of the archive, or {@code most + 1} where there are more; 0 if there is no directory to be found. */
    static int count(SeekableByteChannel channel, int most) throws IOException {
        Start start = start(channel);
        if (start == null) {
            return 0;
        }
        int claimed = count(channel, start.claimed(), most);
        return start.shifted() == start.claimed() ? claimed : Math.max(claimed, count(channel, start.shifted(), most));
    }

    private static int count(SeekableByteChannel channel, long start, int most) throws IOException {
        // Read in windows: one system call for each record would take seconds for a hundred thousand.
        ByteBuffer window = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        window.limit(0);
        long windowAt = start;
        long at = start;
        int count = 0;
        while (count <= most && at < channel.size()) {
            if (at + RECORD_LENGTH > windowAt + window.limit()) {
                windowAt = at;
                fill(channel, at, window);
            }
            int in = (int) (at - windowAt);
            if (window.limit() - in < RECORD_LENGTH || window.getInt(in) != RECORD) {
                break;
            }
            count++;
            at += RECORD_LENGTH + unsigned(window, in + 28) + unsigned(window, in + 30) + unsigned(window, in + 32);
        }
        return count;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static Start start(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
        fill(channel, size - tail, end);
        for (int i = end.limit() - END_LENGTH; i >= 0; i--) {
            if (end.getInt(i) == END) {
                long length = end.getInt(i + 12) & 0xFFFFFFFFL;
                long offset = end.getInt(i + 16) & 0xFFFFFFFFL;
                Start in64 = startOf64(channel, size - tail + i);
                return in64 != null ? in64 : start(size - tail + i, length, offset);
            }
        }
        return null;
    }

    private static Start startOf64(SeekableByteChannel channel, long end) throws IOException {
        if (end < ZIP64_LOCATOR_LENGTH) {
            return null;
        }
        ByteBuffer locator = ByteBuffer.allocate(ZIP64_LOCATOR_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        fill(channel, end - ZIP64_LOCATOR_LENGTH, locator);
        long at = locator.limit() < ZIP64_LOCATOR_LENGTH ? -1 : locator.getLong(8);
        if (at < 0 || at > channel.size() || locator.getInt(0) != ZIP64_LOCATOR) {
            return null;
        }
        ByteBuffer end64 = ByteBuffer.allocate(ZIP64_END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        fill(channel, at, end64);
        return end64.limit() < ZIP64_END_LENGTH ? null : start(at, end64.getLong(40), end64.getLong(48));
    }

    private static Start start(long end, long length, long offset) {
        long claimed = Math.max(0, offset);
        return new Start(claimed, Math.max(claimed, end - length));
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
