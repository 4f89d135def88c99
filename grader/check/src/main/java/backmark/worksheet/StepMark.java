package backmark.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * What a step is found to be.
 *
 * @param step as described
 * @param written the student's number; empty where there is none
 * @param text as it stands in the file, or ""
 * @param line of the file, or 0
 * @param finding what is said of it
 * @param isFull whether it costs nothing by itself
 * @param exact the right value
 * @param own what the student's own earlier values give; the right value where they are missing
 * @param slips ids of the known slips that give the number; several if they fit equally
 * @param from names of the earlier steps that were charged and that the number follows from
 * @param instead for a repeated value or an update: what must have been used, with the number of digits the student
 *     shows; else NaN
 * @param repeated the name of the earlier step or the given that {@code instead} stands for, or ""
 * @param found the student's own value of {@code repeated}, or NaN
 */
public record StepMark(
        Step step,
        Optional<Written> written,
        String text,
        int line,
        Finding finding,
        boolean isFull,
        double exact,
        double own,
        List<String> slips,
        List<String> from,
        double instead,
        String repeated,
        double found) {
    public StepMark {
        slips = List.copyOf(slips);
        from = List.copyOf(from);
    }

    /** What can be said of a step. */
    public enum Finding {
        /** The right value, to the digits shown. */
        RIGHT,
        /** The right value, although the student's own earlier values lead elsewhere. */
        RIGHT_ALL_THE_SAME,
        /** Right, but shown with far fewer digits than the value that it comes from. */
        SHORTENED,
        /** Wrong only because of an earlier step. */
        CARRIED,
        /** The digits shown fit, and would fit otherwise, too. */
        CANNOT_TELL,
        /** A known slip gives it. */
        KNOWN_SLIP,
        /** It does not follow from anything. */
        SLIP,
        /** It repeats an own value differently. */
        CONTRADICTS,
        /** The update starts from another number than the given one. */
        WRONG_BASE,
        /** Something stands there that is no number. */
        UNREADABLE,
        /** Nothing stands there. */
        NOT_ANSWERED
    }
}
