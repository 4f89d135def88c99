package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the commands say to whoever uses them wrongly, and about themselves. */
class UsageTest {
    private static final String SAMPLES = Ran.sample("optimizers", "s05").toString();

    @TempDir
    Path folder;

    private static void assertRefused(String message, Object... arguments) {
        assertThat(Ran.of(arguments)).isEqualTo(new Ran(2, "", message + "\n"));
    }

    @Test
    void aCommandIsAskedFor() {
        assertRefused("Which command?\n\"backmark --help\" shows how to use it.");
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        assertRefused("Unmatched argument at index 0: 'grad'\nDid you mean: backmark grade?", "grad");
    }

    @Test
    void anUnknownAssignmentIsAnsweredWithThoseThereAre() {
        assertRefused(
                "There is no assignment \"two-layers\"; there are " + String.join(", ", assignments()) + ".",
                "check",
                "two-layers",
                SAMPLES);
    }

    static List<String> assignments() {
        System.setProperty("backmark.home", Ran.HOME.toString());
        return Home.installation().assignments().stream().map(each -> each.id()).toList();
    }

    @Test
    void aPathThatIsNotThereIsNamed() {
        Path missing = folder.resolve("downlods.zip");
        String message = "There is no " + missing + "; check the spelling.";
        assertRefused(message, "grade", "optimizers", missing, "--out", folder);
        assertRefused(message, "check", "optimizers", missing);
        assertRefused(message, "grade", "optimizers", SAMPLES, "--roster", missing, "--out", folder);
        assertRefused(message, "grade", "optimizers", SAMPLES, "--templates", missing, "--out", folder);
    }

    @Test
    void aFileIsNoFolderOfTemplates() throws IOException {
        Path file = Files.writeString(folder.resolve("style.css"), "");
        assertRefused(file + " is not a folder.", "grade", "optimizers", SAMPLES, "--templates", file, "--out", folder);
    }

    @Test
    void aFolderWithoutSubmissionsIsSaidToHoldNone() {
        assertRefused(
                folder + ": holds no .java and no .csv file — ask for the source files\n"
                        + "No submission was found in " + folder
                        + "; give folders, .java files or archives that hold Java sources.",
                "grade",
                "optimizers",
                folder,
                "--out",
                folder.resolve("graded"));
        assertThat(folder.resolve("graded")).doesNotExist();
    }

    @Test
    void aRosterWithoutColumnsIsRefusedBeforeAnythingRuns() throws IOException {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "red,green\n1,2\n");
        Ran ran = Ran.of("grade", "optimizers", SAMPLES, "--roster", roster, "--out", folder.resolve("graded"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith(roster + ": ").hasLineCount(1);
        assertThat(folder.resolve("graded")).doesNotExist();
    }

    @Test
    void anOptionThatIsMissingOrUnknownIsNamed() {
        assertRefused(
                "Missing required option: '--out=DIR'\n\"backmark grade --help\" shows how to use it.",
                "grade",
                "optimizers",
                SAMPLES);
        assertRefused("Unknown option: '--sead'\nPossible solutions: --seed", "check", "optimizers", SAMPLES, "--sead");
        assertRefused(
                "Invalid value for option '--lang': expected one of [en, ko] (case-insensitive) but was 'fr'\n"
                        + "\"backmark report --help\" shows how to use it.",
                "report",
                folder,
                "--lang",
                "fr");
    }

    @Test
    void noJobsAreTooFew() {
        assertRefused(
                "--jobs must be at least 1, but is 0.", "grade", "optimizers", SAMPLES, "--out", folder, "--jobs", 0);
    }

    @Test
    void limitsThatNothingCanRunWithinAreRefused() {
        assertRefused(
                "These limits cannot be kept: no Java process starts within 20 s, 1 MiB heap, 8 MiB stack and 64 open files.",
                "check",
                "optimizers",
                SAMPLES,
                "--heap-mib",
                1);
        assertRefused(
                "These limits cannot be kept: a call needs some time, not PT0S.",
                "grade",
                "optimizers",
                SAMPLES,
                "--out",
                folder,
                "--call-seconds",
                0);
    }

    @Test
    void aFolderThatIsNoGradedClassIsNotReportedOn() {
        String message = folder + " holds no run.json that can be read; give the folder that \"backmark grade\" wrote.";
        assertRefused(message, "report", folder);
        assertRefused(message, "diff", folder, folder);
    }

    @Test
    void theResultsOfAnotherAssignmentAreNotTouched() throws IOException {
        run("two-layer-net").write(folder);
        assertRefused(
                folder + " holds the results of two-layer-net; choose another folder for optimizers.",
                "grade",
                "optimizers",
                SAMPLES,
                "--out",
                folder);
    }

    @Test
    void runsOfDifferentAssignmentsAreNotCompared() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        run("two-layer-net").write(folder);
        run("optimizers").write(other);
        assertRefused(
                folder + " holds the results of two-layer-net, but " + other
                        + " those of optimizers; give two runs of the same assignment.",
                "diff",
                folder,
                other);
    }

