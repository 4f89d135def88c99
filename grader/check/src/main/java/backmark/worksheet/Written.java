package backmark.worksheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as somebody has written it.
 *
 * @param text what was written
 * @param value the number
 * @param unit of its last digit: {@code 0.01} for {@code 0.50}
 */
public record Written(String text, double value, double unit) {
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?)(\\d+(?:\\.\\d*)?|\\.\\d+)(?:\\s*(?:[eE]|[x*×·]\\s*10\\s*\\^?)\\s*\\(?([+-]?\\d{1,3})\\)?)?");
    private static final Pattern FRACTION = Pattern.compile("([+-]?\\d{1,9})\\s*/\\s*(\\d{1,9})");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:[^=≈≒]*[=≈≒]|약|about|approx\\.?|ca\\.?|~)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER =
            Pattern.compile("\\s*(?:[\\p{IsHangul}µ°]+|[a-df-zA-DF-Z][a-zA-Z]*)$|\\s+[eE][a-zA-Z]+$");
    private static final Pattern DATE = Pattern.compile(
            "(?i).*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d\\s*월|\\d{4}-\\d|\\d+[/.-]\\d+[/.-]\\d+).*");

    /** What a fraction or an exact 0 is taken for: nobody says how exact it is meant. */
    private static final double EXACT = 1e-4;

    /** No number on a sheet takes as many characters. */
    private static final int LONGEST = 80;

    /** No digit that a person computes is worth less. */
    private static final double SMALLEST = 1e-30;

    /**
     * A number in one of the ways people write it: {@code −0,5}, {@code .5e-3}, {@code 5·10^-4}, {@code 1/8},
     * full-width digits, with a unit behind or a name and {@code =} before it. Empty if it is none.
     */
    static Optional<Written> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        Matcher fraction = FRACTION.matcher(plain);
        if (fraction.matches() && Long.parseLong(fraction.group(2)) != 0) {
            double value = Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
            return Optional.of(new Written(text, value, Math.abs(value) * EXACT));
        }
        boolean percent = plain.endsWith("%");
        Matcher number =
                NUMBER.matcher(percent ? plain.substring(0, plain.length() - 1).strip() : plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        int exponent = number.group(3) == null ? 0 : Integer.parseInt(number.group(3));
        BigDecimal digits = new BigDecimal(number.group(2).replaceFirst("\\.$", ""));
        int point = exponent - (percent ? 2 : 0);
        double value = digits.scaleByPowerOfTen(point).doubleValue();
        double unit = BigDecimal.ONE.scaleByPowerOfTen(point - digits.scale()).doubleValue();
        if (!Double.isFinite(value) || unit < SMALLEST || unit > 1 / SMALLEST) {
            return Optional.empty(); // 1e999, or digits without end
        }
        return Optional.of(new Written(text, number.group(1).equals("-") ? -value : value, unit));
    }

    /** Whether a spreadsheet may have made a date of a number. */
    static boolean looksLikeADate(String text) {
        return text.length() <= LONGEST
                && DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .matches();
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\u2010-\u2015\u2212\u02D7]", "-")
                .replace("⁄", "/")
                .replaceAll("[\\s\u00A0\u200B\uFEFF]+", " ")
                .replaceFirst("^'", "") // keeps spreadsheets from reading a number
                .strip();
        plain = BEFORE.matcher(plain).replaceFirst("");
        plain = AFTER.matcher(plain).replaceFirst("").strip();
        plain = plain.replaceFirst("^([+-])\\s+", "$1");
        return plain.matches("[^.,]*,\\d+[^.,]*") ? plain.replace(',', '.') : plain;
    }

    /** The numbers that are shown like this by rounding or by cutting off. */
    Interval behind() {
        if (value == 0) {
            return Interval.around(0, unit);
        }
        double low = Math.abs(value) - unit / 2;
        double high = Math.abs(value) + unit;
        return value > 0 ? new Interval(low, high) : new Interval(-high, -low);
    }

    /** One unit of the last digit to both sides. */
    Interval near() {
        return Interval.around(value, unit);
    }

    /** How many digits of it mean something; 0 for a zero. */
    int significantDigits() {
        return value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value) / unit) + 1e-9) + 1;
    }
}
