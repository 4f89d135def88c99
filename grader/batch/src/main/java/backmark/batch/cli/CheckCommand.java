package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.grade.SubmissionGrader;
import backmark.batch.grade.WorksheetGrader;
import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.output.Speech;
import backmark.batch.store.Json;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.report.CheckPage;
import backmark.report.Messages;
import backmark.report.Plain;
import backmark.report.Scoreboard;
import backmark.sandbox.Sandbox;
import backmark.sandbox.SandboxUnavailable;
import backmark.sandbox.compile.Compiler;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grades one submission to the terminal. */
@Command(
        name = "check",
        description = "Grades one submission and prints its scoreboard and a page for everything that is wrong.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ASSIGNMENT", description = "The assignment's id.")
    private String assignment;

    @Parameters(index = "1", paramLabel = "PATH", description = "A folder, a .java file or an archive: one submission.")
    private Path path;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the hidden cases; 1, unless given.")
    private long seed = 1;

    @Option(names = "--json", description = "Print the evidence as JSON instead.")
    private boolean json;

    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Installed installed = Home.assignment(assignment);
        Home.requireThere(path);
        Submission submission = Intake.readOne(path, Intake.Options.standard());
        if (installed.isWorksheet()) {
            return printed(
                    WorksheetGrader.ofPractice(installed, Clock.systemUTC())
                            .grade(submission, "")
                            .result(),
                    installed);
        }
        try (Sandbox sandbox = Sandbox.open(
                        options.isolation(), Sandbox.usualCache(), installed.homeworkClassPath(), options.limits());
                Compiler compiler = sandbox.compiler(options.toCompile())) {
            LiveOracle oracle = new LiveOracle(installed.homework(), seed);
            SubmissionResult result = new SubmissionGrader(installed, oracle, sandbox, compiler, Clock.systemUTC())
                    .grade(submission, "")
                    .result();
            return printed(result, installed);
        } catch (SandboxUnavailable unavailable) {
            throw CommandFailure.usage(unavailable.getMessage());
        }
    }

    private int printed(SubmissionResult result, Installed installed) {
        print(result, installed);
        return result.state() == State.GRADED || result.state() == State.DOES_NOT_COMPILE
                ? Exit.DONE
                : Exit.SOME_NOT_GRADED;
    }

    private void print(SubmissionResult result, Installed installed) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            try {
                out.println(Json.MAPPER.writeValueAsString(result));
                out.flush();
                return;
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        Messages messages = Speech.of(Messages.of(options.language().name()), installed);
        result.notes().forEach(note -> out.println(Plain.line(messages.said(note))));
        result.diagnostics().forEach(d -> out.println(Plain.line(d.file() + ":" + d.line() + ": " + d.message())));
        Score score = Score.of(result.checks(), Carry.FULL);
        if (result.state() == State.GRADED) {
            for (ScoredCheck check : score.checks()) {
                if (check.outcome() != Outcome.PASSED && check.outcome() != Outcome.NOT_WRITTEN) {
                    out.println(CheckPage.of(check, messages));
                    out.println();
                }
            }
        }
        out.println(Scoreboard.of(score, messages));
        out.flush();
    }
}
