package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.call.CallFailure;
import backmark.sandbox.compile.Compilation;
import backmark.sandbox.compile.Compilation.Compiled;
import backmark.sandbox.compile.Compilation.CompilerBroke;
import backmark.sandbox.compile.Compilation.Rejected;
import backmark.sandbox.compile.Compilation.TooHard;
import backmark.sandbox.compile.Compiler;
import backmark.sandbox.compile.Diagnostic;
import backmark.sandbox.compile.SourceSet;
import homework.trial.Layer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CompilerTest {
    private static Sandbox sandbox;
    private static Compiler compiler;

    @BeforeAll
    static void open() throws SandboxUnavailable {
        sandbox = TestSandbox.openShutIn();
        compiler = sandbox.compiler(Duration.ofSeconds(20));
        compiler.prestart();
    }

    @AfterAll
    static void close() {
        if (sandbox != null) {
            compiler.close();
            sandbox.close();
        }
    }

    private static Compilation compile(String name, String source) {
        return compiler.compile(new SourceSet(Map.of("homework/trial/" + name + ".java", source)));
    }

    private static void assertHonestSourcesStillCompile() {
        assertThat(compile("Written", Submitted.layer(""))).isInstanceOf(Compiled.class);
    }

    @Test
    void whatIsCompiledRunsInAChild() throws CallFailure {
        Compilation compilation = compile(
                "Written",
                Submitted.layer("public double number(double x) { return Batchless.twice(x); }"
                        + " static class Batchless { static double twice(double x) { return 2 * x; } }"));

        Map<String, byte[]> classes = ((Compiled) compilation).classes();
        assertThat(classes)
                .containsOnlyKeys("homework.trial.Written", "homework.trial.Written$Batchless", "homework.trial.Plain");
        try (SandboxHost host = sandbox.host(Program.of(classes, List.of(Layer.class)))) {
            assertThat(host.call(host.create(Submitted.LAYER), Submitted.method("number"), 4.0)
                            .value())
                    .isEqualTo(8.0);
        }
    }

    @Test
    void errorsSayWhere() {
        Compilation compilation = compile("Bad", "package homework.trial;\nclass Bad {\n    int n = \"öö\" + 한 ;\n}\n");

        assertThat(compilation)
                .isEqualTo(new Rejected(List.of(new Diagnostic(
                        "homework/trial/Bad.java",
                        3,
                        20,
                        "cannot find symbol\n  symbol:   variable 한\n  location: class homework.trial.Bad",
                        "    int n = \"öö\" + 한 ;"))));
    }

    @Test
    void warningsComeWithTheClasses() {
        Compilation compilation = compile(
                "Old",
                "package homework.trial; class Old { Object o = new Integer(3); Thread t() { Thread.currentThread().stop(); return null; } }");

        assertThat(((Compiled) compilation).warnings())
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.file()).isEqualTo("homework/trial/Old.java"));
    }

    @Test
    void importsThatOnlyCompileAreNoReasonToReject() {
        assertThat(compile(
                        "Swing", "package homework.trial; import javax.swing.*; import java.sql.Date; class Swing { }"))
                .isInstanceOf(Compiled.class);
    }

    @Test
    void nestedFinallyBlocksAreTooHardAndCostOnlyTheirOwnResult() throws SandboxUnavailable {
        StringBuilder body = new StringBuilder("x++;");
        for (int i = 0; i < 28; i++) {
            body.insert(0, "try { x++; } finally { ").append(" }");
        }
        String source = "package homework.trial; class Hard { void f(int x) { " + body + " } }";
        try (Compiler impatient = sandbox.compiler(Duration.ofSeconds(2))) {
            Compilation compilation = impatient.compile(new SourceSet(Map.of("homework/trial/Hard.java", source)));
            assertThat(((TooHard) compilation).sentence()).isEqualTo("compiling took longer than 2 s");
        }
        assertHonestSourcesStillCompile();
    }

    @Test
    void anExpressionThatIsTooDeepIsTooHard() {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);

        assertThat(compile("Deep", "package homework.trial; class Deep { int x = " + deep + "; }"))
                .isEqualTo(new TooHard("an expression or a block is nested too deeply for the compiler"));
        assertHonestSourcesStillCompile();
    }

    @Test
    void sourcesThatAreTooLargeAreTooHard() {
        assertThat(compile("Large", "/*" + "x".repeat(3 << 20) + "*/"))
                .isEqualTo(new TooHard("the sources are larger than 2 MiB"));
        assertHonestSourcesStillCompile();
    }

    @Test
    void tooManyClassesAreTooHard() {
        String many =
                IntStream.range(0, 2500).mapToObj(i -> "class C" + i + "{}").collect(Collectors.joining());

        assertThat(compile("Many", "package homework.trial; " + many))
                .isEqualTo(new TooHard(
                        "the compiler's answer cannot be used: 2500 entries came; at most 2000 are allowed"));
        assertHonestSourcesStillCompile();
    }

    @Test
    void aSourceThatReplacesALibraryClassDoesNotReachTheNextSubmission() {
        compiler.compile(new SourceSet(Map.of(
                "org/ejml/simple/SimpleMatrix.java", "package org.ejml.simple; public class SimpleMatrix { }",
                "homework/trial/Layer.java", "package homework.trial; public interface Layer { }")));

        assertHonestSourcesStillCompile();
    }

    @Test
    void submissionsDoNotSeeEachOther() {
        compile("First", "package homework.trial; public class First { }");

        assertThat(compile("Second", "package homework.trial; class Second extends First { }"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theCompilerThatCannotStartIsNotTheStudentsFault() {
        try (Watchdog watchdog = new Watchdog();
                SandboxCompiler broken = new SandboxCompiler(
                        () -> new Child(new ProcessBuilder("sh", "-c", "exit 3").start(), watchdog, null),
                        Duration.ofSeconds(5))) {
            assertThat(broken.compile(new SourceSet(Map.of("A.java", "class A { }"))))
                    .isEqualTo(new CompilerBroke("The sandboxed Java process does not start (exit code 3)."));
        }
    }

    @Test
    void onlyJavaSourcesAreSources() {
        assertThatThrownBy(() -> new SourceSet(Map.of("notes.txt", "")))
                .hasMessage("notes.txt is not the path of a Java source");
    }
}
