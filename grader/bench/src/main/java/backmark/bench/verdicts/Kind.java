package backmark.bench.verdicts;

/** What is graded. */
enum Kind {
    /** A correct solution. */
    STYLE("correct style"),
    /** A correct solution in single precision: computed so, or a style whose results are rounded so. */
    STYLE_IN_SINGLE("right, single"),
    /** One known mistake. */
    SINGLE("known mistake"),
    /** One known mistake that is declared to be caught but not named. */
    UNNAMEABLE("caught by a property"),
    /** Two known mistakes that can be made together; a sample for each seed. */
    PAIR("pair"),
    /** One known mistake of a student who computes in single precision; a sample for each seed. */
    IN_SINGLE_PRECISION("in single precision"),
    /** Everything that is returned is twice as large. */
    FACTOR("factor of two"),
    /** A right gradient by numerical differentiation. */
    NUMERICAL("numerical derivative"),
    /** A mistake that no bank knows. */
    UNKNOWN("unknown mistake");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** Whether nothing is wrong with it. */
    boolean isRight() {
        return this == STYLE || this == STYLE_IN_SINGLE;
    }

    String words() {
        return words;
    }
}
