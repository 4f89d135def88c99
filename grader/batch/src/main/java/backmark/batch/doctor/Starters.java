package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.store.SubmissionResult;

/** Grades an assignment's starter as if a student had handed it in untouched. */
@FunctionalInterface
public interface Starters {

    /**
     * The evidence of the starter.
     *
     * @throws CannotRun if nothing can be run on this machine, saying why
     */
    SubmissionResult grade(Installed assignment) throws CannotRun;

    /** Starters cannot be run here. */
    final class CannotRun extends Exception {
        private static final long serialVersionUID = 1L;

        public CannotRun(String message) {
            super(message, null, false, false);
        }
    }
}
