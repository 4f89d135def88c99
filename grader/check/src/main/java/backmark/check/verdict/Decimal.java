package backmark.check.verdict;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as a sentence shows it: ten digits, fewer where the others are zeros. */
record Decimal(double value) {
    private static final MathContext DIGITS = new MathContext(10);

    @Override
    public String toString() {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        if (rounded.signum() == 0) {
            return "0";
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -4 && exponent < 10) {
            return rounded.toPlainString();
        }
        return rounded.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
