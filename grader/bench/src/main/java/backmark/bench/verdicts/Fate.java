package backmark.bench.verdicts;

/** What became of one implementation on one set of fixtures, from best to worst. */
enum Fate {
    /** Right, and full points. */
    RIGHT("right"),
    /** Wrong, and every mistake that shows is named. */
    NAMED("named"),
    /** The same, with another description that fits equally. */
    TIED("tied"),
    /** Wrong, and some of its mistakes are named. */
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

    String words() {
        return words;
    }
}
