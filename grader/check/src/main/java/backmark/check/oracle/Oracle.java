package backmark.check.oracle;

import backmark.check.bank.Mistake;
import java.util.List;

/** Knows the cases of each demand, the expected answers and those of known mistakes. Safe for several threads. */
public interface Oracle {

    /**
     * The cases and expected answers of a demand.
     *
     * @throws OracleBroke if there is no answer: an authoring error, never the student's
     */
    <T, C> Prepared<C> prepare(Statement<T, C> statement);

    /** The known mistakes, in the order of the tasks. */
    List<Mistake> mistakes();

    /** The sets of them that can be made together. */
    MistakeSets sets();

    /** The expected answers cannot be had; the message tells the author what to do. */
    final class OracleBroke extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public OracleBroke(String message) {
            super(message, null, false, false);
        }
    }
}
