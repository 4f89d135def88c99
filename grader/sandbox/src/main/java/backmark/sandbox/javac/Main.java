package backmark.sandbox.javac;

import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.Frames;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Unsendable;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Answers each frame of sources with a frame of class files or diagnostics, until the judge hangs up. */
public final class Main implements Runnable {
    /** Deep enough for long expressions; what is deeper is reported as too deep. */
    private static final long STACK_BYTES = 8 << 20;

    private static final int ANSWER_LIMIT = 16 << 20;

    private final InputStream in = new FileInputStream(FileDescriptor.in);
    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Javac javac;

    private Main(Javac javac) {
        this.javac = javac;
    }

    /** @param classPath jars that submissions are compiled against */
    public static void main(String[] classPath) {
        Main main = new Main(new Javac(List.of(classPath)));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        new Thread(null, main, "main", STACK_BYTES).start();
    }

    @Override
    public void run() {
        FrameBuilder answer = new FrameBuilder(ANSWER_LIMIT);
        try {
            answer.writeTo(out, Requests.READY);
            while (true) {
                FrameReader request = Frames.read(in, -1, Integer.MAX_VALUE - 8);
                answer(request, answer);
                answer.writeTo(out, request.number());
            }
        } catch (EOFException judgeHungUp) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(Requests.OUT_OF_MEMORY);
        } catch (Throwable lost) {
            lost.printStackTrace(); // read by the judge when it asks why
            Runtime.getRuntime().halt(Requests.LOST);
        }
    }

    private void answer(FrameReader request, FrameBuilder answer) throws Exception {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int n = request.readCount(8); n > 0; n--) {
            sources.add(new SourceText(request.readText(), request.readText()));
        }
        answer.clear();
        try {
            javac.compile(sources).write(answer);
        } catch (StackOverflowError e) {
            answer.clear();
            answer.putByte(Result.TOO_HARD).putText("an expression or a block is nested too deeply for the compiler");
        } catch (Unsendable e) {
            answer.clear();
            answer.putByte(Result.TOO_HARD)
                    .putText("the class files are too large: they make an answer that " + e.getMessage());
        } catch (RuntimeException e) {
            answer.clear();
            answer.putByte(Result.TOO_HARD).putText("the compiler itself failed on these sources (" + e + ")");
        }
    }
}
