package backmark.sandbox.child;

import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Unsendable;
import java.io.File;
import java.io.FileOutputStream;
import java.net.ServerSocket;
import java.net.Socket;

/** Tries from inside what the sandbox has to prevent, and reports what was possible. */
final class SelfTest {
    private SelfTest() {}

    /** Writes four texts: the socket that could be opened, the path seen, the program started, the file written; or "". */
    static void write(FrameReader frame, FrameBuilder answer) throws MalformedFrame, Unsendable {
        answer.clear();
        answer.putText(openedSocket());
        String seen = "";
        for (int n = frame.readCount(4); n > 0; n--) {
            String path = frame.readText();
            if (new File(path).exists()) {
                seen = path;
            }
        }
        answer.putText(seen).putText(startedProgram()).putText(writtenFile());
    }

    private static String openedSocket() {
        try (ServerSocket opened = new ServerSocket(0)) {
            return "a listening socket, " + opened.getLocalPort();
        } catch (Throwable prevented) {
            // as it has to be
        }
        try (Socket opened = new Socket()) {
            opened.bind(null);
            return "a socket, " + opened.getLocalPort();
        } catch (Throwable prevented) {
            return "";
        }
    }

    private static String startedProgram() {
        String java = System.getProperty("java.home") + "/bin/java";
        try {
            Process started = new ProcessBuilder(java, "-version").start();
            started.destroyForcibly();
            return java;
        } catch (Throwable prevented) {
            return "";
        }
    }

    private static String writtenFile() {
        for (String folder : new String[] {"", "/", "/app/", "/out/", "/tmp/", "/dev/shm/"}) {
            String path = folder + "written-by-self-test";
            try (FileOutputStream file = new FileOutputStream(path)) {
                file.write(1);
                return path;
            } catch (Throwable prevented) {
                // as it has to be
            }
        }
        return "";
    }
}
