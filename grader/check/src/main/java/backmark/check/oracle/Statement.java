package backmark.check.oracle;

import backmark.check.Finding;
import backmark.check.Recipe;
import backmark.check.call.CallFailure;
import backmark.check.call.ClassSpec;
import backmark.check.call.Contracts;
import backmark.check.call.Host;
import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One demand of a check, on whatever implementation is put under it: how an instance is made for a case, what is called
 * on it, and how the value is read.
 *
 * @param <T> the contract
 * @param <C> the case
 * @param key unique within the assignment: the check and the demand's number in it
 * @param call what is called, as shown to people, for example {@code loss(X, y, reg)}
 * @param contract the contract's interface
 * @param className the student's class, fully qualified
 * @param arguments the constructor's arguments for a case
 * @param probe what is called; returns the value to be judged
 * @param background what else its author says about the value
 * @param claim the property that the value must have, or null where the value is compared with the expected one
 * @param recipe how random cases are made, or null for none
 * @param count how many random cases
 * @param published cases that everybody knows, judged beside the random ones
 */
public record Statement<T, C>(
        String key,
        String call,
        Class<T> contract,
        String className,
        Function<C, Object[]> arguments,
        BiFunction<T, C, ?> probe,
        Background<T, C> background,
        BiFunction<C, Object, Finding> claim,
        Recipe<C> recipe,
        int count,
        List<C> published) {

    /** The output that says whether a claim holds: 1 or 0. */
    public static final String CLAIM = "claim";

    /**
     * What one implementation did in one case.
     *
     * @param answer the value, or null if there is none
     * @param finding what a claim found, or null
     * @param failure why there is no value, or null
     * @param breaches arguments that were changed although they had to be left alone, as {@code loss: X}
     */
    public record Attempt(Answer answer, Finding finding, CallFailure failure, Set<String> breaches) {}

    /** Whether it only helps to name a mistake. */
    public boolean isEvidence() {
        return background.evidence();
    }

    /** Whether a property is demanded rather than a value. */
    public boolean isClaim() {
        return claim != null;
    }

    /** Runs the demand on an implementation. Never throws for what the implementation does. */
    public Attempt run(Host host, C value) {
        host.scribbleAfter(background.reused());
        try {
            return attempt(host, value);
        } finally {
            host.scribbleAfter(false);
        }
    }

    private Attempt attempt(Host host, C value) {
        Set<String> breaches = new LinkedHashSet<>();
        try {
            T subject = instance(host, value, breaches);
            Object got = probe.apply(subject, value);
            if (isClaim()) {
                Finding finding = claim.apply(value, got);
                Tensor holds = new Tensor(1, 1, new double[] {finding.holds() ? 1 : 0}, true);
                return new Attempt(new Answer(Map.of(CLAIM, holds)), finding, null, breaches);
            }
            return new Attempt(Answer.of(got), null, null, breaches);
        } catch (Contracts.Failed failed) {
            return new Attempt(null, null, failed.failure(), breaches);
        } catch (CallFailure failure) {
            return new Attempt(null, null, failure, breaches);
        } catch (RuntimeException unusable) {
            // The reference passes the same lambdas, so what this implementation returned cannot be used.
            String why = "what it returned cannot be used here (" + unusable + ")";
            return new Attempt(null, null, new CallFailure(CallFailure.Kind.MALFORMED, why), breaches);
        }
    }

    /** What the value should be by the implementation's own other methods; null if they fail or none is stated. */
    public Answer runOwn(Host host, C value) {
        return side(host, value, background.own());
    }

    /** The value without its penalty; null if it fails or none is stated. */
    public Answer runDataPart(Host host, C value) {
        return side(host, value, background.dataPart());
    }

    /** The function that the value is the gradient of; null if it fails or none is stated. */
    public Answer runFunction(Host host, C value) {
        return side(host, value, background.function());
    }

    private Answer side(Host host, C value, BiFunction<T, C, ?> sideProbe) {
        if (sideProbe == null) {
            return null;
        }
        try {
            return Answer.of(sideProbe.apply(instance(host, value, new LinkedHashSet<>()), value));
        } catch (RuntimeException | CallFailure failed) {
            return null; // Contracts.Failed, or values that cannot be used
        }
    }

    private T instance(Host host, C value, Set<String> breaches) throws CallFailure {
        Object[] given = arguments.apply(value);
        ClassSpec type = new ClassSpec(className, contract, Parameters.of(given));
        return Contracts.proxy(
                contract, host, host.create(type, given), (method, i) -> breaches.add(breach(method, i)));
    }

    private static String breach(Method method, int position) {
        return method.getName() + ": " + method.getParameters()[position].getName();
    }
}
