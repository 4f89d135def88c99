package backmark.check.result;

/** What is said of one output over all cases. */
public enum Verdict {
    /** Within {@code 1e-11} in every case. */
    RIGHT(true),
    /** Right in single precision. */
    SINGLE_PRECISION(true),
    /** Within {@code 1e-4}, cause unknown: full marks, listed for review. */
    CLOSE(true),
    /** Wrong, but what follows from the student's own other methods; free if those have been charged. */
    OWN(false),
    /** Wrong, but what mistakes found in earlier checks give. */
    FOLLOWS(false),
    /** Further off than any correct program. */
    WRONG(false),
    /** Missing, of another shape, or not finite. */
    BROKEN(false),
    /** The call returned nothing. */
    NO_VALUE(false);

    private final boolean full;

    Verdict(boolean full) {
        this.full = full;
    }

    /** Whether the output counts in full. */
    public boolean isFull() {
        return full;
    }
}
