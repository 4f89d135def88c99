package backmark.sandbox.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ejml.concurrency.EjmlConcurrency;

/** Starts the child: takes the pipes for itself, gives submitted code others, and answers until the judge hangs up. */
public final class Main {
    private Main() {}

    /** @param arguments the most bytes of a frame, of kept output, and of the calling thread's stack; the starter's jar */
    public static void main(String[] arguments) {
        int frameBytes = Integer.parseInt(arguments[0]);
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        Output printed = new Output(Integer.parseInt(arguments[1]), new FileOutputStream(FileDescriptor.err));
        PrintStream shown = new PrintStream(printed, true, StandardCharsets.UTF_8);
        EjmlConcurrency.USE_CONCURRENT = false; // threads would cost more than they bring, and address space
        Dialogue dialogue = new Dialogue(in, out, printed, frameBytes, arguments[3]);
        System.setIn(InputStream.nullInputStream());
        System.setOut(shown);
        System.setErr(shown);
        // A thread of its own, because the size of the first thread's stack is that of every thread's.
        new Thread(null, dialogue, "main", Long.parseLong(arguments[2])).start();
    }
}
