package backmark.batch.grade;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host;
import backmark.check.call.Reply;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A submission's host with what grading knows of it: where its classes were found, and which methods have used up their
 * time before and are not waited for again.
 *
 * <p>Processor time decides: a call that was busy until its time was over is too slow for sure. One that was not may have
 * waited for its turn on a loaded machine; it gets a second chance here, and the whole submission one alone.
 */
final class SubmissionHost implements Host {
    private static final int CHANCES = 2;

    /** A call that used less of its time than this may have been kept waiting. */
    private static final double BUSY = 0.7;

    private final Host inner;
    private final Map<String, String> classNames;
    private final Supplier<Duration> cpuTime;
    private final Duration limit;
    private final Map<String, CallFailure> lastTimeOut = new HashMap<>();
    private final Map<String, Integer> timeOuts = new HashMap<>();
    private boolean doubtful;

    /**
     * @param classNames expected to declared names
     * @param cpuTime what the submission's process has used, also after a call timed out
     * @param limit of one call
     */
    SubmissionHost(Host inner, Map<String, String> classNames, Supplier<Duration> cpuTime, Duration limit) {
        this.inner = inner;
        this.classNames = classNames;
        this.cpuTime = cpuTime;
        this.limit = limit;
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
                boolean busy = cpuTime.get().toMillis() >= BUSY * limit.toMillis();
                doubtful |= !busy;
                timeOuts.merge(key, busy ? CHANCES : 1, Integer::sum);
                lastTimeOut.put(key, failure);
            }
            throw failure;
        }
    }

    /** Whether some call ran out of time without having been busy. */
    boolean isDoubtful() {
        return doubtful;
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
