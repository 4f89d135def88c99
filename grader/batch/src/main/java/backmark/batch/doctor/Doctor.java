package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.doctor.Checkup.Counts;
import backmark.check.oracle.LiveOracle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Examines assignments before students meet them: the starter scores 0, what is right gets everything, every known
 * mistake is caught, named and charged once, and handout and words are complete.
 *
 * <p>What a defect makes meaningless is not examined: while the model solution fails, neither styles nor mistakes are.
 */
public final class Doctor {
    /** Cases that no examination names mistakes on. */
    private static final long UNSEEN_SEED = -1;

    private final Starters starters;

    public Doctor(Starters starters) {
        this.starters = starters;
    }

    /** Examines one assignment. */
    public Checkup examine(Installed assignment, Thoroughness thoroughness) {
        if (assignment.isWorksheet()) {
            return WorksheetExamination.of(assignment);
        }
        Patient patient = new Patient(assignment, LiveOracle.PUBLIC_SEED);
        List<Defect> defects = new ArrayList<>();
        defects.addAll(Declarations.examine(patient));
        defects.addAll(KoreanTexts.examine(patient));
        defects.addAll(Handout.examine(patient));
        defects.addAll(StarterIsEmpty.examine(patient, starters));
        List<Defect> ofSolution = Solutions.examine(patient);
        defects.addAll(ofSolution);
        if (ofSolution.isEmpty()) {
            defects.addAll(answers(patient));
            for (long seed : thoroughness.freshSeeds()) {
                addNew(answersOf(assignment, seed), seed, defects);
            }
            defects.addAll(KnownMistakes.examinePairs(patient, unseen(assignment), thoroughness.pairs()));
            if (thoroughness.recording()) {
                defects.addAll(RecordingIsFresh.examine(patient));
            }
        }
        Counts counts = new Counts(
                assignment.checks().size(),
                assignment.homework().bank().mistakes().size(),
                assignment.homework().styles().size(),
                1 + thoroughness.freshSeeds().size(),
                thoroughness.pairs());
        return new Checkup(assignment.id(), counts, defects);
    }

    /**
     * Writes the answers that students have instead of the reference.
     *
     * @return where they are
     */
    public static Path record(Installed assignment) throws IOException {
        return assignment.isWorksheet() ? WorksheetExamination.record(assignment) : RecordingIsFresh.write(assignment);
    }

    /** What the correct styles and the known mistakes get on the cases of one seed. */
    private static List<Defect> answers(Patient patient) {
        List<Defect> defects = new ArrayList<>(Solutions.examineStyles(patient));
        defects.addAll(KnownMistakes.examine(patient));
        defects.addAll(CasesDiscriminate.examine(patient));
        return defects;
    }

    private static List<Defect> answersOf(Installed assignment, long seed) {
        Patient patient = new Patient(assignment, seed);
        List<Defect> ofSolution = Solutions.examine(patient);
        return ofSolution.isEmpty() ? answers(patient) : ofSolution;
    }

    /** Adds what only the cases of this seed show. */
    private static void addNew(List<Defect> found, long seed, List<Defect> into) {
        Set<String> known = new HashSet<>();
        into.forEach(defect -> known.add(defect.what()));
        for (Defect defect : found) {
            if (!known.contains(defect.what())) {
                into.add(new Defect(
                        defect.severity(),
                        defect.assignment(),
                        "with seed " + seed + ", " + defect.what(),
                        defect.remedy()));
            }
        }
    }

    private static Lookalikes unseen(Installed assignment) {
        Patient other = new Patient(assignment, UNSEEN_SEED);
        other.solution(); // prepares every check
        return new Lookalikes(other.oracle());
    }
}
