package backmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the inputs of a net look like where they are pictures: each column of its first weights is then a picture, too.
 * The name of the weights tells, {@code W1 as 3 x 8 x 8}.
 *
 * @param channels 1 for grey, 3 for red, green and blue
 * @param height in pixels
 * @param width in pixels
 */
record PictureShape(int channels, int height, int width) {
    private static final Pattern NAME = Pattern.compile("(\\w+) as (\\d{1,2}) x (\\d{1,3}) x (\\d{1,3})");

    /** Pictures beside each other; several channels of one unit are below each other. */
    private static final int ACROSS = 4;

    /** Squares of a line in the drawing, from left to right: their numbers in the weights, row by row. */
    record Strip(int left, int top, List<Integer> weights) {}

    /** The shape in a name, or null where it has none. */
    static PictureShape of(String name, int inputs) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        PictureShape shape = new PictureShape(number(matcher, 2), number(matcher, 3), number(matcher, 4));
        return shape.channels() * shape.height() * shape.width() == inputs ? shape : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The weights' own name. */
    static String plain(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group(1) : name;
    }

    /** Lines of squares: pixels of every unit's picture, with a gap of one square between pictures. */
    List<Strip> strips(int units) {
        List<Strip> strips = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int left = unit % ACROSS * (width + 1);
            int top = unit / ACROSS * channels * (height + 1);
            for (int line = 0; line < channels * height; line++) {
                List<Integer> weights = new ArrayList<>();
                for (int x = 0; x < width; x++) {
                    weights.add((line * width + x) * units + unit);
                }
                strips.add(new Strip(left, top + line + line / height, weights));
            }
        }
        return strips;
    }

    /** How many squares the drawing is wide. */
    int wide(int units) {
        return Math.min(units, ACROSS) * (width + 1) - 1;
    }

    /** How many squares the drawing is high. */
    int high(int units) {
        return (units + ACROSS - 1) / ACROSS * channels * (height + 1) - 1;
    }
}
