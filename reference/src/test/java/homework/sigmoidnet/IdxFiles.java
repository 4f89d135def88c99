package homework.sigmoidnet;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes files in the format of MNIST: picture n has 2 x 3 pixels of the value n, and the label n % 10. */
final class IdxFiles {
    static final int ROWS = 2;
    static final int COLUMNS = 3;

    private IdxFiles() {}

    /** All four files. */
    static void write(Path folder, int training, int test) throws IOException {
        Files.write(folder.resolve("train-images-idx3-ubyte"), images(training));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels(training));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), images(test));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels(test));
    }

    static byte[] images(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(2051);
        out.writeInt(count);
        out.writeInt(ROWS);
        out.writeInt(COLUMNS);
        for (int n = 0; n < count; n++) {
            for (int k = 0; k < ROWS * COLUMNS; k++) {
                out.writeByte(n);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] labels(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(2049);
        out.writeInt(count);
        for (int n = 0; n < count; n++) {
            out.writeByte(n % 10);
        }
        return bytes.toByteArray();
    }

    static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
