package homework.gates;

import backmark.check.Draw;

/** Numbers that no mistake can hide behind: not near 0, and of both signs. */
final class Away {
    private static final double LEAST = 0.4;

    private Away() {}

    /** Between .4 and {@code most}, or between {@code -most} and -.4. */
    static double fromZero(Draw draw, double most) {
        return draw.oneOf(1, -1) * draw.uniform(LEAST, most);
    }
}
