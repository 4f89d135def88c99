package homework.sigmoidnet;

import java.util.SplittableRandom;
import org.ejml.simple.SimpleMatrix;

/**
 * 1,500 grey pictures of 8 x 8 pixels that the project draws itself: the digits 0 to 9, each near the middle of its
 * picture, with strokes that fade here and there, and on a noisy ground.
 *
 * <p>They are the same numbers on every machine, because only exactly defined arithmetic is used.
 */
public final class SmallDigits {
    /** Pixels along each side. */
    public static final int SIDE = 8;

    private static final int TRAINING = 1200;
    private static final int TEST = 300;
    private static final double FAINTEST_INK = 0.6;
    private static final double NOISE = 0.35; // below the ink: one pixel alone tells little
    private static final double LOST = 0.04; // share of a digit's pixels that stay without ink

    private static final int PLACES = 2; // up and down, and also to the sides, around the middle

    // Each digit in 4 columns and 6 rows; '#' is ink.
    private static final String[][] SHAPES = {
        {".##.", "#..#", "#..#", "#..#", "#..#", ".##."},
        {"..#.", ".##.", "..#.", "..#.", "..#.", ".###"},
        {".##.", "#..#", "...#", "..#.", ".#..", "####"},
        {"###.", "...#", ".##.", "...#", "...#", "###."},
        {"..##", ".#.#", "#..#", "####", "...#", "...#"},
        {"####", "#...", "###.", "...#", "...#", "###."},
        {".##.", "#...", "###.", "#..#", "#..#", ".##."},
        {"####", "...#", "..#.", "..#.", ".#..", ".#.."},
        {".##.", "#..#", ".##.", "#..#", "#..#", ".##."},
        {".##.", "#..#", "#..#", ".###", "...#", ".##."},
    };

    private SmallDigits() {}

    /** Draws the set: 1,200 training and 300 test pictures of 64 values from 0 to 1. */
    public static Digits draw() {
        SplittableRandom random = new SplittableRandom(28_022);
        int[] labels = labels(TRAINING, random);
        SimpleMatrix x = pictures(labels, random);
        int[] testLabels = labels(TEST, random);
        SimpleMatrix xTest = pictures(testLabels, random);
        return new Digits(x, Digits.oneHot(labels, Digits.CLASSES), xTest, Digits.oneHot(testLabels, Digits.CLASSES));
    }

    private static int[] labels(int count, SplittableRandom random) {
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = random.nextInt(Digits.CLASSES);
        }
        return labels;
    }

    private static SimpleMatrix pictures(int[] labels, SplittableRandom random) {
        SimpleMatrix pictures = new SimpleMatrix(labels.length, SIDE * SIDE);
        for (int i = 0; i < labels.length; i++) {
            drawPicture(pictures, i, SHAPES[labels[i]], random);
        }
        return pictures;
    }

    private static void drawPicture(SimpleMatrix pictures, int row, String[] shape, SplittableRandom random) {
        int top = 1 + random.nextInt(PLACES) - PLACES / 2;
        int left = 2 + random.nextInt(PLACES) - PLACES / 2;
        double ink = between(FAINTEST_INK, 1, random);
        for (int r = 0; r < SIDE; r++) {
            for (int c = 0; c < SIDE; c++) {
                boolean covered = covers(shape, r - top, c - left) && random.nextDouble() >= LOST;
                double light = between(0, NOISE, random) + (covered ? ink : 0);
                pictures.set(row, r * SIDE + c, Math.min(1, light));
            }
        }
    }

    private static boolean covers(String[] shape, int r, int c) {
        return r >= 0 && r < shape.length && c >= 0 && c < shape[r].length() && shape[r].charAt(c) == '#';
    }

    private static double between(double from, double to, SplittableRandom random) {
        return from + (to - from) * random.nextDouble();
    }
}
