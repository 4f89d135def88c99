package backmark.batch.grade;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host;
import backmark.check.call.Reply;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/**
 * A submission's host with what grading knows of it: where its classes were found, and which methods have used up their
 * time before. Such a method gets a second chance, in another check, and is not waited for again.
 */
final class SubmissionHost implements Host {
    private static final int CHANCES = 2;

    private final Host inner;
    private final Map<String, String> classNames;
    private final Map<String, CallFailure> lastTimeOut = new HashMap<>();
    private final Map<String, Integer> timeOuts = new HashMap<>();

    SubmissionHost(Host inner, Map<String, String> classNames) {
        this.inner = inner;
        this.classNames = classNames;
    }

    private record Named(String className, Instance instance) implements Instance {}

    @Override
    public Instance create(ClassSpec type, Object... arguments) throws CallFailure {
        String name = classNames.getOrDefault(type.name(), type.name());
        return new Named(
                type.simpleName(), inner.create(new ClassSpec(name, type.contract(), type.parameters()), arguments));
    }

    @Override
    public Reply call(Instance instance, Method method, Object... arguments) throws CallFailure {
        Named named = (Named) instance;
        String key = named.className() + "." + method.getName();
        if (timeOuts.getOrDefault(key, 0) >= CHANCES) {
            throw new CallFailure(Kind.TOO_SLOW, lastTimeOut.get(key).getMessage());
        }
        try {
            return inner.call(named.instance(), method, arguments);
        } catch (CallFailure failure) {
            if (failure.kind() == Kind.TOO_SLOW) {
                timeOuts.merge(key, 1, Integer::sum);
                lastTimeOut.put(key, failure);
            }
            throw failure;
        }
    }

    /** Whether some call used up its time. */
    boolean hadTimeOuts() {
        return !timeOuts.isEmpty();
    }

    @Override
    public void scribbleAfter(boolean on) {
        inner.scribbleAfter(on);
    }

    @Override
    public String takeOutput() {
        return inner.takeOutput();
    }

    @Override
    public void close() {
        inner.close();
    }
}
