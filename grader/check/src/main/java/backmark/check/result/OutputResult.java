package backmark.check.result;

import java.util.List;

/**
 * One output of one demand, over all its cases; the numbers are those of the case where it is furthest off.
 *
 * @param call the student's call, {@code gradient(X, y, reg)}
 * @param name the output, {@code W1}, or "" where the call has only one
 * @param verdict over all cases
 * @param distance the largest distance; {@code NaN} where there is none
 * @param scene the case it belongs to
 * @param row where it is furthest off, from 0
 * @param column likewise
 * @param expected the value expected there
 * @param got the value found there
 * @param wrongEntries how many entries are further off than allowed, in that case
 * @param shape rows and columns of the expected tensor
 * @param problem why there is no distance: {@code shape}, {@code missing}, {@code notFinite}, {@code noValue}; or why a
 *     near one does not count: {@code numericalDerivative}; or ""
 * @param detail what was found instead, for example {@code 5 x 4}, or ""
 * @param picture the errors of all entries, row by row, for a heat map; empty when right or larger than 1,024 entries
 * @param facts for a claim: what was expected and seen, as label and value in turn
 */
public record OutputResult(
        String call,
        String name,
        Verdict verdict,
        double distance,
        String scene,
        int row,
        int column,
        double expected,
        double got,
        int wrongEntries,
        List<Integer> shape,
        String problem,
        String detail,
        List<Double> picture,
        List<String> facts) {
    public OutputResult {
        shape = List.copyOf(shape);
        picture = List.copyOf(picture);
        facts = List.copyOf(facts);
    }

    /** The call and the output's name, as a headline begins. */
    public String subject() {
        return name.isEmpty() || name.equals("claim") ? call : call + ": " + name;
    }

    /** Whether it says whether a property holds, rather than how far a value is off. */
    public boolean isClaim() {
        return name.equals("claim");
    }
}
