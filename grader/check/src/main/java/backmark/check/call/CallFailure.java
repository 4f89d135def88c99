package backmark.check.call;

import java.util.List;

/**
 * Why a call gave no value. The kind says whose fault it is; the text is what the implementation said, as data: it is
 * never parsed, and whoever shows it must escape it.
 */
public final class CallFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** What kept a call from returning. */
    public enum Kind {
        /** The code threw {@link homework.NotWritten}. */
        NOT_WRITTEN,
        /** The class, or its public constructor, does not exist or does not implement the contract. */
        MISSING,
        /** The code threw something. */
        CRASHED,
        /** The code used up its time. */
        TOO_SLOW,
        /** The code's process ended: out of memory, exit, or a signal. */
        KILLED,
        /** The code tried something that the sandbox forbids. */
        BLOCKED,
        /** What came back is not a value of the declared type, or is larger than allowed. */
        MALFORMED,
        /** The host itself failed; never the student's fault. */
        HOST_BROKE
    }

    /**
     * One line of the implementation's own stack trace.
     *
     * @param line 1-based, or 0 where unknown
     */
    public record Frame(String className, String method, String file, int line) {}

    private final Kind kind;
    private final String type;
    private final transient List<Frame> frames;

    /**
     * A failure with the implementation's exception.
     *
     * @param type the exception's class name, or "" where there is none
     * @param message one or a few sentences; at most 4 KiB is kept, and what is cut is said
     * @param frames innermost first, only the implementation's own code, at most 16
     */
    public CallFailure(Kind kind, String type, String message, List<Frame> frames) {
        super(message, null, false, false);
        this.kind = kind;
        this.type = type;
        this.frames = List.copyOf(frames);
    }

    public CallFailure(Kind kind, String message) {
        this(kind, "", message, List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** The exception's class name, for example {@code java.lang.ArithmeticException}, or "". */
    public String type() {
        return type;
    }

    public List<Frame> frames() {
        return frames;
    }
}
