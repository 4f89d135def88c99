package backmark.check.value;

import java.util.Map;

/** Compares whole answers. */
public final class Comparison {
    private Comparison() {}

    /**
     * The largest distance over all outputs of the expected answer.
     *
     * @param got may be null where there is no answer
     * @return {@code NaN} where an output is missing, has another shape or is not finite, or there is no answer; outputs
     *     that are not expected do not count
     */
    public static double worst(Answer expected, Answer got) {
        if (got == null) {
            return Double.NaN;
        }
        double worst = 0;
        for (Map.Entry<String, Tensor> output : expected.outputs().entrySet()) {
            Tensor found = got.outputs().get(output.getKey());
            if (found == null || !comparable(output.getValue(), found)) {
                return Double.NaN;
            }
            double distance = Distance.between(output.getValue(), found).value();
            if (Double.isNaN(distance)) {
                return Double.NaN;
            }
            worst = Math.max(worst, distance);
        }
        return worst;
    }

    /** Whether two tensors have the same shape, or are vectors of one length lying either way. */
    public static boolean comparable(Tensor expected, Tensor got) {
        return expected.sameShape(got) || expected.sameVector(got);
    }

    /**
     * The distance of one output in two answers.
     *
     * @return 0 where neither answer has it; {@code NaN} where it cannot be compared
     */
    public static double ofOutput(String name, Answer expected, Answer got) {
        Tensor one = expected == null ? null : expected.outputs().get(name);
        Tensor other = got == null ? null : got.outputs().get(name);
        if (one == null || other == null) {
            return one == other ? 0 : Double.NaN;
        }
        return comparable(one, other) ? Distance.between(one, other).value() : Double.NaN;
    }
}
