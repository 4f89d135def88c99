package homework.sigmoidnet;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The handwritten digits of MNIST, read from the four IDX files in which they are published. An IDX file starts with a
 * number for its kind and one 4-byte number for each dimension, the most significant byte first; the values follow, one
 * byte each.
 *
 * <p>Files may be as downloaded ({@code train-images-idx3-ubyte.gz}) or unpacked ({@code train-images-idx3-ubyte}, or
 * {@code train-images.idx3-ubyte} as some programs write it).
 */
public final class Mnist {
    private static final int IMAGES = 0x0803; // unsigned bytes in three dimensions
    private static final int LABELS = 0x0801; // unsigned bytes in one dimension
    private static final int LARGEST_SIDE = 1024; // pixels: what is larger is not a picture of a digit

    private Mnist() {}

    /**
     * Reads a folder. Each picture of 28 x 28 pixels takes 6 KiB of memory. Pixels are divided by 255.
     *
     * @param folder with the files {@code train-images-idx3-ubyte}, {@code train-labels-idx1-ubyte},
     *     {@code t10k-images-idx3-ubyte} and {@code t10k-labels-idx1-ubyte}
     * @param limit the most training pictures to keep, at least 1; of the test pictures a fifth as many are kept
     * @throws IOException if a file is missing, unreadable or not in the format, saying which one and what is wrong
     */
    public static Digits read(Path folder, int limit) throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit must be at least 1, but is " + limit);
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder");
        }
        Pictures training = pictures(folder, "train", limit);
        Pictures test = pictures(folder, "t10k", Math.max(1, limit / 5));
        if (training.x().getNumCols() != test.x().getNumCols()) {
            throw new IOException("the training pictures have " + training.x().getNumCols()
                    + " pixels, but the test pictures " + test.x().getNumCols());
        }
        return new Digits(training.x(), training.t(), test.x(), test.t());
    }

    private record Pictures(SimpleMatrix x, SimpleMatrix t) {}

    private static Pictures pictures(Path folder, String set, int limit) throws IOException {
        Path images = find(folder, set + "-images", "idx3-ubyte");
        Path labels = find(folder, set + "-labels", "idx1-ubyte");
        SimpleMatrix x;
        int all;
        try (DataInputStream in = open(images, IMAGES, "pictures")) {
            all = in.readInt();
            int pixels = side(in, images) * side(in, images);
            x = new SimpleMatrix(atLeastOne(Math.min(all, limit), images), pixels);
            readPixels(in, x);
        } catch (EOFException e) {
            throw cut(images, e);
        }
        try (DataInputStream in = open(labels, LABELS, "labels")) {
            int count = in.readInt();
            if (count != all) {
                throw new IOException(images.getFileName() + " has " + all + " pictures, but " + labels.getFileName()
                        + " has " + count + " labels");
            }
            return new Pictures(x, Digits.oneHot(labels(in, x.getNumRows(), labels), Digits.CLASSES));
        } catch (EOFException e) {
            throw cut(labels, e);
        }
    }

    private static Path find(Path folder, String name, String kind) throws IOException {
        for (String each : List.of(name + "-" + kind, name + "." + kind)) {
            for (String ending : List.of("", ".gz")) {
                Path file = folder.resolve(each + ending);
                if (Files.isRegularFile(file)) {
                    return file;
                }
            }
        }
        throw new IOException("no " + name + "-" + kind + " and no " + name + "-" + kind + ".gz in " + folder);
    }

    private static DataInputStream open(Path file, int kind, String what) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            boolean packed = file.getFileName().toString().endsWith(".gz");
            DataInputStream in =
                    new DataInputStream(packed ? new BufferedInputStream(new GZIPInputStream(bytes)) : bytes);
            int found = in.readInt();
            if (found != kind) {
                throw new IOException(file.getFileName() + " starts with " + found + ", but a file of " + what
                        + " starts with " + kind);
            }
            return in;
        } catch (EOFException e) {
            bytes.close();
            throw cut(file, e);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static int side(DataInputStream in, Path file) throws IOException {
        int side = in.readInt();
        if (side < 1 || side > LARGEST_SIDE) {
            throw new IOException(file.getFileName() + " has pictures with a side of " + side + " pixels");
        }
        return side;
    }

    private static int atLeastOne(int count, Path file) throws IOException {
        if (count < 1) {
            throw new IOException(file.getFileName() + " has no pictures");
        }
        return count;
    }

    private static void readPixels(DataInputStream in, SimpleMatrix into) throws IOException {
        byte[] picture = new byte[into.getNumCols()];
        for (int i = 0; i < into.getNumRows(); i++) {
            in.readFully(picture);
            for (int j = 0; j < picture.length; j++) {
                into.set(i, j, (picture[j] & 0xff) / 255.0);
            }
        }
    }

    private static int[] labels(DataInputStream in, int count, Path file) throws IOException {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = in.readUnsignedByte();
            if (labels[i] >= Digits.CLASSES) {
                throw new IOException(file.getFileName() + " has the label " + labels[i] + ", but labels are 0 to 9");
            }
        }
        return labels;
    }

    private static IOException cut(Path file, EOFException cause) {
        return new IOException(file.getFileName() + " ends too early: it is not whole", cause);
    }
}
