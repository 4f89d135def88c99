package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.Host.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions that try to reach, change or deceive what is not theirs. */
class AttackTest {
    private static Sandbox sandbox;

    @BeforeAll
    static void open() throws SandboxUnavailable {
        sandbox = TestSandbox.openShutIn();
    }

    @AfterAll
    static void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    /** The body may throw; it returns a text. */
    private static String said(String body) throws CallFailure {
        try (Submitted it = new Submitted(
                sandbox,
                Limits.standard(),
                Submitted.layer("public double number(double x) { try { System.out.print(run()); }"
                        + " catch (Throwable t) { System.out.print(\"prevented: \" + t); } return 1; }"
                        + " static Object run() throws Throwable { " + body + " }"))) {
            it.call(it.create(), "number", 1.0);
            return it.host.takeOutput();
        }
    }

    private static CallFailure failureOf(String body) {
        try (Submitted it = new Submitted(
                sandbox,
                Limits.standard(),
                Submitted.layer(
                        "public double number(double x) { try { return run(); } catch (RuntimeException e) { throw e; }"
                                + " catch (Exception e) { throw new RuntimeException(e); } }"
                                + " static double run() throws Exception { " + body + " }"))) {
            return it.failure();
        }
    }

    private static void assertBlocked(String body, String start) {
        CallFailure failure = failureOf(body);
        assertThat(failure.getMessage()).startsWith(start);
        assertThat(failure.kind()).isEqualTo(Kind.BLOCKED);
    }

    @Test
    void theNetworkIsOutOfReach() throws CallFailure {
        String blocked = "the network is used, and there is none where homework is graded (";
        assertBlocked("new java.net.Socket(\"127.0.0.1\", 80); return 0;", blocked);
        assertBlocked("new java.net.ServerSocket(0); return 0;", blocked);
        assertBlocked("new java.net.DatagramSocket(); return 0;", blocked);
        assertBlocked("new java.net.URL(\"http://example.org/\").openStream(); return 0;", blocked);
        assertThat(said("return java.net.InetAddress.getByName(\"example.org\");"))
                .startsWith("prevented: ");
    }

    @Test
    void filesAreOutOfReach() {
        String blocked = "a file is used, and there are none where homework is graded (";
        assertBlocked("java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\")); return 0;", blocked);
        assertBlocked("new java.io.FileReader(\"/etc/hostname\"); return 0;", blocked);
        assertBlocked("java.nio.file.Files.writeString(java.nio.file.Path.of(\"/app/x\"), \"x\"); return 0;", blocked);
        assertBlocked("java.io.File.createTempFile(\"abc\", \"b\"); return 0;", blocked);
    }

    @Test
    void theRootHoldsNothingButTheRuntime(@TempDir Path folder) throws Exception {
        Path otherSubmission = Files.writeString(folder.resolve("other-submission.java"), "secret");

        assertThat(
                        said(
                                "String[] all = new java.io.File(\"/\").list(); Arrays.sort(all); return String.join(\" \", all);"))
                .matches("app (lib|lib64|jre|out| )+");
        assertThat(said("return String.join(\" \", new TreeSet<>(List.of(new java.io.File(\"/app\").list())));"))
                .matches("child.jar classes.(jsa|aot) ejml.jar homework.jar sh");
        assertThat(said("return new java.io.File(\"" + otherSubmission + "\").exists();"))
                .isEqualTo("false");
        assertThat(said("return new java.io.File(\"" + System.getProperty("user.home") + "\").exists();"))
                .isEqualTo("false");
        assertThat(said("return new java.io.File(\"/proc\").exists() || new java.io.File(\"/sys\").exists()"
                        + " || new java.io.File(\"/dev\").exists();"))
                .isEqualTo("false");
    }

