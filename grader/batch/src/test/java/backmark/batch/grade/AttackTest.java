package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.output.Speech;
import backmark.batch.pages.EnglishProse;
import backmark.batch.store.SubmissionResult;
import backmark.check.call.CallFailure;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.report.CheckPage;
import backmark.report.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile submissions among honest ones, from sources to results. Each folder of {@code src/test/resources/attacks} is a
 * submission, together with the honest net that it hides in; its {@code expected.txt} says what becomes of it. Where an
 * attack is a race, {@code either.txt} has the sentences of its possible ends, and {@code or.txt} an end of another form. An
 * attack that gets where it should not be throws an exception that says REACHED. After a deliberate change run with
 * {@code -Dbackmark.attacks=write} and read the difference.
 */
@TestInstance(Lifecycle.PER_CLASS)
class AttackTest {
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final List<String> NOT_HANDED_IN = List.of("expected.txt", "either.txt", "or.txt");
    private static final List<String> HONEST = List.of("s01", "s03", "s13");

    private Path folder;
    private Installed assignment;
    private Map<String, SubmissionResult> results;
    private Path among;
    private Path alone;

    @BeforeAll
    void gradeHonestOnesAloneAndAmongAttackers(@TempDir Path temporary) throws Exception {
        folder = temporary;
        among = folder.resolve("among");
        alone = folder.resolve("alone");
        try (OpenGrader grader = OpenGrader.of("two-layer-net", Duration.ofSeconds(2))) {
            assignment = grader.assignment;
            List<Submission> honest = new ArrayList<>();
            for (String id : HONEST) {
                honest.add(read(grader.assignment.samples().resolve(id)));
            }
            grader.grade(honest, 1, alone);
            List<Submission> all = new ArrayList<>();
            for (String attack : attacks().toList()) {
                all.add(read(handedIn(attack)));
            }
            for (int i = 0; i < honest.size(); i++) {
                all.add((i + 1) * all.size() / (honest.size() + 1), honest.get(i));
            }
            results = grader.grade(all, 2, among);
        }
    }

    static Stream<String> attacks() throws IOException {
        try (Stream<Path> folders = Files.list(ATTACKS)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Submission read(Path path) {
        return Intake.readOne(path, Intake.Options.standard());
    }

    /** The attack and the honest net in one folder. */
    private Path handedIn(String attack) throws IOException {
        Path to = Files.createDirectories(folder.resolve("in").resolve(attack));
        List<Path> files;
        try (Stream<Path> all = Files.walk(ATTACKS.resolve(attack))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !NOT_HANDED_IN.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(ATTACKS.resolve(attack).relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.copy(ATTACKS.resolve("HonestNet.java"), to.resolve("HonestNet.java"));
        return to;
    }

    private static List<String> either(String attack) throws IOException {
        Path file = ATTACKS.resolve(attack).resolve("either.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Test
    void everySubmissionHasAResultForEveryCheck() throws IOException {
        assertThat(results).hasSize((int) attacks().count() + HONEST.size());
        assertThat(results)
                .allSatisfy((id, result) -> assertThat(result.checks()).hasSize(15));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theAttackEndsAsExpected(String attack) throws IOException {
        Path file = ATTACKS.resolve(attack).resolve("expected.txt");
        String summary = Words.summary(results.get(attack), either(attack)).replace(folder.toString(), "…");
        if (System.getProperty("backmark.attacks", "").equals("write")) {
            Files.writeString(file, summary);
        }
        Path or = file.resolveSibling("or.txt");
        if (Files.exists(or)
                && summary.replaceAll("and \\d+ more", "and … more").equals(Files.readString(or))) {
            return;
        }
        assertThat(summary).isEqualTo(Files.readString(file));
    }

    @Test
    void nothingWasReached() {
        assertThat(results)
                .allSatisfy((id, result) -> assertThat(Words.summary(result)).doesNotContain("REACHED"));
    }

    @Test
    void noAttackMakesTheGraderBreak() {
        assertThat(results)
                .allSatisfy((id, result) -> assertThat(Words.outcomes(result).values())
                        .as(id)
                        .doesNotContain(Outcome.GRADER_BROKE, Outcome.UNDECIDED));
    }

    @Test
    void theOthersResultsAreByteForByteWhatTheyAreWithoutTheAttackers() throws IOException {
        for (String id : HONEST) {
            String file = "results/" + id + ".json";
            assertThat(among.resolve(file)).hasSameTextualContentAs(alone.resolve(file));
        }
    }

    /** Whatever goes wrong is said in Korean; what a submission's own exceptions say is not ours to translate. */
    @ParameterizedTest
    @MethodSource("attacks")
    void theReasonIsSaidInKorean(String attack) {
        Messages korean = Speech.of(Messages.of("ko"), assignment);
        Score score = Score.of(results.get(attack).checks(), Carry.FULL);

        for (ScoredCheck check : score.checks()) {
            List<Trouble> troubles = check.result().troubles();
            if (troubles.stream().allMatch(trouble -> trouble.type().isEmpty())) {
                assertThat(EnglishProse.in(CheckPage.of(check, korean))).isEmpty();
            }
            for (Trouble trouble : troubles) {
                // Of what is not written the page says so in its own words.
                boolean thrown =
                        trouble.kind() == CallFailure.Kind.CRASHED || trouble.kind() == CallFailure.Kind.NOT_WRITTEN;
                boolean own =
                        thrown && !trouble.type().isEmpty() || trouble.message().isEmpty();
                assertThat(own || korean.said(trouble.message()).matches("(?s).*[가-힣].*"))
                        .as(trouble.message())
                        .isTrue();
            }
        }
        for (String note : results.get(attack).notes()) {
            assertThat(EnglishProse.in(korean.said(note))).isEmpty();
        }
    }

    @Test
    void hostileMessagesReachNoTerminal() {
        Score score = Score.of(results.get("hostile-messages").checks(), Carry.FULL);
        assertThat(score.checks())
                .allSatisfy(check -> assertThat(CheckPage.of(check, Messages.of("en")))
                        .doesNotContain("\u001b", "\u0007", "\u202e")
                        .hasSizeLessThan(20_000));
    }

    @Test
    void whatWasPrintedBeforeTheEndIsKeptAndChangesNoVerdict() {
        // Once for every time that the call was given a chance: on a loaded computer there are more than one.
        assertThat(printedBy("endless-output", Outcome.TOO_SLOW).get(0))
                .startsWith("passed passed passed ")
                .hasSizeBetween(4_000, 17_000)
                .contains("\n… (what was printed after this is lost, since the call did not end)\n");
        assertThat(printedBy("prints-in-the-judges-name", Outcome.KILLED))
                .hasSize(4)
                .allSatisfy(text -> assertThat(text).contains("all checks passed"));
    }

    private List<String> printedBy(String attack, Outcome outcome) {
        return results.get(attack).checks().stream()
                .filter(check -> check.outcome() == outcome)
                .map(CheckResult::printed)
                .toList();
    }
}
