package backmark.batch.doctor;

/**
 * Something about an assignment that its author has to repair.
 *
 * @param severity what it would do
 * @param assignment its id
 * @param what is wrong, as a clause without a full stop
 * @param remedy what to do about it, likewise
 */
public record Defect(Severity severity, String assignment, String what, String remedy) {

    /** What a defect would do. */
    public enum Severity {
        /** Grades could be wrong, or nothing could be graded. */
        ERROR("error"),
        /** People would read something wrong, or nothing. */
        WARNING("warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /** The word used in output and files. */
        public String word() {
            return word;
        }
    }

    /** The whole message: {@code two-layer-net: what is wrong — what to do}. */
    public String message() {
        return assignment + ": " + what + " — " + remedy;
    }
}
