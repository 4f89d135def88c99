package homework.twolayer;

import java.util.SplittableRandom;
import org.ejml.simple.SimpleMatrix;

/**
 * 2,000 coloured pictures of 8 x 8 pixels that the project draws itself: a bar lying, a bar standing, a diagonal, a
 * frame and a cross, each somewhere, in random colours and with noise.
 *
 * <p>They are the same numbers on every machine, because only exactly defined arithmetic is used. Since the figure may be
 * lighter or darker than its ground, no single layer separates the classes; a net with hidden units learns them in
 * seconds.
 */
public final class SmallImages {
    /** Red, green and blue. */
    public static final int CHANNELS = 3;

    /** Pixels along each side. */
    public static final int SIDE = 8;

    /** Lying bar, standing bar, diagonal, frame, cross. */
    public static final int CLASSES = 5;

    private static final int TRAINING = 1600;
    private static final int VALIDATION = 400;
    private static final int FIGURE = 5; // pixels along each side of a figure
    private static final double LEAST_CONTRAST = 0.4; // below the noise: one pixel alone tells little
    private static final double NOISE = 0.5;

    private SmallImages() {}

    /** Draws the set: 1,600 training and 400 validation pictures of 192 values in about -1.8 to 1.8. */
    public static ImageData draw() {
        return draw(new SplittableRandom(20_231));
    }

    private static ImageData draw(SplittableRandom random) {
        int[] y = new int[TRAINING];
        SimpleMatrix X = pictures(y, random);
        int[] yval = new int[VALIDATION];
        SimpleMatrix Xval = pictures(yval, random);
        return new ImageData(X, y, Xval, yval, CLASSES);
    }

    /** One picture a row; fills in the labels. */
    private static SimpleMatrix pictures(int[] labels, SplittableRandom random) {
        SimpleMatrix pictures = new SimpleMatrix(labels.length, CHANNELS * SIDE * SIDE);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = random.nextInt(CLASSES);
            drawPicture(pictures, i, labels[i], random);
        }
        return pictures;
    }

    private static void drawPicture(SimpleMatrix pictures, int row, int figure, SplittableRandom random) {
        int top = random.nextInt(SIDE - FIGURE + 1);
        int left = random.nextInt(SIDE - FIGURE + 1);
        double direction = random.nextInt(2) == 0 ? -1 : 1; // darker or lighter than the ground
        for (int channel = 0; channel < CHANNELS; channel++) {
            double contrast = direction * between(LEAST_CONTRAST, 1, random);
            double ground = between(-1, 1, random) * 0.25 - contrast / 2;
            for (int r = 0; r < SIDE; r++) {
                for (int c = 0; c < SIDE; c++) {
                    double light = ground + (covers(figure, r - top, c - left) ? contrast : 0);
                    pictures.set(row, (channel * SIDE + r) * SIDE + c, light + between(-NOISE, NOISE, random));
                }
            }
        }
    }

    /** Whether a figure covers a pixel of its own square of {@value #FIGURE} pixels a side. */
    private static boolean covers(int figure, int r, int c) {
        int last = FIGURE - 1;
        if (r < 0 || c < 0 || r > last || c > last) {
            return false;
        }
        int middle = FIGURE / 2;
        return switch (figure) {
            case 0 -> r == middle;
            case 1 -> c == middle;
            case 2 -> r == c;
            case 3 -> r == 0 || c == 0 || r == last || c == last;
            default -> r == middle || c == middle;
        };
    }

    private static double between(double from, double to, SplittableRandom random) {
        return from + (to - from) * random.nextDouble();
    }
}