    private static RunInfo run(String assignment) {
        return new RunInfo(
                RunInfo.SCHEMA,
                assignment,
                1,
                "1.0",
                "checks",
                "17",
                "bubblewrap",
                "en",
                "full",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new RunInfo.Times("2026-01-01T00:00:00Z", "2026-01-01T00:01:00Z", 60_000));
    }

    @Test
    void aFolderThatAnotherRunWritesIntoIsLeftAlone() throws Exception {
        Ran.assumeBubblewrap();
        run("optimizers").write(folder);
        String message = "Another run of Backmark is writing into " + folder
                + ". Wait for it to end, or choose another folder.\n";
        try (ResultStore open = ResultStore.open(folder)) {
            assertThat(Ran.of("grade", "optimizers", SAMPLES, "--out", open.folder()))
                    .isEqualTo(new Ran(1, "", message));
            assertThat(Ran.of("report", folder)).isEqualTo(new Ran(1, "", message));
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Ran.assumeBubblewrap();
        Path file = Files.writeString(folder.resolve("graded"), "not a folder");
        assertThat(Ran.of("grade", "optimizers", SAMPLES, "--out", file))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "Cannot write into " + file
                                        + ": Not a directory. What is finished is kept; the same command goes on from there.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "grade", "check", "report", "diff", "doctor"})
    void helpFitsEightyColumns(String command) {
        Ran ran = command.isEmpty() ? Ran.of("--help") : Ran.of(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(ran.out()).startsWith("Usage: backmark" + (command.isEmpty() ? "" : " " + command));
    }

    static Stream<String> commands() {
        return new CommandLine(new Backmark()).getSubcommands().keySet().stream();
    }

    @Test
    void theReadmeNamesEveryCommandAndNoOther() throws IOException {
        assertThat(inReadme("`backmark ([a-z]+)[ `]"))
                .containsExactlyInAnyOrderElementsOf(commands().toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theReadmesOptionsExist(String command) throws IOException {
        List<String> options = new ArrayList<>();
        new CommandLine(new Backmark())
                .getSubcommands()
                .get(command)
                .getCommandSpec()
                .options()
                .forEach(option -> options.addAll(List.of(option.names())));
        for (String line : Files.readAllLines(Ran.HOME.resolve("README.md"))) {
            if (line.startsWith("| `backmark " + command + " ") || line.contains("grader/backmark " + command + " ")) {
                assertThat(options).containsAll(found("(--[a-z-]+)", line));
            }
        }
    }

    private static List<String> inReadme(String pattern) throws IOException {
        return Files.readAllLines(Ran.HOME.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| `backmark"))
                .flatMap(line -> found(pattern, line).stream())
                .toList();
    }

    private static List<String> found(String pattern, String line) {
        return Pattern.compile(pattern)
                .matcher(line)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    @Test
    void theVersionIsToldWithJavas() {
        assertThat(Ran.of("--version").out())
                .isEqualTo("Backmark 1.0, Java " + Runtime.version().feature() + "\n");
    }
}
