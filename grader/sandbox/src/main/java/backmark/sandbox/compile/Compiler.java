package backmark.sandbox.compile;

/**
 * Compiles one submission at a time, all in the same long-lived process.
 *
 * <p>Sources see the homework classes, EJML and Java 17, and nothing of other submissions. No annotation processor runs.
 * Safe for several threads; they take turns.
 */
public interface Compiler extends AutoCloseable {

    /** Compiles all sources together. Never throws for what the sources contain. */
    Compilation compile(SourceSet sources);

    /** Starts the process now, so that it is ready when it is needed. */
    void prestart();

    @Override
    void close();
}
