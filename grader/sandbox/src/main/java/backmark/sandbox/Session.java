package backmark.sandbox;

import static backmark.sandbox.wire.Requests.IN_PLACE;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Reply;
import backmark.sandbox.Signatures.Signature;
import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Tagged;
import backmark.sandbox.wire.Unsendable;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What one child has been told, and why it is over once it is. */
final class Session implements AutoCloseable {
    /** The judge's own frames: fixtures are large, and the judge is trusted. */
    private static final int REQUEST_LIMIT = 1 << 29;

    private static final String LOST = "\n… (what was printed after this is lost, since the call did not end)\n";

    private final Child child;
    private final Limits limits;
    private final Signatures signatures;
    private final Consumer<String> printed;
    private final FrameBuilder pending = new FrameBuilder(REQUEST_LIMIT);
    private final Map<Method, Integer> methods = new HashMap<>();
    private final Map<Object, Integer> handles = new IdentityHashMap<>();
    private int instances;
    private CallFailure over;
    private boolean closed;

    Session(Child child, Program program, Limits limits, Signatures signatures, Consumer<String> printed) {
        this.child = child;
        this.limits = limits;
        this.signatures = signatures;
        this.printed = printed;
        put(() -> {
            pending.putByte(Requests.PROGRAM).putInt(program.given().size());
            for (String name : program.given()) {
                pending.putText(name);
            }
            pending.putInt(program.classes().size());
            for (Map.Entry<String, byte[]> file : program.classes().entrySet()) {
                pending.putText(file.getKey()).putBytes(file.getValue());
            }
        });
    }

    boolean isOver() {
        return over != null;
    }

    Duration cpuTime() {
        return child.cpuTime();
    }

    private interface Putting {
        void run() throws Unsendable;
    }

    /** Adds a request to the frame that is sent next, as a whole or not at all. */
    private void put(Putting putting) {
        int before = pending.position();
        try {
            putting.run();
        } catch (Unsendable e) {
            pending.position(before);
            throw new IllegalArgumentException("what is passed to the sandbox " + e.getMessage());
        } catch (RuntimeException e) {
            pending.position(before);
            throw e;
        }
    }

    int create(ClassSpec type, Object... arguments) {
        Signatures.requireFit(arguments, type.parameters(), type.simpleName() + "(…)");
        int number = ++instances;
        put(() -> {
            pending.putByte(Requests.INSTANCE).putInt(number);
            pending.putText(type.name()).putText(type.contract().getName());
            Signatures.writeTypes(type.parameters(), pending);
            for (Object argument : arguments) {
                Tagged.write(argument, pending);
            }
        });
        return number;
    }

    Reply call(int instance, Method method, boolean scribble, Object... arguments) throws CallFailure {
        if (closed) {
            throw new IllegalStateException("the host is closed");
        }
        if (over != null) {
            throw new CallFailure(
                    over.kind(), over.type(), "an earlier call ended the process: " + over.getMessage(), over.frames());
        }
        Signature signature = signatures.of(method);
        Signatures.requireFit(arguments, List.of(method.getParameterTypes()), method.getName() + "(…)");
        if (!methods.containsKey(method)) {
            int next = methods.size() + 1;
            put(() -> signature.write(next, pending));
            methods.put(method, next);
        }
        put(() -> {
            pending.putByte(Requests.CALL).putInt(instance).putInt(methods.get(method));
            pending.putByte(scribble ? 1 : 0);
            putArguments(signature, arguments);
        });
        try {
            FrameReader frame = child.ask(pending, limits.wallPerCall(), limits.frameBytes() + 1024);
            Answer answer = Answer.read(frame, signature, arguments);
            keep(answer.output());
            return answer.reply();
        } catch (Died died) {
            keep(died.printed);
            over = Endings.failure(died, method, limits);
        } catch (MalformedFrame e) {
            keep(child.printedAtOnce());
            over = new CallFailure(Kind.MALFORMED, "what came back is no answer: " + e.getMessage());
        } catch (Answer.Refused refused) {
            keep(refused.output());
            if (refused.failure().kind() != Kind.KILLED) {
                throw refused.failure();
            }
            over = refused.failure();
        }
        child.close();
        throw over;
    }

    private void keep(String output) {
        if (!output.isEmpty()) {
            printed.accept(output);
            child.forgetPrintedAtOnce();
        }
    }

    /** What was printed by a call that gave no answer. */
    private void keep(byte[] first) {
        boolean cut = first.length >= Math.min(limits.outputBytes(), Requests.OUTPUT_AT_ONCE);
        if (first.length > 0) {
            printed.accept(new String(first, StandardCharsets.UTF_8) + (cut ? LOST : ""));
        }
    }

    private void putArguments(Signature signature, Object... arguments) throws Unsendable {
        pending.putInt(arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            pending.putByte(signature.modes()[i]);
            if (signature.modes()[i] == IN_PLACE) {
                pending.putInt(arguments[i] == null ? 0 : handle(arguments[i]));
            }
            Tagged.write(arguments[i], pending);
        }
    }

    private int handle(Object inPlace) {
        Integer known = handles.get(inPlace);
        if (known == null) {
            known = handles.size() + 1;
            handles.put(inPlace, known);
        }
        return known;
    }

    @Override
    public void close() {
        closed = true;
        child.close();
    }
}
