package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Frame;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host.Instance;
import homework.trial.Layer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every way in which a call gives no value. */
class FailureTest {
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

    private static Submitted submit(String members) {
        return new Submitted(sandbox, Limits.standard(), Submitted.layer(members));
    }

    private static CallFailure failureOf(String members) {
        return failureOf(Limits.standard(), members);
    }

    private static CallFailure failureOf(Limits limits, String members) {
        try (Submitted it = new Submitted(sandbox, limits, Submitted.layer(members))) {
            return it.failure();
        }
    }

    private static void assertFailure(CallFailure failure, Kind kind, String message) {
        assertThat(failure.getMessage()).isEqualTo(message);
        assertThat(failure.kind()).isEqualTo(kind);
    }

    @Test
    void unwrittenIsNotWrong() {
        CallFailure failure =
                failureOf("public double number(double x) { throw new homework.NotWritten(\"Written.number\"); }");

        assertFailure(failure, Kind.NOT_WRITTEN, "Written.number is not written yet");
        assertThat(failure.type()).isEqualTo("homework.NotWritten");
    }

    @Test
    void anExceptionComesWithTheStudentsOwnLines() {
        CallFailure failure = failureOf("public double number(double x) { return deeper(new int[2]); }\n"
                + "double deeper(int[] a) {\n return Arrays.stream(a).map(i -> a[i + 7]).sum();\n}");

        assertFailure(failure, Kind.CRASHED, "Index 7 out of bounds for length 2");
        assertThat(failure.type()).isEqualTo("java.lang.ArrayIndexOutOfBoundsException");
        assertThat(failure.frames()).hasSize(3);
        assertThat(failure.frames().get(1)).isEqualTo(new Frame("homework.trial.Written", "deeper", "Written.java", 7));
        assertThat(failure.frames().get(2)).isEqualTo(new Frame("homework.trial.Written", "number", "Written.java", 5));
    }

    @Test
    void theProcessGoesOnAfterAnException() throws CallFailure {
        try (Submitted it =
                submit("public double number(double x) { if (x == 1) throw new IllegalStateException(); return x; }")) {
            assertFailure(it.failure(), Kind.CRASHED, "");
            assertThat(it.call(it.create(), "number", 2.0).value()).isEqualTo(2.0);
        }
    }

