package backmark.check.lines;

import java.util.Optional;

/**
 * What an answer is worth.
 *
 * @param share of the points, 0 to 1
 * @param named how many of the lines that are asked for it names
 * @param asked how many are asked for
 * @param foreign the lines that do not belong to the answer
 * @param usual the usual wrong answer that it gives, if it does
 */
public record LineMark(double share, int named, int asked, Lines foreign, Optional<UsualAnswer> usual) {

    public boolean isFull() {
        return share == 1;
    }
}
