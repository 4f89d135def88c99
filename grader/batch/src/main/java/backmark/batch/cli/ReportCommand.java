package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.output.ClassOutput;
import backmark.batch.output.GradedClass;
import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import backmark.report.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes pages and gradebook again from stored evidence. */
@Command(
        name = "report",
        description = "Writes the pages and the gradebook of a graded class again, without running anything.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that grade has written.")
    private Path folder;

    @Option(
            names = "--carry",
            paramLabel = "full|half|none",
            description =
                    "What a check keeps that is wrong only because of an earlier mistake; as before, unless given.")
    private CarryChoice carry;

    @Option(names = "--lang", paramLabel = "en|ko", description = "Language of the pages; as before, unless given.")
    private Language language;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A course's own report templates, used where they are there.")
    private Path templates;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunInfo run = Home.run(folder);
        Installed assignment = Home.assignment(run.assignment());
        RunInfo now = run.with(
                language == null ? run.language() : language.name(), carry == null ? run.carry() : carry.name());
        Messages messages = ClassOptions.messages(now.language(), templates);
        try (ResultStore alone = ResultStore.open(folder)) {
            GradedClass graded = GradedClass.open(alone.folder(), now, assignment);
            new ClassOutput(graded, messages, templates).write();
            now.write(folder);
            return Summary.print(graded, messages, spec.commandLine().getOut());
        } catch (ResultStore.InUse inUse) {
            throw CommandFailure.unfinished(inUse.getMessage());
        } catch (IOException e) {
            throw CommandFailure.unfinished("The reports cannot be written: " + Reasons.of(e) + ".");
        }
    }
}
