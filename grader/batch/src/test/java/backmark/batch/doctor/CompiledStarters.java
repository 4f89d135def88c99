package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.grade.CheckRunner;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.Diagnostic;
import backmark.batch.store.SubmissionResult.State;
import backmark.batch.store.SubmissionResult.Times;
import backmark.check.call.InProcessHost;
import backmark.check.call.Maker;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.CheckResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Starters compiled and run in this process: what a sandbox does, without waiting for one. */
final class CompiledStarters implements Starters {
    private final Path classes;

    CompiledStarters(Path classes) {
        this.classes = classes;
    }

    @Override
    public SubmissionResult grade(Installed assignment) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(assignment.folder().resolve("src/main/java"));
                var manager = compiler.getStandardFileManager(problems, null, null);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            boolean compiled = compiler.getTask(
                            null,
                            manager,
                            problems,
                            List.of(
                                    "-d",
                                    classes.toString(),
                                    "-proc:none",
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                return result(assignment, State.DOES_NOT_COMPILE, first(problems), List.of());
            }
            InProcessHost host = InProcessHost.trusting(Maker.of(loader));
            LiveOracle oracle = new LiveOracle(assignment.homework(), LiveOracle.PUBLIC_SEED);
            return result(
                    assignment, State.GRADED, List.of(), new CheckRunner(assignment.homework()).run(host, oracle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> first(DiagnosticCollector<JavaFileObject> problems) {
        var first = problems.getDiagnostics().get(0);
        String file = Path.of(first.getSource().getName()).getFileName().toString();
        return List.of(new Diagnostic(file, first.getLineNumber(), 0, first.getMessage(java.util.Locale.ENGLISH), ""));
    }

    private static SubmissionResult result(
            Installed assignment, State state, List<Diagnostic> diagnostics, List<CheckResult> checks) {
        return new SubmissionResult(
                SubmissionResult.SCHEMA,
                "starter",
                "starter",
                "",
                assignment.id(),
                "",
                "none",
                state,
                List.of(),
                diagnostics,
                checks,
                Map.of(),
                new Times("", 0));
    }
}
