package backmark.batch.output;

import backmark.batch.store.RunInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Two runs over the same assignment, side by side. */
public final class ClassComparison {
    private final GradedClass older;
    private final GradedClass newer;

    public ClassComparison(GradedClass older, GradedClass newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Everything on which grades depend besides the submissions and that is not the same, as sentences. */
    public List<String> circumstances() {
        RunInfo before = older.run();
        RunInfo after = newer.run();
        List<String> differences = new ArrayList<>();
        differ("version", before.version(), after.version(), differences);
        differ("seed", before.seed(), after.seed(), differences);
        differ("sandbox", before.isolation(), after.isolation(), differences);
        differ("carry", before.carry(), after.carry(), differences);
        if (!before.checks().equals(after.checks())) {
            differences.add("the checks, the reference or the known mistakes have changed");
        }
        return differences;
    }

    private static void differ(String what, Object before, Object after, List<String> differences) {
        if (!before.equals(after)) {
            differences.add(what + ": " + before + " before, " + after + " now");
        }
    }

    private static List<Object> evidence(RunInfo run) {
        return List.of(run.version(), run.seed(), run.isolation(), run.checks());
    }

    /** How many students are in either run. */
    public int students() {
        return ids().size();
    }

    private Set<String> ids() {
        Set<String> ids = new TreeSet<>(older.ids());
        ids.addAll(newer.ids());
        return ids;
    }

    /**
     * Whose grade changes, in order of id.
     *
     * @throws IOException if a result is damaged, saying which
     */
    public List<GradeChange> changes() throws IOException {
        boolean sameEvidence = evidence(older.run()).equals(evidence(newer.run()));
        List<GradeChange> changes = new ArrayList<>();
        for (String id : ids()) {
            if (!newer.ids().contains(id)) {
                changes.add(GradeChange.onlyIn(false, older.get(id)));
            } else if (!older.ids().contains(id)) {
                changes.add(GradeChange.onlyIn(true, newer.get(id)));
            } else {
                GradeChange.between(older.get(id), newer.get(id), sameEvidence).ifPresent(changes::add);
            }
        }
        return changes;
    }
}
