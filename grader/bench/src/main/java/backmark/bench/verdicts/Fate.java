package backmark.bench.verdicts;

/** What became of one implementation on one set of fixtures, from best to worst. */
enum Fate {
    /** Right, and full points; in single precision, and said to be. */
    RIGHT("right"),
    /** Wrong, and every mistake that shows is named. */
    NAMED("named"),
    /** The same, with another description that fits equally. */
    TIED("tied"),
    /** Wrong, and named by what gives the same answers in every case of the check, seen or unseen. */
    ALIKE("alike"),
    /** Wrong, and some of its mistakes are named; or right in single precision, and nobody says so. */
    PARTLY("partly"),
    /** Wrong, and no mistake is named. */
    CAUGHT("caught"),
    /** Nobody can tell from the numbers; nothing is charged. */
    UNDECIDED("undecided"),
    /** The grader failed. */
    BROKE("broke"),
    /** Wrong, and a mistake is named that it does not make. */
    MISNAMED("misnamed"),
    /** Wrong, and full points. */
    ACCEPTED("accepted"),
    /** Right, and points lost. */
    REJECTED("rejected");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** Whether everything that is wrong has a name. */
    boolean isNamed() {
        return this == NAMED || this == TIED || this == ALIKE;
    }

    /** Whether it is what should become of a kind; anything else is told with its seed. */
    boolean isGood(Kind kind) {
        return switch (kind) {
            case STYLE, STYLE_IN_SINGLE -> this == RIGHT;
            case SINGLE -> isNamed();
            case NUMERICAL -> this == NAMED;
            case UNNAMEABLE, PAIR, IN_SINGLE_PRECISION, FACTOR, UNKNOWN -> this != RIGHT && compareTo(UNDECIDED) < 0;
        };
    }

    /** Whether it must never be. */
    boolean isFalse() {
        return compareTo(BROKE) >= 0;
    }

    String words() {
        return words;
    }
}
