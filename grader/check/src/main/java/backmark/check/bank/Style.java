package backmark.check.bank;

/**
 * A correct solution written differently: checks must give it full points.
 *
 * @param id lower-case with hyphens, for example {@code loops-per-sample}
 * @param note what the report says about it beyond full points ("single precision"), or "" for nothing
 */
public record Style(String id, String note, Maker maker) {

    /** Makes instances of the student's classes. */
    @FunctionalInterface
    public interface Maker {
        /**
         * An instance of a student's class in this style.
         *
         * @param className the student's class without its package
         * @param arguments the constructor's arguments
         */
        Object create(String className, Object... arguments);
    }
}
