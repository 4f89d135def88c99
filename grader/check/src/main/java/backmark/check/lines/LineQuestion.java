package backmark.check.lines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question with everything that staff know about its answers.
 *
 * <p>An answer is marked by the accepted one that it comes closest to. It is worth the part of the asked lines that it
 * names, times the part of its own lines that belong there; less than {@value #LEAST} is worth nothing, so that naming
 * the whole listing does not pay.
 *
 * @param id as in the first column of the answers
 * @param accepted the ways to answer it, at least one; the first is the model answer
 * @param usual wrong answers that students are known to give
 */
public record LineQuestion(String id, List<Accepted> accepted, List<UsualAnswer> usual) {
    static final double LEAST = 0.25;

    public LineQuestion {
        accepted = List.copyOf(accepted);
        usual = List.copyOf(usual);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("question " + id + " has no accepted answer");
        }
    }

    /**
     * Marks an answer.
     *
     * @param given at least one line
     */
    public LineMark mark(Lines given) {
        if (given.isEmpty()) {
            throw new IllegalArgumentException("question " + id + ": an answer without lines has no mark");
        }
        Accepted closest = accepted.stream()
                .max(Comparator.comparingDouble(way -> way.share(given)))
                .orElseThrow();
        double share = closest.share(given);
        int named = given.and(closest.asked()).count();
        // Lines around an answer belong to it only where the answer itself is named.
        Lines foreign = named == 0 ? given : given.without(closest.all());
        return new LineMark(
                share < LEAST ? 0 : share,
                named,
                closest.asked().count(),
                foreign,
                foreign.isEmpty() ? Optional.empty() : usualIn(foreign));
    }

    /** The usual answer that accounts for all the foreign lines; nobody is accused of one because of a part. */
    private Optional<UsualAnswer> usualIn(Lines foreign) {
        return usual.stream()
                .filter(each -> foreign.without(each.lines()).isEmpty())
                .min(Comparator.comparingInt(each -> each.lines().count()));
    }
}
