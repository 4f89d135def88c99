package backmark.sandbox;

import java.time.Duration;

/** A child's process ended, or was ended, before it answered. */
final class Died extends Exception {
    private static final long serialVersionUID = 1L;

    enum How {
        /** It never got as far as submitted code; the detail is what it printed. */
        NEVER_STARTED,
        /** It was killed because its time was over. */
        TIMED_OUT,
        /** It was killed because its answer makes no sense; the detail says why. */
        MALFORMED,
        /** It ended by itself, or the kernel ended it. */
        EXITED
    }

    final How how;
    /** As a shell gives it: 128 and the signal's number where a signal ended it; -1 if unknown. */
    final int exitCode;
    /** How long it had lived. */
    final transient Duration life;
    /** The first bytes that it printed since its last answer. */
    final transient byte[] printed;

    Died(How how, int exitCode, Duration life, String detail, byte[] printed) {
        super(detail, null, false, false);
        this.printed = printed;
        this.how = how;
        this.exitCode = exitCode;
        this.life = life;
    }
}
