package backmark.sandbox.child;

import static backmark.sandbox.wire.Requests.COPIED;
import static backmark.sandbox.wire.Requests.IN_PLACE;

import backmark.sandbox.wire.Contents;
import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests.Failure;
import backmark.sandbox.wire.Tagged;
import backmark.sandbox.wire.Typed;
import backmark.sandbox.wire.Unsendable;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** One call: its arguments as they arrived, and as they are afterwards. */
final class Call {
    private final FrameReader frame;
    private final ClassLoader shared;
    private final Operation operation;
    private final int[] modes;
    /** Where each argument stands in the frame, to read it once more for comparison. */
    private final int[] positions;

    private final Object[] arguments;

    /** @param kept in-place arguments of earlier calls by their handles; new ones are added */
    Call(FrameReader frame, ClassLoader shared, Operation operation, Map<Integer, Object> kept) throws MalformedFrame {
        this.frame = frame;
        this.shared = shared;
        this.operation = operation;
        int count = frame.readCount(2);
        modes = new int[count];
        positions = new int[count];
        arguments = new Object[count];
        for (int i = 0; i < count; i++) {
            modes[i] = frame.readByte();
            if (modes[i] == IN_PLACE) {
                Integer handle = frame.readInt();
                Object now = Tagged.read(frame, shared);
                Object known = kept.get(handle);
                arguments[i] = known == null ? now : Contents.poured(now, known);
                if (now != null) {
                    kept.put(handle, arguments[i]);
                }
            } else {
                positions[i] = frame.position();
                arguments[i] = Tagged.read(frame, shared);
            }
        }
    }

    Object invokeOn(Object instance) throws Complaint {
        try {
            return operation.method.invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw Complaint.about(e.getCause());
        } catch (Throwable thrown) {
            throw Complaint.about(thrown);
        }
    }

    /** Writes which arguments the call changed that were not its own, then what it left in those in place. */
    void writeArguments(FrameBuilder answer) throws Unsendable, MalformedFrame, Complaint {
        int changed = 0;
        int[] changedPositions = new int[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            if (modes[i] == COPIED && !isAsItCame(i)) {
                changedPositions[changed++] = i;
            }
        }
        answer.putInt(changed);
        for (int i = 0; i < changed; i++) {
            answer.putInt(changedPositions[i]);
        }
        int written = 0;
        for (int i = 0; i < arguments.length; i++) {
            if (modes[i] == IN_PLACE) {
                try {
                    Typed.write(operation.inPlace[written++], arguments[i], answer);
                } catch (Unsendable e) {
                    throw Complaint.of(Failure.MALFORMED, "argument " + (i + 1) + " afterwards " + e.getMessage());
                }
            }
        }
    }

    private boolean isAsItCame(int i) throws MalformedFrame {
        if (arguments[i] == null || arguments[i] instanceof Number || arguments[i] instanceof String) {
            return true;
        }
        frame.position(positions[i]);
        try {
            return Contents.same(Tagged.read(frame, shared), arguments[i]);
        } catch (RuntimeException brokenByTheCall) {
            return false;
        }
    }

    /** Puts other numbers into the arguments that were copied: who kept a reference to them now sees those. */
    void scribbleOverArguments() {
        for (int i = 0; i < arguments.length; i++) {
            if (modes[i] != IN_PLACE) {
                Contents.scribble(arguments[i]);
            }
        }
    }
}
