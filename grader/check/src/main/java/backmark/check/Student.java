package backmark.check;

import backmark.check.verdict.Judge;
import java.util.function.Function;

/**
 * The implementation that a check is about: the student's, the reference, or any other. A check says how instances are
 * made and what is expected of them; it never knows whose they are.
 *
 * @param <T> the contract
 */
public final class Student<T> {
    private final Judge judge;
    private final String checkId;
    private final Class<T> contract;
    private final String packageName;
    private final String className;

    /**
     * For the engine that runs checks.
     *
     * @param packageName of the student's classes
     * @param className the student's class, or "" if the check names it
     */
    public Student(Judge judge, String checkId, Class<T> contract, String packageName, String className) {
        this.judge = judge;
        this.checkId = checkId;
        this.contract = contract;
        this.packageName = packageName;
        this.className = className;
    }

    /** The student's class of this name, for contracts that several classes implement. */
    public Student<T> as(String simpleName) {
        return new Student<>(judge, checkId, contract, packageName, simpleName);
    }

    /** Instances made with these constructor arguments. */
    public Cases<T, Void> with(Object... arguments) {
        return new Cases<>(this, null, 1, java.util.Collections.singletonList(null), none -> arguments);
    }

    /**
     * Random cases, different ones for students and graders.
     *
     * @param published cases that everybody knows, judged beside the random ones
     */
    @SafeVarargs
    public final <C> Cases<T, C> cases(Recipe<C> recipe, C... published) {
        return new Cases<>(this, recipe, Cases.USUAL, java.util.List.of(published), none -> new Object[0]);
    }

    /** Published cases only. They are too few to name a mistake by. */
    @SafeVarargs
    public final <C> Cases<T, C> published(C... cases) {
        return new Cases<>(this, null, 0, java.util.List.of(cases), none -> new Object[0]);
    }

    Judge judge() {
        return judge;
    }

    String nextKey() {
        return checkId + "/" + (judge.demands() + 1);
    }

    Class<T> contract() {
        return contract;
    }

    String fullName() {
        if (className.isEmpty()) {
            throw new IllegalStateException(checkId + ": which class implements " + contract.getSimpleName()
                    + "? Name it with student.as(\"…\"), or in @Assignment(student = \"…\")");
        }
        return packageName.isEmpty() ? className : packageName + "." + className;
    }

    static <C> Function<C, Object[]> each(Function<C, ?>[] arguments) {
        return value -> {
            Object[] given = new Object[arguments.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = arguments[i].apply(value);
            }
            return given;
        };
    }
}