    @Test
    void judgeAndReferenceAreNotOnTheClassPath() throws CallFailure {
        for (String name : List.of(
                "backmark.sandbox.Sandbox",
                "backmark.check.call.Host",
                "org.junit.jupiter.api.Test",
                "reference.Anything")) {
            assertThat(said("return Class.forName(\"" + name + "\", false, ClassLoader.getSystemClassLoader());"))
                    .isEqualTo("prevented: java.lang.ClassNotFoundException: " + name);
        }
    }

    @Test
    void theEnvironmentIsEmpty() throws CallFailure {
        assertThat(said("Set<String> names = new TreeSet<>(System.getenv().keySet()); names.remove(\"PWD\");"
                        + " return names;"))
                .isEqualTo("[LD_LIBRARY_PATH, MALLOC_ARENA_MAX]");
    }

    @Test
    void programsCannotBeStarted() {
        assertBlocked(
                "new ProcessBuilder(System.getProperty(\"java.home\") + \"/bin/java\").start(); return 0;",
                "another program is started, which homework may not (");
    }

    @Test
    void nothingCanBeWritten() throws CallFailure {
        for (String folder : List.of("", "/", "/app/", "/out/", "/jre/lib/")) {
            assertThat(said("java.nio.file.Files.writeString(java.nio.file.Path.of(\"" + folder
                            + "x\"), \"\"); return 1;"))
                    .startsWith("prevented: ");
        }
    }

    @Test
    void oneChildPerHostMeansNoTraceOfTheOneBefore() throws CallFailure {
        String body = "String old = System.getProperty(\"left\"); System.setProperty(\"left\", \"trace\"); return old;";
        assertThat(said(body)).isEqualTo("null");
        assertThat(said(body)).isEqualTo("null");
    }

