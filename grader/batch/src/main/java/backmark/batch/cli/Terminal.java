package backmark.batch.cli;

/** What is known of the terminal; the launcher script tells. */
final class Terminal {
    private Terminal() {}

    /** Whether a person looks at standard error, where progress is shown. */
    static boolean isInteractive() {
        return Boolean.getBoolean("backmark.terminal");
    }
}
