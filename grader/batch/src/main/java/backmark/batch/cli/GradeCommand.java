package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.IntakeReport;
import backmark.batch.intake.Matching;
import backmark.batch.intake.Problem;
import backmark.batch.intake.Roster;
import backmark.batch.output.GradedClass;
import backmark.batch.output.Speech;
import backmark.batch.store.RunInfo;
import backmark.report.Messages;
import backmark.sandbox.SandboxUnavailable;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades a whole class. */
@Command(
        name = "grade",
        description = {
            "Grades a whole class into DIR: index.html, a page for every student, gradebook.csv, results as JSON.",
            "A run that was stopped goes on with the same command; what is finished and unchanged is not run again."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GradeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The assignment's id, for example two-layer-net.")
    private String assignment;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SUBMISSIONS",
            description =
                    "Folders, .java files, or archives as downloaded from Canvas, Moodle, Gradescope, Blackboard.")
    private List<Path> submissions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where everything is written.")
    private Path out;

    @Option(names = "--roster", paramLabel = "FILE", description = "The class as CSV: id, name, email, username, …")
    private Path roster;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "Seed of the hidden cases. Drawn once for DIR and kept there, unless given.")
    private Long seed;

    @Option(
            names = "--variants",
            paramLabel = "SEED",
            description = "For a worksheet: every student has the sheet that \"backmark worksheet --seed SEED\" made.")
    private String variants;

    @Option(names = "--fresh", description = "Run finished submissions again, too.")
    private boolean fresh;

    @Option(
            names = "--carry",
            paramLabel = "full|half|none",
            description = "What a check keeps that is wrong only because of an earlier mistake; full, unless given.")
    private CarryChoice carry = CarryChoice.full;

    @Mixin
    private ClassOptions classOptions;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installed installed = Home.assignment(assignment);
        if (variants != null && !installed.isWorksheet()) {
            throw CommandFailure.usage("--variants is for worksheets; " + assignment + " is answered with code.");
        }
        submissions.forEach(Home::requireThere);
        ClassRun run = new ClassRun(
                installed,
                out,
                new ClassRun.Settings(
                        seed(installed),
                        fresh,
                        carry,
                        options.isolation(),
                        new SheetsGiven(installed, variants),
                        options,
                        classOptions),
                Clock.systemUTC());
        Roster people = roster == null ? null : roster();
        IntakeReport read = Intake.read(submissions, Intake.Options.standard());
        if (read.submissions().isEmpty()) {
            Messages messages = Speech.of(classOptions.messages(options.language()));
            read.problems().forEach(problem -> spec.commandLine().getErr().println(messages.said(problem.text())));
            throw CommandFailure.usage("No submission was found in "
                    + submissions.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + "; give folders, .java files or archives that hold Java sources.");
        }
        Matching matching = people == null ? null : people.match(read.submissions());
        try {
            GradedClass graded = run.grade(
                    read.submissions(),
                    read.problems(),
                    matching,
                    new ProgressLines(
                            spec.commandLine().getErr(),
                            classOptions.messages(options.language()),
                            Terminal.isInteractive()));
            return Summary.print(
                    graded,
                    classOptions.messages(options.language()),
                    spec.commandLine().getOut());
        } catch (SandboxUnavailable unavailable) {
            throw CommandFailure.usage(unavailable.getMessage());
        }
    }

    private Roster roster() {
        Home.requireThere(roster);
        Roster people = Roster.read(roster);
        if (people.students().isEmpty()) {
            throw CommandFailure.usage(people.problems().stream()
                    .map(Problem::text)
                    .findFirst()
                    .orElse(roster + " names nobody; its first line names the columns, each other line a student."));
        }
        return people;
    }

    /** The seed given, or that of the folder, or a new one. */
    private long seed(Installed installed) {
        if (seed != null) {
            return seed;
        }
        return RunInfo.read(out)
                .filter(run -> run.assignment().equals(installed.id()))
                .map(RunInfo::seed)
                .orElseGet(() -> new SecureRandom().nextLong() & 0xFFFF_FFFFL);
    }
}
