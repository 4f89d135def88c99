package backmark.check.bank;

import java.util.Set;

/**
 * A mistake that students are known to make.
 *
 * @param id stable, lower-case with hyphens, for example {@code loss-not-averaged}; reports and exports use it
 * @param task the heading of the task where it is first charged, for example {@code "2. Loss"}
 * @param says what the code does, for example "the loss is summed over the batch and never divided by N"
 * @param hint one sentence that points and does not solve
 * @param excludes ids of mistakes that cannot be made together with this one; one direction is enough
 * @param leastEffect the smallest distance that a fixture must give this mistake; {@value #CLEAR} unless its effect is
 *     tiny by nature
 * @param nameable whether some check can tell it from every other cause; otherwise it is caught but not named
 */
public record Mistake(
        String id, String task, Words says, Words hint, Set<String> excludes, double leastEffect, boolean nameable) {

    /** A fixture on which a mistake is off by less hides it. */
    public static final double CLEAR = 1e-2;

    public Mistake {
        excludes = Set.copyOf(excludes);
    }

    /** A mistake of clear effect that goes together with every other. */
    public static Mistake of(String id, String task, Words says, Words hint) {
        return new Mistake(id, task, says, hint, Set.of(), CLEAR, true);
    }

    /** The same mistake, which cannot be made together with these. */
    public Mistake without(String... others) {
        return new Mistake(id, task, says, hint, Set.of(others), leastEffect, nameable);
    }

    /** The same mistake, whose effect may be as small as this by nature. */
    public Mistake withEffectFrom(double least) {
        return new Mistake(id, task, says, hint, excludes, least, nameable);
    }

    /** The same mistake, which shows only as a property that does not hold: other causes could break it, too. */
    public Mistake caughtButNotNamed() {
        return new Mistake(id, task, says, hint, excludes, leastEffect, false);
    }

    /** Whether both can be made in one submission. */
    public boolean goesWith(Mistake other) {
        return !id.equals(other.id) && !excludes.contains(other.id) && !other.excludes.contains(id);
    }
}
