package backmark.check;

import backmark.check.oracle.Background;
import backmark.check.oracle.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/**
 * The cases of a check, and what is expected in each of them.
 *
 * @param <T> the contract
 * @param <C> the case; {@link Void} where there is only one
 */
public final class Cases<T, C> {
    /** Random cases of a demand, unless it says otherwise: fewer allow no mistake to be named. */
    static final int USUAL = 3;

    private final Student<T> student;
    private final Recipe<C> recipe;
    private final int count;
    private final List<C> published;
    private final Function<C, Object[]> arguments;
    private final Background<T, C> background;
    private final boolean reused;

    Cases(Student<T> student, Recipe<C> recipe, int count, List<C> published, Function<C, Object[]> arguments) {
        this(student, recipe, count, published, arguments, Background.none(), false);
    }

    private Cases(
            Student<T> student,
            Recipe<C> recipe,
            int count,
            List<C> published,
            Function<C, Object[]> arguments,
            Background<T, C> background,
            boolean reused) {
        this.student = student;
        this.recipe = recipe;
        this.count = count;
        this.published = published;
        this.arguments = arguments;
        this.background = background;
        this.reused = reused;
    }

    /** Instances made with constructor arguments taken from the case. */
    @SafeVarargs
    public final Cases<T, C> with(Function<C, ?>... constructorArguments) {
        return new Cases<>(student, recipe, count, published, Student.each(constructorArguments), background, reused);
    }

    /** As many random cases as this. */
    public Cases<T, C> times(int many) {
        return new Cases<>(student, recipe, many, published, arguments, background, reused);
    }

    /**
     * The same cases, with a caller that uses its arrays for other numbers as soon as a call has returned. It shows who
     * keeps the caller's arrays instead of their values; only contracts that say so may demand it.
     */
    public Cases<T, C> withArgumentsReused() {
        return new Cases<>(student, recipe, count, published, arguments, background, true);
    }

    /**
     * Names the data part of the next expectation's value, so that a wrong penalty can be told from a wrong data part.
     *
     * @param probe the same call without a penalty, {@code (net, c) -> net.gradient(c.X(), c.y(), 0)}; only the reference
     *     is asked
     */
    public Cases<T, C> dataPart(BiFunction<T, C, ?> probe) {
        return about(background.withDataPart(probe));
    }

    /**
     * Says what the next expectation's value is the gradient of, so that a numerical derivative is recognised.
     *
     * @param function the loss, {@code (net, c) -> net.loss(c.X(), c.y(), c.reg())}
     */
    public Cases<T, C> gradientOf(BiFunction<T, C, Double> function) {
        return about(background.withSlopeOf(new Background.SlopeOf<>(function, null, null)));
    }

    /**
     * The same where the point can be moved: a gradient that is right for the student's own wrong loss is not charged
     * again.
     *
     * @param at what the gradient is taken with respect to, under the names of its outputs; {@code ""} where it is a
     *     single matrix
     * @param moved the case with these tensors in place of its own
     */
    public Cases<T, C> gradientOf(
            BiFunction<T, C, Double> function,
            Function<C, Map<String, SimpleMatrix>> at,
            BiFunction<C, Map<String, SimpleMatrix>, C> moved) {
        return about(background.withSlopeOf(new Background.SlopeOf<>(function, at, moved)));
    }

    /**
     * Says which rounded figure was published for the next expectation's number. It judges nothing: a student who is wrong
     * there is told the difference to that figure, too.
     *
     * @param figure of a case; null where none was published
     */
    public Cases<T, C> printed(Function<C, Double> figure) {
        return about(background.withPrinted(figure));
    }

    private Cases<T, C> about(Background<T, C> next) {
        return new Cases<>(student, recipe, count, published, arguments, next, reused);
    }

    /**
     * Expects the value that the reference returns.
     *
     * @param call what is called, as shown to people: {@code gradient(X, y, reg)}
     * @param probe calls the contract and returns numbers, arrays, matrices, or maps, lists and records of them
     */
    public Cases<T, C> expect(String call, BiFunction<T, C, ?> probe) {
        return state(call, probe, background, null);
    }

    /**
     * Expects the value that the reference returns, or the one that follows from the student's own other methods: a
     * mistake in those is not charged again here.
     *
     * @param own what the value should be, computed by calling the student's other methods
     */
    public Cases<T, C> expect(String call, BiFunction<T, C, ?> probe, BiFunction<T, C, ?> own) {
        return state(call, probe, background.withOwn(own), null);
    }

    /**
     * Compares a value with the reference's only to name a mistake that other demands of this check have found. It earns
     * and costs nothing.
     */
    public Cases<T, C> evidence(String call, BiFunction<T, C, ?> probe) {
        return state(call, probe, Background.<T, C>none().asEvidence(), null);
    }

    /**
     * Looks for a property only to name a mistake that other demands of this check have found. It earns and costs
     * nothing.
     *
     * @param claim looks at the case and the probe's value; a broken one says which mistake it proves
     */
    public <R> Cases<T, C> evidence(String statement, BiFunction<T, C, R> probe, BiFunction<C, R, Finding> claim) {
        return property(statement, probe, Background.<T, C>none().asEvidence(), claim);
    }

    /**
     * Demands a property of the value.
     *
     * @param statement what must hold, as shown to people
     * @param claim looks at the case and the probe's value
     */
    public <R> Cases<T, C> demand(String statement, BiFunction<T, C, R> probe, BiFunction<C, R, Finding> claim) {
        return property(statement, probe, Background.none(), claim);
    }

    @SuppressWarnings("unchecked") // the claim gets what the probe returns
    private <R> Cases<T, C> property(
            String statement, BiFunction<T, C, R> probe, Background<T, C> about, BiFunction<C, R, Finding> claim) {
        return state(statement, probe, about, (value, got) -> claim.apply(value, (R) got));
    }

    private Cases<T, C> state(
            String call, BiFunction<T, C, ?> probe, Background<T, C> about, BiFunction<C, Object, Finding> claim) {
        student.judge()
                .observe(new Statement<>(
                        student.nextKey(),
                        call,
                        student.contract(),
                        student.fullName(),
                        arguments,
                        probe,
                        about.withReused(reused),
                        claim,
                        recipe,
                        count,
                        published));
        return about(Background.none());
    }
}
