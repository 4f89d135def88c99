package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ZipDirectoryTest {

    @Test
    void recordsAreCountedUpToOneMoreThanAllowed() throws IOException {
        assertThat(count(zip(7, Zip64Mode.Never), 100)).isEqualTo(7);
        assertThat(count(zip(7000, Zip64Mode.Never), 100_000)).isEqualTo(7000);
        assertThat(count(zip(7000, Zip64Mode.Never), 100)).isEqualTo(101);
    }

    @Test
    void recordsOfALargeZipAreFoundThroughItsLocator() throws IOException {
        assertThat(count(zip(7, Zip64Mode.Always), 100)).isEqualTo(7);
    }

    @Test
    void aClaimOfFewerEntriesIsNotBelieved() throws IOException {
        byte[] zip = zip(7, Zip64Mode.Never);
        zip[zip.length - 22 + 8] = 1;
        zip[zip.length - 22 + 10] = 1;

        assertThat(count(zip, 100)).isEqualTo(7);
    }

    @Test
    void somethingBeforeTheZipDoesNotHideItsEntries() throws IOException {
        byte[] zip = zip(7, Zip64Mode.Never);
        byte[] shifted = new byte[zip.length + 1000];
        System.arraycopy(zip, 0, shifted, 1000, zip.length);

        assertThat(count(shifted, 100)).isEqualTo(7);
    }

    @Test
    void bytesWithoutADirectoryHaveNoEntries() throws IOException {
        assertThat(count(new byte[0], 100)).isZero();
        assertThat(count(new byte[100], 100)).isZero();
    }

    private static int count(byte[] bytes, int most) throws IOException {
        return ZipDirectory.count(new SeekableInMemoryByteChannel(bytes), most);
    }

    private static byte[] zip(int entries, Zip64Mode mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(mode);
            for (int i = 0; i < entries; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry("s" + i + "/Net.java"));
                zip.write('x');
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
