package backmark.batch.cli;

/** A command cannot go on; the message says what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFailure(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /** The command was given something it cannot work with. */
    static CommandFailure usage(String message) {
        return new CommandFailure(Exit.USAGE, message);
    }

    /** Work was begun and could not be finished. */
    static CommandFailure unfinished(String message) {
        return new CommandFailure(Exit.SOME_NOT_GRADED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
