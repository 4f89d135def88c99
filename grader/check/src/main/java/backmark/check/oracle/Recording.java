package backmark.check.oracle;

import backmark.check.bank.Mistake;
import backmark.check.result.Showing.Values;
import backmark.check.value.Answer;
import java.util.List;
import java.util.Map;

/**
 * Answers of the reference and of known mistakes on the public cases, for machines that have neither. One file beside
 * the checks class, {@value #FILE}; schema {@value #SCHEMA}.
 *
 * @param mistakes those known when it was made
 * @param statements by key
 */
public record Recording(List<Mistake> mistakes, Map<String, Recorded> statements) {
    /** Its name, beside the checks class. */
    public static final String FILE = "recorded.json";

    static final int SCHEMA = 1;

    /**
     * One demand.
     *
     * @param seeds of the random cases
     * @param expected one answer per case, published cases first
     * @param dataPart the expected answers without their penalty, or empty
     * @param function the values of the function that the answers are gradients of, or empty
     * @param visible the single mistakes that change an answer
     * @param variants answers of sets of mistakes, an entry per case, null where it fails; a pair that answers as the
     *     reference or one of its mistakes alone shares their list
     * @param shown numbers that the reference shows beside its verdict, one map per case, or empty
     */
    public record Recorded(
            List<Long> seeds,
            List<Answer> expected,
            List<Answer> dataPart,
            List<Answer> function,
            List<String> visible,
            List<Variant> variants,
            List<Map<String, Values>> shown) {

        /** A demand that shows nothing. */
        public Recorded(
                List<Long> seeds,
                List<Answer> expected,
                List<Answer> dataPart,
                List<Answer> function,
                List<String> visible,
                List<Variant> variants) {
            this(seeds, expected, dataPart, function, visible, variants, List.of());
        }
    }

    /** Answers of an implementation with these mistakes. */
    public record Variant(List<String> mistakes, List<Answer> answers) {}
}
