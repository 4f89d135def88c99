package backmark.bench.throughput;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.SourceFile;
import backmark.batch.intake.Submission;
import backmark.bench.GeneratedClass;
import backmark.check.call.ClassSpec;
import backmark.sandbox.Isolation;
import backmark.sandbox.Limits;
import backmark.sandbox.Program;
import backmark.sandbox.Sandbox;
import backmark.sandbox.SandboxHost;
import backmark.sandbox.compile.Compilation;
import backmark.sandbox.compile.Compiler;
import backmark.sandbox.compile.SourceSet;
import homework.twolayer.ToyData;
import homework.twolayer.TwoLayerClassifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The least that grading a class can cost: compile each submission in the warm compiler, start a sandboxed process for
 * it, load its classes and call it once. Nothing is judged, stored or reported.
 */
final class Floor {
    private static final ClassSpec NET =
            new ClassSpec("homework.twolayer.TwoLayerNet", TwoLayerClassifier.class, List.of(Map.class));

    private Floor() {}

    /** @param arguments the folder of submissions */
    public static void main(String[] arguments) throws Exception {
        Installed installed =
                Installation.at(Path.of(System.getProperty("backmark.home"))).get(GeneratedClass.ASSIGNMENT);
        List<Submission> submissions = Intake.read(List.of(Path.of(arguments[0])), Intake.Options.standard())
                .submissions();
        try (Sandbox sandbox = Sandbox.open(
                        Isolation.BUBBLEWRAP, Sandbox.usualCache(), installed.homeworkClassPath(), Limits.standard());
                Compiler compiler = sandbox.compiler(Duration.ofSeconds(60))) {
            compiler.prestart();
            for (Submission submission : submissions) {
                Map<String, String> sources = submission.sources().stream()
                        .collect(Collectors.toMap(SourceFile::compilePath, SourceFile::text));
                Compilation compilation = compiler.compile(new SourceSet(sources));
                if (!(compilation instanceof Compilation.Compiled compiled)) {
                    throw new IllegalStateException(submission.id() + ": " + compilation);
                }
                try (SandboxHost host = sandbox.host(Program.of(compiled.classes(), installed.contracts()))) {
                    host.call(host.create(NET, ToyData.parameters()), TwoLayerClassifier.class.getMethod("parameters"));
                }
            }
        }
    }
}
