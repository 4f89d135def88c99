package backmark.sandbox.child;

import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.Frames;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Requests.Failure;
import backmark.sandbox.wire.Typed;
import backmark.sandbox.wire.Unsendable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Answers the judge's requests, one frame at a time, until the judge hangs up. All frames are written by this one
 * thread, so threads that a call leaves behind cannot come between them.
 */
final class Dialogue implements Runnable {
    private static final int FRAMES_SHOWN = 16;
    private static final int NAME_LIMIT = 300;

    private final InputStream in;
    private final OutputStream out;
    private final Output printed;
    private final String starter;
    private final FrameBuilder answer;
    private final ClassLoader shared = Dialogue.class.getClassLoader();
    private final Map<Integer, Subject> subjects = new HashMap<>();
    private final Map<Integer, Operation> operations = new HashMap<>();
    private final Map<Integer, Object> keptInPlace = new HashMap<>();
    private SubmissionLoader submission;
    private String output = "";

    Dialogue(InputStream in, OutputStream out, Output printed, int frameBytes, String starter) {
        this.in = in;
        this.out = out;
        this.printed = printed;
        this.starter = starter;
        answer = new FrameBuilder(frameBytes);
    }

    @Override
    public void run() {
        try {
            answer.writeTo(out, Requests.READY);
            while (true) {
                answerNext(Frames.read(in, -1, Integer.MAX_VALUE - 8));
            }
        } catch (EOFException judgeHungUp) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(Requests.OUT_OF_MEMORY);
        } catch (Throwable lost) {
            Runtime.getRuntime().halt(Requests.LOST);
        }
    }

    private void answerNext(FrameReader frame) throws IOException, Unsendable {
        while (true) {
            switch (frame.readByte()) {
                case Requests.PROGRAM:
                    submission = program(frame);
                    break;
                case Requests.INSTANCE:
                    subjects.put(frame.readInt(), new Subject(frame, shared));
                    break;
                case Requests.METHOD:
                    operations.put(frame.readInt(), new Operation(frame, shared));
                    break;
                case Requests.CALL:
                    call(frame);
                    return;
                case Requests.SELF_TEST:
                    SelfTest.write(frame, answer);
                    answer.writeTo(out, frame.number());
                    return;
                default:
                    throw new MalformedFrame("there is no such request");
            }
        }
    }

    private SubmissionLoader program(FrameReader frame) throws MalformedFrame {
        Set<String> given = new HashSet<>();
        for (int n = frame.readCount(4); n > 0; n--) {
            given.add(frame.readText());
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (int n = frame.readCount(8); n > 0; n--) {
            classes.put(frame.readText(), frame.readBytes());
        }
        return new SubmissionLoader(classes, given, starter);
    }

    private void call(FrameReader frame) throws IOException, Unsendable {
        Subject subject = subjects.get(frame.readInt());
        Operation operation = operations.get(frame.readInt());
        boolean scribble = frame.readByte() == 1;
        Call call = new Call(frame, shared, operation, keptInPlace);
        boolean memoryIsGone = false;
        output = "";
        try {
            Object result = call.invokeOn(subject.instance(submission));
            start(Requests.VALUE);
            call.writeArguments(answer);
            writeResult(operation, result);
            if (scribble) {
                call.scribbleOverArguments();
            }
        } catch (Complaint complaint) {
            memoryIsGone = complaint.kind == Failure.KILLED;
            refuse(complaint);
        } catch (Unsendable tooLarge) {
            refuse(Complaint.of(Failure.MALFORMED, "the arguments afterwards " + tooLarge.getMessage()));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error brokenResult) { // a list or map of the submission's own that throws
            refuse(Complaint.about(brokenResult));
        }
        answer.writeTo(out, frame.number());
        if (memoryIsGone) {
            Runtime.getRuntime().halt(Requests.OUT_OF_MEMORY);
        }
        Thread.interrupted(); // an interrupt that a call left behind is not the next one's
    }

    private void writeResult(Operation operation, Object result) throws Complaint {
        try {
            Typed.write(operation.result, result, answer);
        } catch (Unsendable e) {
            throw Complaint.of(Failure.MALFORMED, "the result " + e.getMessage());
        }
    }

    private void start(int kind) throws Unsendable {
        answer.clear();
        output += printed.take();
        answer.putByte(kind).putText(output);
    }

    private void refuse(Complaint complaint) throws Unsendable {
        start(Requests.FAILURE);
        answer.putByte(complaint.kind.ordinal()).putText(complaint.type).putText(complaint.getMessage());
        int count = 0;
        StackTraceElement[] own = new StackTraceElement[FRAMES_SHOWN];
        if (complaint.thrown != null && submission != null) {
            for (StackTraceElement element : Complaint.trace(complaint.thrown)) {
                if (count < FRAMES_SHOWN && element != null && submission.defined(element.getClassName())) {
                    own[count++] = element;
                }
            }
        }
        answer.putInt(count);
        for (int i = 0; i < count; i++) {
            answer.putText(bounded(own[i].getClassName())).putText(bounded(own[i].getMethodName()));
            answer.putText(bounded(own[i].getFileName())).putInt(Math.max(0, own[i].getLineNumber()));
        }
    }

    private static String bounded(String name) {
        return name == null ? "" : name.length() <= NAME_LIMIT ? name : name.substring(0, NAME_LIMIT) + "…";
    }
}
