package backmark.check.call;

import java.lang.reflect.Method;

/**
 * Where implementations of contracts live: makes instances of named classes and calls their contract methods.
 *
 * <p>Values that pass: {@code boolean, int, long, double}, {@code String}, {@code int[]}, {@code double[]},
 * {@code SimpleMatrix}, lists and string-keyed maps of these, and records or sealed families of records of the
 * {@code homework} packages made of these. {@code null} passes and is judged by the check.
 *
 * <p>Arguments are the caller's: unless the contract's parameter is marked {@link homework.InPlace}, an implementation
 * sees a copy that lives for one call. An in-place argument keeps its identity: the same judge-side object passed twice
 * is the same object for the implementation, and after each call the judge-side object has the values that the
 * implementation left in it. Results are copies too.
 *
 * <p>A host is used by one thread at a time.
 */
public interface Host extends AutoCloseable {

    /** An instance that this host made; it means nothing to another host. */
    interface Instance {}

    /**
     * Makes an instance with the public constructor whose parameters are those of {@code type}. A host may do this
     * lazily, with the first call: a failing constructor then fails that call.
     *
     * @param type the student's class and the contract it is used through
     * @param arguments one value per constructor parameter
     */
    Instance create(ClassSpec type, Object... arguments) throws CallFailure;

    /**
     * Calls one method of the contract.
     *
     * @param method a method of the instance's contract interface or of one it extends
     * @throws CallFailure whatever kept the call from returning a value
     */
    Reply call(Instance instance, Method method, Object... arguments) throws CallFailure;

    /**
     * Whether, from now on, the caller uses its arrays for other numbers as soon as a call has returned: every argument
     * that was copied is overwritten. Later results then show who kept the caller's arrays instead of their values.
     * Constructors are not followed by it. Off at first.
     *
     * @throws UnsupportedOperationException if it is to be on and this host cannot
     */
    default void scribbleAfter(boolean on) {
        if (on) {
            throw new UnsupportedOperationException(getClass().getName() + " cannot overwrite arguments after a call");
        }
    }

    /** What the implementation printed since the last call of this method, at most 16 KiB, newest last; for people. */
    default String takeOutput() {
        return "";
    }

    @Override
    void close();
}
