package backmark.sandbox.wire;

/**
 * What the judge asks and how the child answers. A frame of the judge holds any number of unanswered requests and ends
 * with one that is answered, so that class files, constructor and first call travel together.
 *
 * <pre>
 * PROGRAM    given types (count, names), classes (count, name and bytes each)
 * INSTANCE   number, class, contract, constructor's parameter types (count, names), arguments (count, tagged)
 * METHOD     number, contract, name, parameter types (count, names), shape of result, shapes of in-place arguments (count)
 * CALL       instance, method, scribble (0, 1), arguments (count; a mode, then [handle,] tagged value)   -- answered
 * SELF_TEST  paths that must not be there (count, names)                                               -- answered
 * </pre>
 *
 * <p>An answer is {@link #VALUE} (output, changed arguments, contents of in-place arguments, typed result) or
 * {@link #FAILURE} (output, kind, exception's type, message, stack frames). {@link #READY} is said once, unasked, before
 * any submitted code is loaded.
 *
 * <p>Of what is printed between two answers the first bytes also go to the process's standard error, as they are: a
 * process that is killed does not answer.
 */
public final class Requests {
    public static final int PROGRAM = 1;
    public static final int INSTANCE = 2;
    public static final int METHOD = 3;
    public static final int CALL = 4;
    public static final int SELF_TEST = 5;

    /** The number of the frame that the child sends first. */
    public static final int READY = 0;

    public static final int VALUE = 1;
    public static final int FAILURE = 2;

    /** An argument that is copied and has to be left as it is. */
    public static final int COPIED = 0;
    /** An argument that is copied and may be overwritten. */
    public static final int SCRATCH = 1;
    /** An argument that keeps its identity, under a handle's number. */
    public static final int IN_PLACE = 2;

    /** How the child ends itself when memory is exhausted and nothing more can be said. */
    public static final int OUT_OF_MEMORY = 97;
    /** How the child ends itself when the judge's frames make no sense. */
    public static final int LOST = 98;

    /** How many bytes printed between two answers go out at once: what the smallest pipe of Linux holds, a page. */
    public static final int OUTPUT_AT_ONCE = 4096;

    private Requests() {}

    /** Failures that the child may report, by their code on the wire; that the host broke is not for the child to say. */
    public enum Failure {
        NOT_WRITTEN,
        MISSING,
        CRASHED,
        KILLED,
        BLOCKED,
        MALFORMED
    }
}
