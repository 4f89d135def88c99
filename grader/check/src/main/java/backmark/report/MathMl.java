package backmark.report;

import backmark.worksheet.Formula;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas and the names of steps as MathML, which browsers draw without any script or font of ours. */
final class MathMl {
    private static final Pattern INDEXED = Pattern.compile("(\\p{L}+)(\\d*)(?:_(\\w+))?");
    private static final Pattern GRADIENT = Pattern.compile("d(\\w+)/d(.+)");
    private static final Pattern TAILED = Pattern.compile("(\\S+) (.+)");
    private static final Pattern CALLED = Pattern.compile("(\\p{L}+'?)\\((.+)\\)");

    private MathMl() {}

    /** An equation: the left side is a name. */
    static String equation(String left, Formula right) {
        return math(name(left) + "<mo>=</mo>" + of(right, 0)).replaceFirst("<math>", "<math display=\"block\">");
    }

    /** A name alone: {@code dL/dw1_10}. */
    static String symbol(String name) {
        return math(name(name));
    }

    private static String math(String inside) {
        return "<math>" + inside + "</math>";
    }

    private static String name(String name) {
        Matcher gradient = GRADIENT.matcher(name);
        if (gradient.matches()) {
            String tail = "";
            String below = gradient.group(2);
            int space = below.indexOf(' ');
            if (space > 0) {
                tail = words(below.substring(space + 1));
                below = below.substring(0, space);
            }
            return "<mfrac><mrow><mo>∂</mo>" + name(gradient.group(1)) + "</mrow><mrow><mo>∂</mo>" + name(below)
                    + "</mrow></mfrac>" + tail;
        }
        Matcher tailed = TAILED.matcher(name);
        if (tailed.matches()) {
            return name(tailed.group(1)) + words(tailed.group(2));
        }
        Matcher called = CALLED.matcher(name);
        if (called.matches()) {
            return "<mi>" + text(called.group(1).replace('\'', '′')) + "</mi><mo>(</mo>" + name(called.group(2))
                    + "<mo>)</mo>";
        }
        int minus = name.indexOf('-');
        if (minus > 0) {
            return name(name.substring(0, minus)) + "<mo>−</mo>" + name(name.substring(minus + 1));
        }
        Matcher indexed = INDEXED.matcher(name);
        if (!indexed.matches()) {
            return "<mtext>" + text(name) + "</mtext>";
        }
        String letter = "<mi>" + text(indexed.group(1)) + "</mi>";
        String digits = indexed.group(2);
        String below = indexed.group(3);
        if (below != null) {
            return digits.isEmpty()
                    ? "<msub>" + letter + index(below) + "</msub>"
                    : "<msubsup>" + letter + index(below) + index(digits) + "</msubsup>";
        }
        return digits.isEmpty() ? letter : "<msub>" + letter + index(digits) + "</msub>";
    }

    private static String index(String text) {
        return text.matches("\\d+") ? "<mn>" + text + "</mn>" : "<mi>" + text(text) + "</mi>";
    }

    private static String words(String tail) {
        return "<mspace width=\"0.4em\"/><mtext>" + text(tail) + "</mtext>";
    }

    /** @param binding of what is around: 1 for a product, 2 for a power */
    private static String of(Formula formula, int binding) {
        if (formula instanceof Formula.Constant constant) {
            return "<mn>" + text(constant.text()) + "</mn>";
        } else if (formula instanceof Formula.Name name) {
            return name(name.symbol());
        } else if (formula instanceof Formula.Negative negative) {
            return bracketed("<mo>−</mo>" + of(negative.of(), 1), binding > 0);
        } else if (formula instanceof Formula.Sum sum) {
            String sign = sum.minus() ? "<mo>−</mo>" : "<mo>+</mo>";
            return bracketed(of(sum.left(), 0) + sign + of(sum.right(), sum.minus() ? 1 : 0), binding > 0);
        } else if (formula instanceof Formula.Product product) {
            return bracketed(of(product.left(), 1) + "<mo>·</mo>" + of(product.right(), 1), binding > 1);
        } else if (formula instanceof Formula.Quotient quotient) {
            return "<mfrac><mrow>" + of(quotient.left(), 0) + "</mrow><mrow>" + of(quotient.right(), 0)
                    + "</mrow></mfrac>";
        } else if (formula instanceof Formula.Power power) {
            return "<msup><mrow>" + of(power.base(), 2) + "</mrow><mn>" + power.exponent() + "</mn></msup>";
        }
        Formula.Call call = (Formula.Call) formula;
        if (call.function().equals("exp")) {
            return "<msup><mi>e</mi><mrow>" + of(call.of(), 0) + "</mrow></msup>";
        }
        return "<mi>" + call.function() + "</mi><mo>(</mo>" + of(call.of(), 0) + "<mo>)</mo>";
    }

    private static String bracketed(String inside, boolean needed) {
        return needed ? "<mrow><mo>(</mo>" + inside + "<mo>)</mo></mrow>" : inside;
    }

    private static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
