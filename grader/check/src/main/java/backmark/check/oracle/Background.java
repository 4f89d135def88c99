package backmark.check.oracle;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/**
 * What a demand's author says about the value besides how to get it. Each part may be null, and then what it serves is
 * left out.
 *
 * @param <T> the contract
 * @param <C> the case
 * @param own what the value should be given the student's own other methods
 * @param dataPart the reference's value without its penalty, to tell a wrong penalty from a wrong data part
 * @param slopeOf what the value is the gradient of
 * @param evidence whether the demand only helps to name a mistake: it costs and earns nothing
 * @param reused whether the caller uses its arrays for other numbers as soon as a call has returned
 * @param printed the rounded figure that was published for a case, or null for a case without one; a wrong answer is
 *     compared with it in words, since that is the difference a student sees
 */
public record Background<T, C>(
        BiFunction<T, C, ?> own,
        BiFunction<T, C, ?> dataPart,
        SlopeOf<T, C> slopeOf,
        boolean evidence,
        boolean reused,
        Function<C, Double> printed) {

    /**
     * The function that a gradient belongs to.
     *
     * @param value the function at a case
     * @param at the tensors that the gradient is taken with respect to, under the names of the gradient's outputs; null
     *     where they are not told
     * @param moved the same case with other tensors in their place; null where {@code at} is
     */
    public record SlopeOf<T, C>(
            BiFunction<T, C, Double> value,
            Function<C, Map<String, SimpleMatrix>> at,
            BiFunction<C, Map<String, SimpleMatrix>, C> moved) {

        /** Whether the function can be evaluated beside the case. */
        public boolean canMove() {
            return at != null && moved != null;
        }
    }

    /** Nothing is said. */
    public static <T, C> Background<T, C> none() {
        return new Background<>(null, null, null, false, false, null);
    }

    public Background<T, C> withOwn(BiFunction<T, C, ?> value) {
        return new Background<>(value, dataPart, slopeOf, evidence, reused, printed);
    }

    public Background<T, C> withDataPart(BiFunction<T, C, ?> value) {
        return new Background<>(own, value, slopeOf, evidence, reused, printed);
    }

    public Background<T, C> withSlopeOf(SlopeOf<T, C> function) {
        return new Background<>(own, dataPart, function, evidence, reused, printed);
    }

    public Background<T, C> asEvidence() {
        return new Background<>(own, dataPart, slopeOf, true, reused, printed);
    }

    public Background<T, C> withReused(boolean arguments) {
        return new Background<>(own, dataPart, slopeOf, evidence, arguments, printed);
    }

    public Background<T, C> withPrinted(Function<C, Double> figure) {
        return new Background<>(own, dataPart, slopeOf, evidence, reused, figure);
    }

    /** The function's value as a probe, or null. */
    BiFunction<T, C, ?> function() {
        return slopeOf == null ? null : slopeOf.value();
    }
}
