package backmark.batch.doctor;

import java.util.List;

/**
 * What an examination of one assignment has found.
 *
 * @param assignment its id
 * @param counts how much was examined
 * @param defects in the order in which they should be repaired; empty if it is healthy
 */
public record Checkup(String assignment, Counts counts, List<Defect> defects) {
    public Checkup {
        defects = List.copyOf(defects);
    }

    /**
     * How much was examined.
     *
     * @param seeds of cases, the public one included
     * @param pairs of mistakes made together
     */
    public record Counts(int checks, int mistakes, int styles, int seeds, int pairs) {}

    public boolean isHealthy() {
        return defects.isEmpty();
    }
}
