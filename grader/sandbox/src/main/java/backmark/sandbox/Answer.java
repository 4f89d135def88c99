package backmark.sandbox;

import static backmark.sandbox.wire.Requests.COPIED;
import static backmark.sandbox.wire.Requests.IN_PLACE;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Frame;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.Reply;
import backmark.sandbox.Signatures.Signature;
import backmark.sandbox.wire.Contents;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Requests.Failure;
import backmark.sandbox.wire.Typed;
import java.util.ArrayList;
import java.util.List;

/** What a child answered to a call, read with distrust. */
record Answer(Reply reply, String output) {
    private static final int MESSAGE_LIMIT = 4600; // what the child keeps, what it found forbidden, what it says it cut
    private static final int NAME_LIMIT = 400;
    private static final int MOST_FRAMES = 16;
    private static final Failure[] FAILURES = Failure.values();

    /** The child answered with a failure. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient CallFailure failure;
        private final String output;

        Refused(CallFailure failure, String output) {
            super(failure.getMessage(), null, false, false);
            this.failure = failure;
            this.output = output;
        }

        CallFailure failure() {
            return failure;
        }

        String output() {
            return output;
        }
    }

    /**
     * Reads an answer; the in-place arguments then hold what the call left in them.
     *
     * @throws Refused if the child reports a failure
     * @throws MalformedFrame if the frame is not an answer to such a call
     */
    static Answer read(FrameReader frame, Signature signature, Object... arguments) throws MalformedFrame, Refused {
        int kind = frame.readByte();
        String output = frame.readText();
        if (kind == Requests.FAILURE) {
            throw new Refused(failure(frame), output);
        }
        if (kind != Requests.VALUE) {
            throw new MalformedFrame("there is no answer " + kind);
        }
        List<Integer> changed = changedArguments(frame, signature, arguments);
        Object[] afterwards = new Object[arguments.length];
        int read = 0;
        for (int i = 0; i < arguments.length; i++) {
            if (signature.modes()[i] == IN_PLACE) {
                afterwards[i] = Typed.read(signature.inPlace().get(read++), frame);
                if ((afterwards[i] == null) != (arguments[i] == null)) {
                    throw new MalformedFrame(
                            "argument " + (i + 1) + " came back as null, or as something where null was");
                }
            }
        }
        Object value = Typed.read(signature.result(), frame);
        frame.end();
        Class<?> declared = signature.method().getReturnType();
        if (value == null && declared.isPrimitive() && declared != void.class) {
            throw new MalformedFrame("null came where a " + declared + " is declared");
        }
        for (int i = 0; i < arguments.length; i++) {
            if (afterwards[i] != null) {
                pour(afterwards[i], arguments[i], i);
            }
        }
        return new Answer(new Reply(value, changed), output);
    }

    private static List<Integer> changedArguments(FrameReader frame, Signature signature, Object... arguments)
            throws MalformedFrame {
        List<Integer> changed = new ArrayList<>();
        int last = -1;
        for (int n = frame.readCount(4); n > 0; n--) {
            int position = frame.readInt();
            if (position <= last || position >= arguments.length || signature.modes()[position] != COPIED) {
                throw new MalformedFrame("argument " + position + " cannot have been changed");
            }
            changed.add(position);
            last = position;
        }
        return changed;
    }

    private static void pour(Object afterwards, Object argument, int position) throws MalformedFrame {
        try {
            if (Contents.poured(afterwards, argument) == argument) {
                return;
            }
        } catch (UnsupportedOperationException fixedByTheJudge) {
            // entries were added to or removed from a collection that cannot change so
        }
        throw new MalformedFrame("argument " + (position + 1) + " came back with other parts than it can have");
    }

    private static CallFailure failure(FrameReader frame) throws MalformedFrame {
        int code = frame.readByte();
        if (code >= FAILURES.length) {
            throw new MalformedFrame("there is no failure " + code);
        }
        String type = bounded(frame.readText(), MESSAGE_LIMIT);
        String message = bounded(frame.readText(), MESSAGE_LIMIT);
        int count = frame.readCount(16);
        if (count > MOST_FRAMES) {
            throw new MalformedFrame("a failure has " + count + " stack frames");
        }
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String className = bounded(frame.readText(), NAME_LIMIT);
            String method = bounded(frame.readText(), NAME_LIMIT);
            String file = bounded(frame.readText(), NAME_LIMIT);
            frames.add(new Frame(className, method, file, Math.max(0, frame.readInt())));
        }
        frame.end();
        return new CallFailure(Kind.valueOf(FAILURES[code].name()), type, message, frames);
    }

    private static String bounded(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit) + "…";
    }
}
