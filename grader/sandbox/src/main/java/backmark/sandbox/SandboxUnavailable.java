package backmark.sandbox;

/** The sandbox cannot be used here, so nothing may be graded in it. The message says what to do. */
public final class SandboxUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is missing or does not hold. */
    public enum Layer {
        /** A program that the sandbox is made of is not installed. */
        PROGRAMS,
        /** The child's runtime could not be built. */
        RUNTIME,
        /** The sandboxed process does not start. */
        START,
        /** Submitted code could use sockets. */
        NETWORK,
        /** Submitted code could see files of this computer. */
        READING,
        /** Submitted code could start programs. */
        PROCESSES,
        /** Submitted code could write files. */
        WRITING,
        /** The child's process has rights that it should not have. */
        PRIVILEGES
    }

    private final Layer layer;

    SandboxUnavailable(Layer layer, String message) {
        super(message);
        this.layer = layer;
    }

    public Layer layer() {
        return layer;
    }
}
