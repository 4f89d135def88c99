package backmark.sandbox.wire;

/** A value that cannot cross the wire as what it is declared to be; the message completes "the result …". */
public final class Unsendable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unsendable(String message) {
        super(message, null, false, false);
    }
}
