package backmark.bench.worksheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a student shows numbers.
 *
 * @param digits how many
 * @param decimals whether they are digits after the point rather than significant ones
 * @param cut whether they are cut off rather than rounded
 */
record Habit(int digits, boolean decimals, boolean cut) {

    /** A number as it is written; what ends by itself is not filled up with zeros. */
    String shown(double value, boolean withoutZeros) {
        RoundingMode mode = cut ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        BigDecimal exact = new BigDecimal(value).round(new MathContext(12)).stripTrailingZeros();
        if (exact.signum() == 0) {
            return "0";
        }
        BigDecimal shown = decimals ? exact.setScale(digits, mode) : exact.round(new MathContext(digits, mode));
        if (!decimals && shown.precision() < digits) {
            shown = shown.setScale(shown.scale() + digits - shown.precision());
        }
        boolean ends = shown.compareTo(exact) == 0;
        return (ends || withoutZeros) && shown.signum() != 0 && shown.scale() > 0
                ? plain(shown.stripTrailingZeros())
                : plain(shown);
    }

    private static String plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    String words() {
        return digits + (decimals ? " decimals" : " digits") + (cut ? ", cut off" : ", rounded");
    }
}
