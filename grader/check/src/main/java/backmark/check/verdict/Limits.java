package backmark.check.verdict;

/** The distances between which verdicts change, each with the measurement behind it. */
final class Limits {
    private Limits() {}

    /** Correct doubles in any order of operations stay below 4.7e-14. */
    static final double RIGHT = 1e-11;

    /** Correct single precision stays below 1.2e-5; known mistakes of clear effect start at 1e-2. */
    static final double NEAR = 1e-4;

    /** A mistake is named when it gives the same numbers up to this, in every case. */
    static final double NAMED = 1e-9;

    /** The same for a student who computes in single precision. */
    static final double NAMED_IN_SINGLE = 2e-5;

    /** A description is better than another when it fits this many times more closely. */
    static final double RUNNER_UP = 50;

    /** Two descriptions of a student's single precision that are both nearer than this fit equally well. */
    static final double SINGLE_ROUNDING = 4e-7;

    /** Fewer cases than this can be explained by chance. */
    static final int CASES = 3;

    /** Two runs of the same call on the same values differ by rounding only when they differ by less than this. */
    static final double REPEATABLE = 1e-12;

    /** Two runs that differ by more than this return something else each time. */
    static final double DIFFERENT = 1e-6;

    /** What varies from run to run may hide an error this many times larger. */
    static final double NOISE = 1_000;

    /** How near a known mistake's answer has to be to be named. */
    static double named(boolean single) {
        return single ? NAMED_IN_SINGLE : NAMED;
    }
}
