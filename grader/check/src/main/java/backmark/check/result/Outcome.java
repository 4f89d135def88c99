package backmark.check.result;

/** What became of a check. */
public enum Outcome {
    /** Every output is right. */
    PASSED("passed"),
    /** Some output is wrong, or the contract is broken. */
    WRONG("wrong"),
    /** Wrong only because of a mistake that an earlier check has charged. */
    CARRIED("carried"),
    /** The student has not written it yet. */
    NOT_WRITTEN("notWritten"),
    /** The code threw an exception. */
    CRASHED("crashed"),
    /** The code used up its time. */
    TOO_SLOW("tooSlow"),
    /** The code's process ended. */
    KILLED("killed"),
    /** The code tried what the sandbox forbids. */
    BLOCKED("blocked"),
    /** The numbers allow no verdict: a person decides, nothing is charged. */
    UNDECIDED("undecided"),
    /** A person has given the points. */
    MARKED("marked"),
    /** A person has still to give the points; until then they are neither earned nor lost. */
    NOT_MARKED("notMarked"),
    /** The grader failed; never charged. */
    GRADER_BROKE("graderBroke");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word used in files, messages and templates. */
    public String word() {
        return word;
    }

    /** Whether it costs nothing, whatever its outputs are. */
    public boolean isFree() {
        return this == UNDECIDED || this == GRADER_BROKE;
    }

    /** Whether a person gives the points, and no code does. */
    public boolean isByHand() {
        return this == MARKED || this == NOT_MARKED;
    }

    /** Whether nothing is known yet. */
    public boolean isOpen() {
        return isFree() || this == NOT_MARKED;
    }
}
