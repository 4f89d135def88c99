package backmark.worksheet;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** A formula of earlier steps and givens, by their symbols. */
public sealed interface Formula {

    /** A number. */
    record Constant(double value, String text) implements Formula {}

    /** A given or a step. */
    record Name(String symbol) implements Formula {}

    record Negative(Formula of) implements Formula {}

    /** @param minus whether the right side is subtracted */
    record Sum(Formula left, Formula right, boolean minus) implements Formula {}

    record Product(Formula left, Formula right) implements Formula {}

    record Quotient(Formula left, Formula right) implements Formula {}

    /** @param exponent a whole number */
    record Power(Formula base, int exponent) implements Formula {}

    /** A function of one number, one of {@link #FUNCTIONS}. */
    record Call(String function, Formula of) implements Formula {}

    /** What formulas may call: {@code positive} is the slope of {@code relu}. */
    Map<String, DoubleUnaryOperator> FUNCTIONS = Map.of(
            "sigmoid", x -> 1 / (1 + StrictMath.exp(-x)),
            "relu", x -> Math.max(0, x),
            "positive", x -> x > 0 ? 1 : 0,
            "tanh", StrictMath::tanh,
            "exp", StrictMath::exp,
            "ln", StrictMath::log,
            "sqrt", StrictMath::sqrt);

    /**
     * Reads a formula: {@code e1*s20 + 0.5*(a - t)^2}, {@code sigmoid(z10)}.
     *
     * @throws IllegalArgumentException if it is none, saying where
     */
    static Formula parse(String text) {
        return new FormulaParser(text).formula();
    }

    /** The value where each symbol has a number. */
    default double value(ToDoubleFunction<String> symbols) {
        if (this instanceof Constant constant) {
            return constant.value;
        } else if (this instanceof Name name) {
            return symbols.applyAsDouble(name.symbol);
        } else if (this instanceof Negative negative) {
            return -negative.of.value(symbols);
        } else if (this instanceof Sum sum) {
            double right = sum.right.value(symbols);
            return sum.left.value(symbols) + (sum.minus ? -right : right);
        } else if (this instanceof Product product) {
            return product.left.value(symbols) * product.right.value(symbols);
        } else if (this instanceof Quotient quotient) {
            return quotient.left.value(symbols) / quotient.right.value(symbols);
        } else if (this instanceof Power power) {
            return StrictMath.pow(power.base.value(symbols), power.exponent);
        }
        Call call = (Call) this;
        return FUNCTIONS.get(call.function).applyAsDouble(call.of.value(symbols));
    }

    /** The symbols in it, in the order in which they appear. */
    default Set<String> symbols() {
        Set<String> symbols = new LinkedHashSet<>();
        if (this instanceof Name name) {
            symbols.add(name.symbol);
        } else if (this instanceof Negative negative) {
            symbols.addAll(negative.of.symbols());
        } else if (this instanceof Sum sum) {
            symbols.addAll(sum.left.symbols());
            symbols.addAll(sum.right.symbols());
        } else if (this instanceof Product product) {
            symbols.addAll(product.left.symbols());
            symbols.addAll(product.right.symbols());
        } else if (this instanceof Quotient quotient) {
            symbols.addAll(quotient.left.symbols());
            symbols.addAll(quotient.right.symbols());
        } else if (this instanceof Power power) {
            symbols.addAll(power.base.symbols());
        } else if (this instanceof Call call) {
            symbols.addAll(call.of.symbols());
        }
        return symbols;
    }
}
