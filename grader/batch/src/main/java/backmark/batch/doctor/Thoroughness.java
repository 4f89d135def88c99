package backmark.batch.doctor;

import backmark.check.oracle.LiveOracle;
import java.util.List;

/**
 * How much an examination tries.
 *
 * @param freshSeeds seeds of hidden cases, tried beside those of the public cases
 * @param pairs how many pairs of mistakes are made together
 * @param recording whether the recording is compared with one made now, which runs every known mistake once more
 */
public record Thoroughness(List<Long> freshSeeds, int pairs, boolean recording) {
    public Thoroughness {
        freshSeeds = List.copyOf(freshSeeds);
        if (freshSeeds.contains(LiveOracle.PUBLIC_SEED)) {
            throw new IllegalArgumentException("seed " + LiveOracle.PUBLIC_SEED + " is that of the public cases");
        }
    }

    /** What a release needs. */
    public static Thoroughness full() {
        return new Thoroughness(List.of(1L, 2L, 3L), 60, true);
    }

    /** What an author wants while writing: the public cases only, and a few pairs. */
    public static Thoroughness quick() {
        return new Thoroughness(List.of(), 10, false);
    }
}
