package homework.twolayer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * The CIFAR-10 pictures, read from the "binary version" that its authors offer: files {@code data_batch_1.bin} and so on
 * and {@code test_batch.bin}, in which each picture is one byte for the label and 3,072 for 32 x 32 pixels in red, then
 * green, then blue.
 *
 * <p>Pixels are 0 to 255 minus the mean of the training pictures.
 *
 * @param data the training pictures, the last tenth of them (at most 1,000) kept for validation
 * @param Xtest the test pictures, for the very end
 * @param ytest their labels
 */
public record Cifar10(ImageData data, SimpleMatrix Xtest, int[] ytest) {
    /** Red, green and blue. */
    public static final int CHANNELS = 3;

    /** Pixels along each side. */
    public static final int SIDE = 32;

    /** Aeroplane to truck. */
    public static final int CLASSES = 10;

    private static final int PIXELS = CHANNELS * SIDE * SIDE;
    private static final int RECORD = 1 + PIXELS;

    /**
     * Reads a folder. Each picture takes 24 KiB of memory.
     *
     * @param folder with {@code test_batch.bin} and at least one {@code data_batch_*.bin}
     * @param limit the most training pictures to keep, at least 2; of the test pictures a fifth as many are kept
     * @throws IOException if a file is missing, unreadable or not in the format, saying which one and what is wrong
     */
    public static Cifar10 read(Path folder, int limit) throws IOException {
        if (limit < 2) {
            throw new IllegalArgumentException("the limit must be at least 2, but is " + limit);
        }
        List<Path> trainingFiles = trainingFiles(folder);
        Path testFile = folder.resolve("test_batch.bin");
        if (!Files.exists(testFile)) {
            throw new IOException("no test_batch.bin in " + folder);
        }
        int kept = (int) Math.min(limit, records(trainingFiles));
        if (kept < 2) {
            throw new IOException(
                    "two training pictures are needed, one of them for validation, but " + folder + " has only one");
        }
        int validation = Math.max(1, Math.min(1000, kept / 10));
        int[] y = new int[kept - validation];
        int[] yval = new int[validation];
        int[] ytest = new int[(int) Math.min(Math.max(1, limit / 5), records(List.of(testFile)))];
        SimpleMatrix X = read(trainingFiles, 0, y);
        SimpleMatrix Xval = read(trainingFiles, y.length, yval);
        SimpleMatrix Xtest = read(List.of(testFile), 0, ytest);
        subtractMean(X, Xval, Xtest);
        return new Cifar10(new ImageData(X, y, Xval, yval, CLASSES), Xtest, ytest);
    }

    private static List<Path> trainingFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder");
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().matches("data_batch_\\d+\\.bin"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException("no data_batch_1.bin in " + folder
                        + "; unpack cifar-10-binary.tar.gz and name the folder that holds its .bin files");
            }
            return files;
        }
    }

    /** How many pictures the files hold, by their sizes: known before any memory is taken. */
    private static long records(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            long size = Files.size(file);
            if (size == 0 || size % RECORD != 0) {
                throw new IOException(file.getFileName() + " has " + size + " bytes, which is not a multiple of "
                        + RECORD + ": it is not whole, or not from the binary version");
            }
            bytes += size;
        }
        return bytes / RECORD;
    }

    /** Reads as many pictures as there are labels to fill in, after skipping some. */
    private static SimpleMatrix read(List<Path> files, long skip, int[] labels) throws IOException {
        SimpleMatrix pictures = new SimpleMatrix(labels.length, PIXELS);
        byte[] pixels = new byte[PIXELS];
        int row = 0;
        for (Path file : files) {
            long inFile = Files.size(file) / RECORD;
            long skipped = Math.min(skip, inFile);
            skip -= skipped;
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                in.skipNBytes(skipped * RECORD);
                for (long left = inFile - skipped; left > 0 && row < labels.length; left--, row++) {
                    labels[row] = label(in.readUnsignedByte(), file);
                    in.readFully(pixels);
                    for (int j = 0; j < PIXELS; j++) {
                        pictures.set(row, j, pixels[j] & 0xff);
                    }
                }
            }
        }
        return pictures;
    }

    private static int label(int value, Path file) throws IOException {
        if (value >= CLASSES) {
            throw new IOException(
                    file.getFileName() + " has the label " + value + ", but labels are 0 to " + (CLASSES - 1));
        }
        return value;
    }

    private static void subtractMean(SimpleMatrix training, SimpleMatrix... others) {
        for (int j = 0; j < PIXELS; j++) {
            double mean = training.getColumn(j).elementSum() / training.getNumRows();
            subtractFromColumn(training, j, mean);
            for (SimpleMatrix other : others) {
                subtractFromColumn(other, j, mean);
            }
        }
    }

    private static void subtractFromColumn(SimpleMatrix matrix, int column, double value) {
        for (int i = 0; i < matrix.getNumRows(); i++) {
            matrix.set(i, column, matrix.get(i, column) - value);
        }
    }
}
