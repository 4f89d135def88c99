package backmark.batch.cli;

/** Exit codes. */
final class Exit {
    static final int DONE = 0;
    static final int SOME_NOT_GRADED = 1;
    static final int USAGE = 2;

    private Exit() {}
}
