package homework.layers;

import backmark.check.Finding;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * What backward has answered to two different upstream gradients, matrix by matrix.
 *
 * @param one to the first
 * @param other to the second, in the same order
 */
record Answers(List<SimpleMatrix> one, List<SimpleMatrix> other) {
    private static final int FEW_SIZES = 2;

    /**
     * No answer comes twice: every gradient is a product with the upstream one. Only a method that does not look at its
     * argument gives the same numbers for different ones; zeros, signs and clipped numbers may have other causes.
     */
    static Finding differ(Object on, Answers answers) {
        for (int i = 0; i < answers.one().size(); i++) {
            if (areTheSameNumbers(answers.one().get(i), answers.other().get(i))) {
                return Finding.broken("two gradients for two different dout", "the same gradient twice")
                        .proves("ignores-argument");
            }
        }
        return Finding.fine();
    }

    private static long sizes(SimpleMatrix matrix) {
        return Arrays.stream(matrix.getDDRM().data).map(Math::abs).distinct().count();
    }

    private static boolean areTheSameNumbers(SimpleMatrix one, SimpleMatrix other) {
        return one != null
                && other != null
                && one.isIdentical(other, 0)
                && !one.hasUncountable()
                && sizes(one) > FEW_SIZES;
    }
}