    @Test
    void aFailingConstructorFailsEachCall() throws CallFailure {
        try (Submitted it = submit("static int made; public Written() { made++; int zero = 0; made /= zero; }")) {
            Instance layer = it.create();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> it.call(layer, "number", 1.0))
                        .isInstanceOf(CallFailure.class)
                        .hasMessage("/ by zero");
            }
        }
    }

    @Test
    void aFailingStaticInitialiserIsTheExceptionThatItThrew() {
        CallFailure failure = failureOf("static final int ZERO = 0; static final int BROKEN = 1 / ZERO;");

        assertFailure(failure, Kind.CRASHED, "/ by zero");
        assertThat(failure.type()).isEqualTo("java.lang.ArithmeticException");
    }

    @Test
    void aClassOfJavaThatIsNotThereIsNamed() {
        assertFailure(
                failureOf("public double number(double x) { return new java.awt.Point(1, 2).getX(); }"),
                Kind.CRASHED,
                "needs the class java.awt.Point, which is not there");
    }

    @Test
    void onlyWhatTheRuntimeForbidsIsBlocked() {
        assertFailure(
                failureOf("public double number(double x) { throw new SecurityException(\"my own\"); }"),
                Kind.CRASHED,
                "my own");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertMissing("homework.trial.Absent", List.of(), "there is no class homework.trial.Absent");
        assertMissing(
                "homework.trial.Written",
                List.of(int.class, SimpleMatrix.class),
                "Written has no public constructor Written(int, SimpleMatrix)");
        assertMissing("homework.trial.Stub", List.of(), "Stub does not implement Layer");
        try (Submitted it = submit("")) {
            ClassSpec given = new ClassSpec("homework.trial.Layer", Layer.class, List.of());
            assertThatThrownBy(() -> it.call(it.host.create(given), "number", 1.0))
                    .hasMessage("Layer is abstract, so no object of it can be made");
        }
    }

    private static void assertMissing(String name, List<Class<?>> parameters, String message) {
        try (Submitted it = submit("")) {
            Object[] arguments = parameters.isEmpty() ? new Object[0] : new Object[] {1, new SimpleMatrix(1, 1)};
            assertThatThrownBy(() -> {
                        Instance made = it.host.create(new ClassSpec(name, Layer.class, parameters), arguments);
                        it.call(made, "number", 1.0);
                    })
                    .hasMessage(message)
                    .extracting("kind")
                    .isEqualTo(Kind.MISSING);
        }
    }

    @Test
    void aMissingMethodIsMissing() {
        // Compiled against another Layer, so that the compiler did not notice.
        var classes = new java.util.HashMap<>(
                Submitted.classes(
                        "homework.trial.Layer",
                        "package homework.trial; public interface Layer { }\n class Written implements Layer { public Written() {} }"));
        try (SandboxHost host = sandbox.host(Program.of(classes, List.of(Layer.class)))) {
            assertThatThrownBy(() -> host.call(host.create(Submitted.LAYER), Submitted.method("number"), 1.0))
                    .extracting("kind")
                    .isEqualTo(Kind.MISSING);
        }
    }

    @Test
    void anEndlessLoopIsTooSlowAndTheNextInstanceIsFresh() throws CallFailure {
        Limits limits = Limits.standard().withWallPerCall(Duration.ofMillis(1500));
        String members = "public double number(double x) { while (x == 1) { } return x; }";
        try (Submitted it = new Submitted(sandbox, limits, Submitted.layer(members))) {
            Instance stuck = it.create();
            assertThatThrownBy(() -> it.call(stuck, "number", 1.0))
                    .hasMessage("number(…) did not return within 1.5 s")
                    .extracting("kind")
                    .isEqualTo(Kind.TOO_SLOW);
            assertThatThrownBy(() -> it.call(stuck, "number", 2.0))
                    .hasMessage("an earlier call ended the process: number(…) did not return within 1.5 s")
                    .extracting("kind")
                    .isEqualTo(Kind.TOO_SLOW);
            assertThat(it.call(it.create(), "number", 2.0).value()).isEqualTo(2.0);
        }
    }

    /** What the student reads of a call that prints, and then does something that ends its process. */
    private static String printedBefore(Limits limits, String end) throws CallFailure {
        String members = "public double number(double x) throws RuntimeException { System.out.print(\"x is 안 \" + x);"
                + " if (x == 1) { " + end + " } return x; }";
        try (Submitted it = new Submitted(sandbox, limits, Submitted.layer(members))) {
            Instance layer = it.create();
            it.call(layer, "number", 0.5); // comes with its own answer, and not again
            assertThat(it.host.takeOutput()).isEqualTo("x is 안 0.5");
            assertThatThrownBy(() -> it.call(layer, "number", 1.0)).isInstanceOf(CallFailure.class);
            String printed = it.host.takeOutput();
            it.call(it.create(), "number", 2.0);
            assertThat(it.host.takeOutput()).isEqualTo("x is 안 2.0");
            return printed;
        }
    }

    @Test
    void whatWasPrintedBeforeTheProcessEndedIsKept() throws CallFailure {
        Limits limits = Limits.standard();
        Limits hasty = limits.withWallPerCall(Duration.ofMillis(1500));
        Limits lazy = limits.withCpuSeconds(1);

        assertThat(printedBefore(hasty, "while (true) { }")).isEqualTo("x is 안 1.0");
        assertThat(printedBefore(lazy, "while (true) { }")).isEqualTo("x is 안 1.0");
        assertThat(printedBefore(limits, "System.exit(0);")).isEqualTo("x is 안 1.0");
        assertThat(printedBefore(limits, "Runtime.getRuntime().halt(1);")).isEqualTo("x is 안 1.0");
        assertThat(printedBefore(limits, "List<long[]> l = new ArrayList<>(); while (true) l.add(new long[1 << 17]);"))
                .isEqualTo("x is 안 1.0");
        assertThat(printedBefore(
                        limits,
                        "try { new java.io.FileOutputStream(java.io.FileDescriptor.out).write(1); }"
                                + " catch (java.io.IOException e) { }"))
                .isEqualTo("x is 안 1.0");
    }

    @Test
    void ofWhatIsPrintedWithoutEndTheBeginningIsKept() throws CallFailure {
        Limits limits = Limits.standard().withWallPerCall(Duration.ofMillis(1500));

        assertThat(printedBefore(limits, "while (true) System.out.print(\"0123456789\");"))
                .startsWith("x is 안 1.00123456789")
                .endsWith("0123\n… (what was printed after this is lost, since the call did not end)\n")
                .hasSize(4096
                        - "안".getBytes(java.nio.charset.StandardCharsets.UTF_8).length
                        + 1
                        + "\n… (what was printed after this is lost, since the call did not end)\n".length());
        assertThat(printedBefore(limits.withOutputBytes(16), "while (true) System.out.print(\"0123456789\");"))
                .isEqualTo("x is 안 1.00123\n… (what was printed after this is lost, since the call did not end)\n");
    }

    @Test
    void processorTimeIsLimitedOverAllCalls() {
        Limits limits = Limits.standard().withCpuSeconds(1).withWallPerCall(Duration.ofSeconds(60));

        assertFailure(
                failureOf(limits, "public double number(double x) { while (true) { } }"),
                Kind.TOO_SLOW,
                "number(…) used up the 1 s of processor time that all calls together have");
    }

    @Test
    void recursionWithoutEndCrashes() {
        CallFailure failure = failureOf("public double number(double x) { return 1 + number(x + 1); }");

        assertFailure(failure, Kind.CRASHED, "the methods called each other until the stack was full");
        assertThat(failure.type()).isEqualTo("java.lang.StackOverflowError");
        assertThat(failure.frames()).hasSize(16);
    }

    @Test
    void recursionThatWorksInAnOrdinaryRunWorksHere() throws CallFailure {
        try (Submitted it = submit("public double number(double x) { return x == 0 ? 0 : 1 + number(x - 1); }")) {
            assertThat(it.call(it.create(), "number", 20_000.0).value()).isEqualTo(20_000.0);
        }
    }

    @Test
    void aMemoryHogIsKilled() throws CallFailure {
        try (Submitted it = submit("public double number(double x) { List<double[]> l = new ArrayList<>();"
                + " while (x == 1) l.add(new double[1 << 20]); return x; }")) {
            assertFailure(it.failure(), Kind.KILLED, "the memory was used up (Java heap space)");
            assertThat(it.call(it.create(), "number", 2.0).value()).isEqualTo(2.0);
        }
    }

    @Test
    void exitInAMethodIsKilled() {
        assertFailure(
                failureOf("public double number(double x) { System.exit(0); return x; }"),
                Kind.KILLED,
                "number(…) ended the whole program, as System.exit(0) does; a homework must return instead");
        assertThat(failureOf("public double number(double x) { Runtime.getRuntime().halt(3); return x; }"))
                .hasMessageContaining("as System.exit(3) does");
    }

    @Test
    void exitInAConstructorIsKilled() {
        assertThat(failureOf("public Written() { System.exit(1); }").kind()).isEqualTo(Kind.KILLED);
    }

    @Test
    void aShutdownHookThatNeverEndsIsTooSlow() {
        Limits limits = Limits.standard().withWallPerCall(Duration.ofMillis(500));

        assertThat(failureOf(
                                limits,
                                "public double number(double x) { Runtime.getRuntime().addShutdownHook(new Thread("
                                        + "() -> { while (true) { } })); System.exit(0); return x; }")
                        .kind())
                .isEqualTo(Kind.TOO_SLOW);
    }

    @Test
    void aResultOfAnotherTypeIsMalformed() {
        try (Submitted it = submit(
                "@SuppressWarnings({\"unchecked\", \"rawtypes\"}) public Map<String, Double> named(List<Sample> s) {"
                        + " Map m = new HashMap(); m.put(\"f\", 1); return m; }")) {
            assertThatThrownBy(() -> it.call(it.create(), "named", List.of()))
                    .hasMessage("the result holds a java.lang.Integer where a double is declared")
                    .extracting("kind")
                    .isEqualTo(Kind.MALFORMED);
        }
    }

    @Test
    void complexMatricesAreMalformedAndSinglePrecisionIsConverted() throws CallFailure {
        try (Submitted it = submit("public SimpleMatrix forward(SimpleMatrix x) { return new SimpleMatrix(1, 1,"
                + " x.get(0) == 1 ? org.ejml.data.MatrixType.ZDRM : org.ejml.data.MatrixType.FDRM); }")) {
            Instance layer = it.create();
            assertThatThrownBy(() -> it.call(layer, "forward", SimpleMatrix.ones(1, 1)))
                    .hasMessage("the result holds a complex matrix where a real one is declared");
            SimpleMatrix zero = (SimpleMatrix)
                    it.call(layer, "forward", new SimpleMatrix(1, 1)).value();
            assertThat(zero.getDDRM().data).containsExactly(0);
        }
    }

    @Test
    void aResultThatIsTooLargeIsMalformed() {
        try (Submitted it =
                submit("public SimpleMatrix forward(SimpleMatrix x) { return new SimpleMatrix(1600, 1600); }")) {
            assertThatThrownBy(() -> it.call(it.create(), "forward", new SimpleMatrix(1, 1)))
                    .hasMessage("the result is larger than 16777216 bytes, which is the most that one call may pass")
                    .extracting("kind")
                    .isEqualTo(Kind.MALFORMED);
        }
    }

    @Test
    void aMapOfTheStudentsOwnThatThrowsIsACrash() {
        try (Submitted it = submit(
                "public Map<String, Double> named(List<Sample> s) { return new AbstractMap<>() {"
                        + " public Set<Map.Entry<String, Double>> entrySet() { throw new IllegalStateException(\"no\"); } }; }")) {
            assertThatThrownBy(() -> it.call(it.create(), "named", List.of()))
                    .hasMessage("no")
                    .extracting("kind")
                    .isEqualTo(Kind.CRASHED);
        }
    }

    @Test
    void hostileExceptionsAreBounded() {
        assertThat(
                        failureOf(
                                "public double number(double x) { throw new IllegalStateException(\"x\".repeat(10_000_000)); }"))
                .hasMessage("x".repeat(4096) + "… (9995904 more characters)");
        assertThat(failureOf("static class Bad extends RuntimeException { public String getMessage() { throw this; }"
                        + " public StackTraceElement[] getStackTrace() { throw this; } }"
                        + " public double number(double x) { throw new Bad(); }"))
                .hasMessage("(getMessage() itself failed)");
        assertThat(failureOf(
                                "static class Round extends RuntimeException { public Throwable getCause() { return this; } }"
                                        + " public double number(double x) { throw new Round(); }")
                        .kind())
                .isEqualTo(Kind.CRASHED);
    }

    @Test
    void aProcessThatCannotStartIsTheHostsFault() throws Exception {
        Program program = Program.of(Map.of(), List.of(Layer.class));
        try (Watchdog watchdog = new Watchdog()) {
            SandboxHost.Start broken =
                    () -> new Child(new ProcessBuilder("sh", "-c", "echo no room >&2; exit 3").start(), watchdog, null);
            try (SandboxHost host = new SandboxHost(broken, program, Limits.standard(), new Signatures())) {
                Instance layer = host.create(Submitted.LAYER);
                assertThatThrownBy(() -> host.call(layer, Submitted.method("number"), 1.0))
                        .hasMessage("the sandboxed process did not start (exit code 3): no room")
                        .extracting("kind")
                        .isEqualTo(Kind.HOST_BROKE);
            }
        }
        SandboxHost.Start none = () -> {
            throw new java.io.IOException("no such program");
        };
        try (SandboxHost host = new SandboxHost(none, program, Limits.standard(), new Signatures())) {
            assertThatThrownBy(() -> host.create(Submitted.LAYER))
                    .hasMessage("the sandbox could not be started: no such program")
                    .extracting("kind")
                    .isEqualTo(Kind.HOST_BROKE);
        }
    }
}
