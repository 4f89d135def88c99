package backmark.sandbox.child;

import backmark.sandbox.wire.Requests.Failure;
import homework.NotWritten;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;

/** Why a call gave no value, put into bounded words. */
final class Complaint extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int MESSAGE_LIMIT = 4096;
    private static final int CAUSES_LOOKED_AT = 8;

    final Failure kind;
    /** The exception's class name, or "". */
    final String type;
    /** Where to find the stack frames, or null. */
    final transient Throwable thrown;

    private Complaint(Failure kind, String type, String message, Throwable thrown) {
        super(message, null, false, false);
        this.kind = kind;
        this.type = type;
        this.thrown = thrown;
    }

    static Complaint of(Failure kind, String message) {
        return new Complaint(kind, "", message, null);
    }

    /** What submitted code threw. */
    static Complaint about(Throwable any) {
        Throwable thrown = any;
        if (thrown instanceof ExceptionInInitializerError error && error.getException() != null) {
            thrown = error.getException();
        }
        Failure kind = Failure.CRASHED;
        String message = message(thrown);
        if (thrown instanceof NotWritten) {
            kind = Failure.NOT_WRITTEN;
        } else if (thrown instanceof OutOfMemoryError) {
            kind = Failure.KILLED;
            message =
                    (message.contains("native thread") ? "too many threads were started (" : "the memory was used up (")
                            + message + ")";
        } else if (thrown instanceof StackOverflowError) {
            message = "the methods called each other until the stack was full";
        } else if (thrown instanceof AbstractMethodError) {
            kind = Failure.MISSING;
        } else if (thrown instanceof NoClassDefFoundError && message.indexOf(' ') < 0) {
            message = "needs the class " + message.replace('/', '.') + ", which is not there";
        } else {
            String forbidden = forbidden(thrown);
            if (forbidden != null) {
                kind = Failure.BLOCKED;
                message = forbidden + " (" + message + ")";
            }
        }
        return new Complaint(kind, bounded(thrown.getClass().getName()), message, thrown);
    }

    /** What the sandbox forbade, or null. Only what the runtime itself throws counts: submitted code may throw anything. */
    private static String forbidden(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < CAUSES_LOOKED_AT; i++) {
            if (isThrownByRuntime(cause)) {
                if (cause instanceof SocketException || cause instanceof UnknownHostException) {
                    return "the network is used, and there is none where homework is graded";
                }
                if (cause instanceof IOException && message(cause).startsWith("Cannot run program")) {
                    return "another program is started, which homework may not";
                }
                if (cause instanceof FileSystemException
                        || cause instanceof FileNotFoundException
                        || cause instanceof IOException && isRefused(message(cause))) {
                    return "a file is used, and there are none where homework is graded";
                }
                if (cause instanceof SecurityException) {
                    return "something is used that homework may not";
                }
            }
            try {
                cause = cause.getCause();
            } catch (Throwable secondFailure) {
                return null;
            }
        }
        return null;
    }

    private static boolean isRefused(String message) {
        return message.contains("Read-only file system")
                || message.contains("Permission denied")
                || message.contains("Operation not permitted")
                || message.contains("No such file or directory");
    }

    private static boolean isThrownByRuntime(Throwable thrown) {
        StackTraceElement[] trace = trace(thrown);
        if (trace.length == 0 || trace[0] == null) {
            return false;
        }
        String thrower = trace[0].getClassName();
        return thrower.startsWith("java.") || thrower.startsWith("sun.") || thrower.startsWith("jdk.");
    }

    /** The lines of the stack trace, none where the exception does not give them. */
    static StackTraceElement[] trace(Throwable thrown) {
        try {
            StackTraceElement[] trace = thrown.getStackTrace();
            return trace == null ? new StackTraceElement[0] : trace;
        } catch (Throwable secondFailure) {
            return new StackTraceElement[0];
        }
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? "" : bounded(message);
        } catch (Throwable secondFailure) {
            return "(getMessage() itself failed)";
        }
    }

    private static String bounded(String text) {
        return text.length() <= MESSAGE_LIMIT
                ? text
                : text.substring(0, MESSAGE_LIMIT) + "… (" + (text.length() - MESSAGE_LIMIT) + " more characters)";
    }
}
