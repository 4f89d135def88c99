package backmark.check.call;

import backmark.check.call.CallFailure.Frame;
import backmark.check.call.CallFailure.Kind;
import homework.InPlace;
import homework.NotWritten;
import homework.Scratch;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Instances in this process: the student's own test run, the reference, known mistakes and styles. Nothing is shut in
 * here, so what students hand in is never graded this way.
 */
public final class InProcessHost implements Host {
    private static final int MESSAGE_LIMIT = 4096;
    private static final int FRAME_LIMIT = 16;
    private static final int STACK_BYTES = 8 << 20;

    private final Maker maker;
    private final Duration limit;
    private ExecutorService worker;
    private boolean scribbling;

    private InProcessHost(Maker maker, Duration limit) {
        this.maker = maker;
        this.limit = limit;
    }

    /** A host that trusts its code and calls it directly. */
    public static InProcessHost trusting(Maker maker) {
        return new InProcessHost(maker, null);
    }

    /** A host that gives up on a call after a time; the call's thread is left behind as a daemon. */
    public static InProcessHost withLimit(Maker maker, Duration limit) {
        return new InProcessHost(maker, limit);
    }

    private record Made(Object object) implements Instance {}

    @Override
    public Instance create(ClassSpec type, Object... arguments) throws CallFailure {
        return new Made(timed(type.simpleName() + "(…)", () -> maker.make(type, copies(arguments))));
    }

    @Override
    public Reply call(Instance instance, Method method, Object... arguments) throws CallFailure {
        Object[] passed = new Object[arguments.length];
        Object[] kept = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            boolean inPlace = marked(method, i, InPlace.class);
            passed[i] = inPlace ? arguments[i] : Copies.of(arguments[i]);
            kept[i] = inPlace || marked(method, i, Scratch.class) ? null : arguments[i];
        }
        Object value = timed(method.getName() + "(…)", () -> {
            Object returned;
            try {
                returned = method.invoke(((Made) instance).object(), passed);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            try {
                return Copies.of(returned);
            } catch (IllegalArgumentException e) {
                throw new CallFailure(Kind.MALFORMED, e.getMessage());
            }
        });
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (kept[i] != null && !Copies.same(kept[i], passed[i])) {
                changed.add(i);
            }
        }
        for (int i = 0; scribbling && i < arguments.length; i++) {
            if (!marked(method, i, InPlace.class)) {
                Scribble.over(passed[i]);
            }
        }
        return new Reply(value, changed);
    }

    @Override
    public void scribbleAfter(boolean on) {
        scribbling = on;
    }

    private static boolean marked(Method method, int parameter, Class<? extends java.lang.annotation.Annotation> mark) {
        return method.getParameters()[parameter].isAnnotationPresent(mark);
    }

    private static Object[] copies(Object[] values) {
        Object[] copies = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            copies[i] = Copies.of(values[i]);
        }
        return copies;
    }

    private interface Work {
        Object run() throws Throwable;
    }

    private Object timed(String what, Work work) throws CallFailure {
        if (limit == null) {
            return guarded(work);
        }
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(null, task, "student", STACK_BYTES);
                thread.setDaemon(true);
                return thread;
            });
        }
        Future<Object> running = worker.submit(() -> guarded(work));
        try {
            return running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow(); // the next call gets a new thread
            worker = null;
            throw new CallFailure(Kind.TOO_SLOW, what + " did not return within " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CallFailure failure) {
                throw failure;
            }
            throw new CallFailure(Kind.HOST_BROKE, String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallFailure(Kind.HOST_BROKE, "the test run was interrupted");
        }
    }

    private static Object guarded(Work work) throws CallFailure {
        try {
            return work.run();
        } catch (CallFailure failure) {
            throw failure;
        } catch (Throwable thrown) {
            throw failure(thrown);
        }
    }

    private static CallFailure failure(Throwable thrown) {
        Kind kind = thrown instanceof NotWritten
                ? Kind.NOT_WRITTEN
                : thrown instanceof OutOfMemoryError ? Kind.KILLED : Kind.CRASHED;
        return new CallFailure(kind, thrown.getClass().getName(), message(thrown), frames(thrown));
    }

    private static String message(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "the methods called each other until the stack was full";
        }
        String message;
        try {
            message = thrown.getMessage();
        } catch (Throwable secondFailure) {
            return "(getMessage() itself failed)";
        }
        if (message == null) {
            return "";
        }
        return message.length() <= MESSAGE_LIMIT
                ? message
                : message.substring(0, MESSAGE_LIMIT) + "… (" + (message.length() - MESSAGE_LIMIT)
                        + " more characters)";
    }

    /** The lines of the student's own code, as they would be in an IDE's stack trace. */
    private static List<Frame> frames(Throwable thrown) {
        List<Frame> frames = new ArrayList<>();
        for (StackTraceElement element : thrown.getStackTrace()) {
            boolean own = !element.getClassName().startsWith("java.")
                    && !element.getClassName().startsWith("jdk.")
                    && !element.getClassName().startsWith("backmark.")
                    && !element.getClassName().startsWith("org.ejml.")
                    && !element.getClassName().startsWith("org.junit.");
            if (own && frames.size() < FRAME_LIMIT) {
                frames.add(new Frame(
                        element.getClassName(),
                        element.getMethodName(),
                        element.getFileName() == null ? "" : element.getFileName(),
                        Math.max(0, element.getLineNumber())));
            }
        }
        return frames;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.shutdownNow();
        }
    }
}
