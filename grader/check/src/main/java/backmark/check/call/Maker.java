package backmark.check.call;

/** Makes instances of a student's class: by reflection, from a bank of mistakes, in another style. */
@FunctionalInterface
public interface Maker {

    /**
     * Makes one instance.
     *
     * @return an object that implements the contract of {@code type}
     * @throws CallFailure if the class or its constructor is missing
     * @throws Throwable whatever the constructor throws
     */
    Object make(ClassSpec type, Object... arguments) throws Throwable;

    /** Makes instances of the classes that a class loader knows, as in the student's own test run. */
    static Maker of(ClassLoader loader) {
        return new LoadedClasses(loader);
    }
}
