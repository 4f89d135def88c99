package homework.twolayer;

import java.util.Locale;
import org.ejml.simple.SimpleMatrix;

/**
 * Draws a training as an SVG picture: the loss, the two accuracies, and what the first hidden units look for. A browser
 * shows it.
 */
final class TrainingPicture {
    private static final int WIDTH = 720;
    private static final int CURVE = 160; // height of a curve
    private static final int UNITS = 24; // as many first-layer pictures as are drawn
    private static final int UNITS_IN_A_ROW = 8;
    private static final int UNIT = 80; // pixels along a first-layer picture

    private final StringBuilder svg = new StringBuilder();

    private TrainingPicture() {}

    /**
     * The whole picture.
     *
     * @param W1 the first layer's weights, (channels * side * side) x H, in the order of {@link ImageData}
     * @param channels 3 for red, green and blue
     */
    static String of(TrainingHistory history, SimpleMatrix W1, int channels, int side) {
        TrainingPicture picture = new TrainingPicture();
        int shown = Math.min(UNITS, W1.getNumCols());
        int rows = (shown + UNITS_IN_A_ROW - 1) / UNITS_IN_A_ROW;
        picture.open(2 * (CURVE + 50) + 30 + rows * (UNIT + 6));
        picture.caption(18, "Loss of each mini-batch");
        picture.curve(24, history.loss(), largest(history.loss()), "#888");
        picture.caption(CURVE + 60, "Accuracy after each epoch, 0 to 1: training (grey), validation (red)");
        picture.curve(CURVE + 66, history.trainAccuracy(), 1, "#888");
        picture.curve(CURVE + 66, history.validationAccuracy(), 1, "#c22");
        picture.caption(2 * CURVE + 102, "Weights of the first hidden units, as pictures");
        for (int unit = 0; unit < shown; unit++) {
            int x = unit % UNITS_IN_A_ROW * (UNIT + 6);
            int y = 2 * CURVE + 110 + unit / UNITS_IN_A_ROW * (UNIT + 6);
            picture.unit(x, y, W1.getColumn(unit), channels, side);
        }
        return picture.svg.append("</svg>\n").toString();
    }

    private void open(int height) {
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-10 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">\n"
                        .formatted(WIDTH + 20, height));
        svg.append("<rect x=\"-10\" width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    }

    private void caption(int y, String text) {
        svg.append("<text x=\"0\" y=\"%d\">%s</text>\n".formatted(y, text));
    }

    private void curve(int top, double[] values, double highest, String colour) {
        svg.append("<polyline fill=\"none\" stroke=\"").append(colour).append("\" points=\"");
        for (int i = 0; i < values.length; i++) {
            double share = highest > 0 && Double.isFinite(values[i]) ? Math.min(1, values[i] / highest) : 0;
            double x = values.length == 1 ? 0 : (double) WIDTH * i / (values.length - 1);
            svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, top + CURVE * (1 - share)));
        }
        svg.append("\"/>\n");
    }

    /** One column of W1: its smallest weight is black, its largest full colour. */
    private void unit(int x, int y, SimpleMatrix weights, int channels, int side) {
        double least = weights.elementMin();
        double range = Math.max(weights.elementMax() - least, Double.MIN_NORMAL);
        double pixel = (double) UNIT / side;
        svg.append("<g transform=\"translate(%d %d)\" shape-rendering=\"crispEdges\">\n".formatted(x, y));
        for (int r = 0; r < side; r++) {
            for (int c = 0; c < side; c++) {
                int[] rgb = new int[3];
                for (int k = 0; k < rgb.length; k++) {
                    double weight = weights.get((Math.min(k, channels - 1) * side + r) * side + c);
                    rgb[k] = (int) Math.round(255 * (weight - least) / range);
                }
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"#%02x%02x%02x\"/>\n",
                        c * pixel,
                        r * pixel,
                        pixel,
                        pixel,
                        rgb[0],
                        rgb[1],
                        rgb[2]));
            }
        }
        svg.append("</g>\n");
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                largest = Math.max(largest, value);
            }
        }
        return largest;
    }
}