    @Test
    void garbageOnTheAnswerPipeIsMalformed() {
        CallFailure failure = failureOf(
                "var out = new java.io.FileOutputStream(java.io.FileDescriptor.out); out.write(\"passed\\n\".getBytes());"
                        + " out.flush(); Thread.sleep(60_000); return 0;");

        assertThat(failure.getMessage())
                .isEqualTo("what came back is no answer: the answer begins with byte 112, which begins no frame");
        assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void endlessGarbageEndsTheChildAndNotTheJudge() {
        assertThat(failureOf("var out = new java.io.FileOutputStream(java.io.FileDescriptor.out);"
                                + " byte[] many = new byte[1 << 16]; while (true) out.write(many);")
                        .kind())
                .isEqualTo(Kind.MALFORMED);
    }

    @Test
    void aFrameThatClaimsToBeHugeIsMalformed() {
        CallFailure failure = failureOf(frame(1, 0x7FFFFFFF) + "Thread.sleep(60_000); return 0;");

        assertThat(failure.getMessage()).startsWith("what came back is no answer: a frame of 2147483647 bytes came;");
    }

    @Test
    void aTornFrameIsNoAnswer() {
        CallFailure failure = failureOf(frame(1, 100) + "Runtime.getRuntime().halt(0); return 0;");

        assertThat(failure.kind()).isEqualTo(Kind.KILLED);
    }

    @Test
    void aForgedFrameForALaterCallIsNoticed() throws CallFailure {
        try (Submitted it = new Submitted(
                sandbox,
                Limits.standard(),
                Submitted.layer("public double number(double x) { try { if (x == 1) { " + frame(9, 0)
                        + " } } catch (java.io.IOException e) { } return x; }"))) {
            Instance layer = it.create();
            CallFailure failure = it.failure();

            assertThat(failure.getMessage())
                    .isEqualTo("what came back is no answer: frame 9 came where frame 1 was due");
            assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
            assertThat(layer).isNotNull();
        }
    }

    @Test
    void aForgedAnswerCannotBlameTheHost() {
        // An answer "failure of kind 6", where the last kind that a child may report is 5.
        CallFailure failure = failureOf(frame(1, 6) + "out.write(new byte[] {2, 0, 0, 0, 0, 6}); out.flush();"
                + " Thread.sleep(60_000); return 0;");

        assertThat(failure.getMessage()).isEqualTo("what came back is no answer: there is no failure 6");
        assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
    }

    /** Java that writes a frame's header to the pipe of the answers. */
    private static String frame(int number, int length) {
        return "java.io.FileOutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out);"
                + " out.write(java.nio.ByteBuffer.allocate(9).order(java.nio.ByteOrder.LITTLE_ENDIAN).put((byte) 0xB5)"
                + ".putInt(" + number + ").putInt(" + length + ").array()); out.flush();";
    }

    @Test
    void asManyThreadsAsTheLimitSaysCanBeStartedAndFewMore() throws Exception {
        assumeTrue(ThreadCount.isPerChild(Programs.find(Isolation.BUBBLEWRAP)), "this kernel does not count threads");
        Limits limits = Limits.standard().withThreads(30);
        try (Submitted it = new Submitted(
                sandbox,
                limits,
                Submitted.layer("public double number(double x) { for (int i = 0; i < x; i++) new Thread(null, () -> {"
                        + " try { Thread.sleep(60_000); } catch (InterruptedException e) { } }, \"t\", 1).start();"
                        + " return x; }"))) {
            assertThat(it.call(it.create(), "number", 29.0).value()).isEqualTo(29.0);
            int ofJava = 20 + 2 * Runtime.getRuntime().availableProcessors();
            Instance layer = it.create();
            assertThatThrownBy(() -> it.call(layer, "number", 31.0 + ofJava))
                    .hasMessageStartingWith("too many threads were started (unable to create native thread")
                    .extracting("kind")
                    .isEqualTo(Kind.KILLED);
        }
    }

    @Test
    void aThreadBombIsBounded() throws CallFailure {
        assertThat(said(
                        "int n = 0; try { while (n < 100_000) { Thread t = new Thread(() -> { try { Thread.sleep(60_000); }"
                                + " catch (InterruptedException e) { } }); t.start(); n++; } } catch (Throwable t) { }"
                                + " return n > 10 && n < 2000;"))
                .isEqualTo("true");
    }

    @Test
    void aChildOutlivesTheThreadThatAskedForIt() throws Exception {
        try (Submitted it = new Submitted(
                sandbox, Limits.standard(), Submitted.layer("public double number(double x) { return x; }"))) {
            List<Instance> made = new ArrayList<>();
            Thread shortLived = new Thread(() -> {
                try {
                    made.add(it.create());
                    it.call(made.get(0), "number", 1.0);
                } catch (CallFailure e) {
                    made.clear();
                }
            });
            shortLived.start();
            shortLived.join();
            for (int i = 0; i < 20; i++) { // the kernel has time to notice that the thread is gone
                Thread.sleep(10);
                assertThat(it.call(made.get(0), "number", 2.0).value()).isEqualTo(2.0);
            }
        }
    }

    @Test
    void theChildIsAnUnprivilegedUserForTheKernel() throws Exception {
        try (Submitted it = new Submitted(
                sandbox, Limits.standard(), Submitted.layer("public double number(double x) { return x; }"))) {
            it.call(it.create(), "number", 1.0);
            String status = statusOfSandboxedJava();
            assertThat(status).containsPattern("Uid:\\t(?!0\\t)\\d+");
            assertThat(status).containsPattern("CapEff:\\t0+\n").containsPattern("CapBnd:\\t0+\n");
            assertThat(status).contains("NoNewPrivs:\t1").contains("Seccomp:\t2");
        }
    }

    private static String statusOfSandboxedJava() throws IOException {
        for (ProcessHandle started : ProcessHandle.current().descendants().toList()) {
            Path status = Path.of("/proc", Long.toString(started.pid()), "status");
            Path command = Path.of("/proc", Long.toString(started.pid()), "cmdline");
            if (Files.exists(command) && Files.readString(command).startsWith("/jre/bin/java")) {
                return Files.readString(status);
            }
        }
        throw new AssertionError("no sandboxed Java runs below this test");
    }
}
