package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.IntakeReport;
import backmark.batch.output.GradedClass;
import backmark.sandbox.Isolation;
import backmark.sandbox.SandboxUnavailable;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a bundled class. */
@Command(
        name = "demo",
        description = {
            "Grades a bundled sample class: right ones in several styles, typical mistakes, hostile ones.",
            "Without bubblewrap it runs the bundled samples all the same, with a notice."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ASSIGNMENT",
            defaultValue = "two-layer-net",
            description = "Whose sample class; two-layer-net, unless given.")
    private String assignment;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where everything is written; graded/demo-ASSIGNMENT, unless given.")
    private Path out;

    @Mixin
    private ClassOptions classOptions;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installed installed = Home.assignment(assignment);
        if (!Files.isDirectory(installed.samples())) {
            throw CommandFailure.usage("There is no sample class for " + assignment + ".");
        }
        Path folder = out == null ? Path.of("graded", "demo-" + assignment) : out;
        IntakeReport read = Intake.read(List.of(installed.samples()), Intake.Options.standard());
        GradedClass graded;
        try {
            graded = grade(installed, folder, read, options.isolation());
        } catch (SandboxUnavailable unavailable) {
            if (options.isChosen()) {
                throw CommandFailure.usage(unavailable.getMessage());
            }
            // The bundled samples are ours, so they may run where nothing else may.
            PrintWriter err = spec.commandLine().getErr();
            err.println(unavailable.getMessage());
            err.println(classOptions.messages(options.language()).get("demo.notice"));
            err.flush();
            try {
                graded = grade(installed, folder, read, Isolation.NONE);
            } catch (SandboxUnavailable nothingRuns) {
                throw CommandFailure.usage(nothingRuns.getMessage());
            }
        }
        Summary.print(
                graded,
                classOptions.messages(options.language()),
                spec.commandLine().getOut());
        return Exit.DONE;
    }

    private GradedClass grade(Installed installed, Path folder, IntakeReport read, Isolation isolation)
            throws SandboxUnavailable {
        ClassRun.Settings settings = new ClassRun.Settings(
                1, true, CarryChoice.full, isolation, new SheetsGiven(installed, null), options, classOptions);
        return new ClassRun(installed, folder, settings, Clock.systemUTC())
                .grade(
                        read.submissions(),
                        List.of(),
                        null,
                        new ProgressLines(
                                spec.commandLine().getErr(),
                                classOptions.messages(options.language()),
                                Terminal.isInteractive()));
    }
}
