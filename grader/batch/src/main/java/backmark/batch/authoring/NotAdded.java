package backmark.batch.authoring;

/** An assignment cannot be added; nothing has been written. The message says what to do. */
public final class NotAdded extends Exception {
    private static final long serialVersionUID = 1L;

    NotAdded(String message) {
        super(message, null, false, false);
    }
}
