package backmark.batch.doctor;

import static backmark.batch.doctor.TwiceHomework.healthy;
import static backmark.batch.doctor.TwiceHomework.mistake;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installed;
import backmark.check.bank.Mistake;
import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import homework.twice.TwiceChecks;
import homework.twice.UnfinishedChecks;
import homework.twice.VacuousChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sick homework for everything that a doctor has to see. */
class DoctorTest {
    private static final String STARTER = """
            package homework.twice;
            public class Doubler implements Multiples {
                public double twice(double x) { throw new homework.NotWritten("twice"); }
                public double thrice(double x) { throw new homework.NotWritten("thrice"); }
            }
            """;

    @TempDir
    private Path home;

    @TempDir
    private Path classes;

    private Thoroughness thoroughness = new Thoroughness(List.of(), 5, false);

    @BeforeEach
    void writeAHealthyFolder() throws IOException {
        write("README.md", "# Twice\n\n## 1. Twice\n\n## 2. Thrice\n\n## Questions\n");
        write("README.ko.md", "# 두 배\n\n## 1. 두 배\n\n## 2. 세 배\n");
        write("src/main/java/homework/twice/Doubler.java", STARTER);
    }

    private Path folder() {
        return home.resolve("assignments").resolve("twice");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> messages(TwiceHomework homework) {
        return new Doctor(new CompiledStarters(classes))
                .examine(Installed.of(homework, home), thoroughness).defects().stream()
                        .map(defect -> defect.severity().word() + " " + defect.message())
                        .toList();
    }

    @Test
    void aHealthyHomeworkHasNoDefects() throws IOException {
        thoroughness = new Thoroughness(List.of(1L, 2L), 5, true);
        Doctor.record(Installed.of(healthy(), home));

        Checkup checkup =
                new Doctor(new CompiledStarters(classes)).examine(Installed.of(healthy(), home), thoroughness);

        assertThat(checkup.defects()).isEmpty();
        assertThat(checkup.isHealthy()).isTrue();
        assertThat(checkup.counts()).isEqualTo(new Checkup.Counts(2, 2, 1, 3, 5));
    }

    @Test
    void aStarterThatDoesNotCompileIsFound() throws IOException {
        write("src/main/java/homework/twice/Doubler.java", STARTER.replace("(\"twice\");", "(\"twice\")"));

        assertThat(messages(healthy()))
                .containsExactly("error twice: the starter does not compile: Doubler.java:3: ';' expected"
                        + " — repair it in src/main/java");
    }

    @Test
    void aStarterThatEarnsPointsIsFound() throws IOException {
        write(
                "src/main/java/homework/twice/Doubler.java",
                STARTER.replace("throw new homework.NotWritten(\"twice\")", "return 2 * x"));

        assertThat(messages(healthy()))
                .containsExactly(
                        "error twice: the starter is passed in OfTwo.isTheSumOfTwo where it should be notWritten"
                                + " — throw NotWritten in every method that students write");
    }

    @Test
    void aStarterThatReturnsSomethingIsFound() throws IOException {
        write(
                "src/main/java/homework/twice/Doubler.java",
                STARTER.replace("throw new homework.NotWritten(\"twice\")", "return 0"));

        assertThat(messages(healthy()))
                .containsExactly(
                        "error twice: the starter is wrong in OfTwo.isTheSumOfTwo (twice(x) is off by 1.0e+00 in"
                                + " case 1) where it should be notWritten"
                                + " — throw NotWritten in every method that students write");
    }

    @Test
    void aMissingStarterIsFound() throws IOException {
        Files.delete(folder().resolve("src/main/java/homework/twice/Doubler.java"));
        Files.delete(folder().resolve("src/main/java/homework/twice"));
        Files.delete(folder().resolve("src/main/java/homework"));
        Files.delete(folder().resolve("src/main/java"));

        assertThat(messages(healthy()))
                .containsExactly(
                        "error twice: there is no starter — write it in src/main/java, with methods that throw NotWritten");
    }

    @Test
    void aMachineThatRunsNothingIsFound() {
        Starters none = assignment -> {
            throw new Starters.CannotRun("There is no room.");
        };

        assertThat(new Doctor(none)
                        .examine(Installed.of(healthy(), home), thoroughness)
                        .defects())
                .extracting(Defect::message)
                .containsExactly("twice: the starter cannot be tried: There is no room. — repair the machine");
    }

    @Test
    void checksThatExpectNothingAreFound() throws IOException {
        write("README.md", "# Twice\n\n## 1. Twice\n\n## 2. Thrice\n\n## 3. Nothing\n");
        write("README.ko.md", "# 두 배\n\n## 1. 두 배\n\n## 2. 세 배\n\n## 3. 없음\n");

        assertThat(messages(healthy().withChecks(VacuousChecks.class)))
                .contains(
                        "error twice: the points of the checks without bonus add up to 102"
                                + " — change @Check(points = …) until the sum is 100",
                        "error twice: check Nothing.expectsNothing cannot be run: Nothing.expectsNothing states no"
                                + " expectation: end it with expect(…) or demand(…) — repair the check or its cases",
                        "error twice: check Nothing.onlyCollects states only evidence"
                                + " — end it with expect(…) or demand(…), too");
    }

    @Test
    void anUnfinishedCheckIsFoundInAllItsTexts() {
        assertThat(messages(healthy().withChecks(UnfinishedChecks.class)))
                .containsExactly(
                        "error twice: check More.isWorthNothing is worth 0 points — give it some, or take it out",
                        "warning twice: UnfinishedChecks_ko.properties has no More.isWorthNothing.hint"
                                + " — add it in Korean, or Korean students read English there",
                        "warning twice: UnfinishedChecks_ko.properties has More.isWorthNothing.titel, which no check uses"
                                + " — rename it after its task and check, or delete it",
                        "warning twice: task \"3. More\" has no heading in README.md — add one, or rename the @Task",
                        "warning twice: task \"3. 그 밖에\" has no heading in README.ko.md"
                                + " — add one, or change its title in UnfinishedChecks_ko.properties");
    }

    @Test
    void aHandoutThatPromisesMoreIsFound() throws IOException {
        write("README.md", "# Twice\n\n## 1. Twice\n\n## 2. Thrice\n\n## 3. Four times\n");
        Files.delete(folder().resolve("README.ko.md"));

        assertThat(messages(healthy()))
                .containsExactly(
                        "warning twice: the heading \"3. Four times\" of README.md belongs to no task"
                                + " — give it the words of a @Task, write its checks, or take its number away",
                        "warning twice: there is no handout README.ko.md"
                                + " — write it, with one heading for every task: 1. 두 배, 2. 세 배");
    }

    @Test
    void writtenQuestionsCountAndNeedAHeading() {
        WrittenQuestion why = new WrittenQuestion(new Words("3. Why", "3. 이유"), 1, 20);

        assertThat(messages(healthy().withQuestion(why)))
                .containsExactly(
                        "error twice: the points of the checks without bonus add up to 100 and those of the written"
                                + " questions 20 — change @Check(points = …) until the sum is 100",
                        "warning twice: task \"3. Why\" has no heading in README.md — add one, or rename the @Task",
                        "warning twice: task \"3. 이유\" has no heading in README.ko.md"
                                + " — add one, or change its title in TwiceChecks_ko.properties");
    }

    @Test
    void aBankThatCannotBeReportedIsFound() {
        Mistake odd = new Mistake(
                "addsOnce",
                "1. Two",
                new Words("it adds once", "it adds once"),
                new Words("세어 보세요.", "세어 보세요."),
                Set.of("adds-never"),
                Mistake.CLEAR,
                true);

        assertThat(messages(
                        healthy().with(odd, x -> -x, x -> 0).with(mistake("once-more", "1. Twice"), x -> x, x -> 0)))
                .contains(
                        "error twice: \"addsOnce\" is not an id"
                                + " — use lower-case words with hyphens between them; only names from the code keep capitals",
                        "error twice: two mistakes have the id \"once-more\" — rename one",
                        "error twice: mistake \"addsOnce\" belongs to \"1. Two\", and no @Task is called that"
                                + " — use one of: 1. Twice, 2. Thrice",
                        "error twice: mistake \"addsOnce\" excludes \"adds-never\", which is not in the bank"
                                + " — correct the id, or take it out",
                        "warning twice: mistake \"addsOnce\": its \"says\" is not in Korean"
                                + " — translate it in the bank: it adds once",
                        "warning twice: mistake \"addsOnce\": its \"hint\" is Korean where English belongs"
                                + " — put the English sentence first in Words");
    }

    @Test
    void stylesNeedIdsOfTheirOwn() {
        assertThat(messages(healthy().withStyle("adds", "", x -> 2 * x).withStyle("Adds", "", x -> 2 * x)))
                .containsExactly(
                        "error twice: \"Adds\" is not an id"
                                + " — use lower-case words with hyphens between them; only names from the code keep capitals",
                        "error twice: two styles have the id \"adds\" — rename one");
    }

    @Test
    void aModelSolutionThatCorrectStylesContradictIsFound() {
        assertThat(messages(healthy().withSolution(x -> x * 2 * (1 + 1e-9))))
                .containsExactly("error twice: check OfTwo.isTheSumOfTwo cannot be run: OfTwo.isTheSumOfTwo/1: no case"
                        + " found, because the correct style adds disagrees with the reference on the cases drawn; change"
                        + " the recipe — repair the check or its cases");
    }

    @Test
    void aModelSolutionThatLosesPointsIsFound() {
        double[] calls = {0};
        TwiceHomework fickle = new TwiceHomework(
                TwiceChecks.class,
                (type, arguments) -> TwiceHomework.multiples(x -> 2 * x + ++calls[0], x -> 3 * x),
                List.of(),
                Map.of(),
                List.of(),
                List.of());

        assertThat(messages(fickle))
                .singleElement()
                .asString()
                .matches(
                        "error twice: the model solution earns 0 of 60 in OfTwo\\.isTheSumOfTwo: twice\\(x\\) is off by"
                                + " \\S+ in case \\d — repair the solution, or what the check expects");
    }

    @Test
    void aCorrectStyleThatLosesPointsIsFound() {
        assertThat(messages(healthy().withStyle("off-by-one", "off by one", x -> 2 * x + 1)))
                .singleElement()
                .asString()
                .matches(
                        "error twice: the correct style \"off-by-one\" earns 0 of 60 in OfTwo\\.isTheSumOfTwo: twice\\(x\\)"
                                + " is off by \\d\\.\\de-0[12] in case \\d"
                                + " — make the check accept it, or state in the contract what forbids it");
    }

    @Test
    void aMistakeThatCostsNothingIsFound() {
        assertThat(messages(healthy().with(mistake("adds-zero", "2. Thrice"), x -> 0, x -> 0)))
                .containsExactly("error twice: mistake \"adds-zero\" costs nothing: every check passes with it"
                        + " — write a check in \"2. Thrice\" that shows it, or take it out of the bank");
    }

    @Test
    void aMistakeOfAnotherTaskIsFound() {
        assertThat(messages(healthy().with(mistake("adds-one", "2. Thrice"), x -> 1, x -> 1)))
                .containsExactly(
                        "error twice: mistake \"adds-one\" first loses points in OfTwo.isTheSumOfTwo of \"1. Twice\","
                                + " and the bank says \"2. Thrice\" — correct its task, or show it there");
    }

    @Test
    void aMistakeThatDiffersFromCallToCallIsNotNamed() {
        double[] calls = {0};
        assertThat(messages(healthy().with(mistake("adds-calls", "1. Twice"), x -> ++calls[0], x -> 0)))
                .contains("error twice: mistake \"adds-calls\" is caught by OfTwo.isTheSumOfTwo, which names nothing"
                        + " — show it by numbers that nothing else gives, or declare it caughtButNotNamed()");
    }

    @Test
    void aMistakeThatCostsTwiceWithoutExplanationIsFound() {
        double[] calls = {0};
        Mistake drifts = mistake("drifts", "1. Twice").caughtButNotNamed();
        assertThat(messages(healthy().with(drifts, x -> ++calls[0], x -> ++calls[0])))
                .contains(
                        "error twice: mistake \"drifts\" costs points again in OfThree.isOneMore, where nothing explains it"
                                + " — give that demand an own value or evidence(…), so that it is carried");
    }

    @Test
    void mistakesThatCancelAreFoundInPairs() {
        thoroughness = new Thoroughness(List.of(), 100, false);
        assertThat(messages(healthy()
                        .with(mistake("adds-one", "1. Twice"), x -> 1, x -> 0)
                        .with(mistake("takes-one", "1. Twice"), x -> -1, x -> 0)))
                .containsExactly(
                        "error twice: the pair \"adds-one\" and \"takes-one\" costs nothing: together they pass every"
                                + " check — let one exclude the other if they cancel, or write a check that shows them");
    }

    @Test
    void aPairThatLooksLikeAThirdMistakeIsHonestlyNamed() {
        thoroughness = new Thoroughness(List.of(), 100, false);
        assertThat(messages(healthy()
                        .with(mistake("adds-one", "1. Twice"), x -> 1, x -> 0)
                        .with(mistake("adds-two", "1. Twice"), x -> 2, x -> 0)
                        .with(mistake("adds-three", "1. Twice"), x -> 3, x -> 0)))
                .isEmpty();
    }

    @Test
    void aPairThatIsNamedOtherwiseIsFound() {
        TwiceHomework alike = healthy()
                .with(mistake("adds-one", "1. Twice"), x -> 1, x -> 0)
                .with(mistake("adds-two", "1. Twice"), x -> 2, x -> 0)
                .with(mistake("adds-three", "1. Twice"), x -> 3, x -> 0);
        TwiceHomework unlike = healthy()
                .with(mistake("adds-one", "1. Twice"), x -> 1, x -> 0)
                .with(mistake("adds-two", "1. Twice"), x -> 2, x -> 0)
                .with(mistake("adds-three", "1. Twice"), x -> 3 + 1e-3 * x, x -> 0);
        Patient other = new Patient(Installed.of(unlike, home), -1);
        other.solution();

        assertThat(KnownMistakes.examinePairs(
                        new Patient(Installed.of(alike, home), 0), new Lookalikes(other.oracle()), 100))
                .extracting(Defect::message)
                .containsExactly("twice: the pair \"adds-one\" and \"adds-two\" is named \"adds-three\" in"
                        + " OfTwo.isTheSumOfTwo — let one exclude the other, or add evidence(…) that tells them apart");
    }

    @Test
    void casesThatHardlyShowAMistakeAreFound() {
        assertThat(messages(healthy().with(mistake("slips", "1. Twice"), x -> 0.01 * x, x -> 0)))
                .containsExactly(
                        "warning twice: the cases of OfTwo.isTheSumOfTwo/1 hardly show \"slips\": it is off by"
                                + " 5.0e-03 in one of them — draw larger values there, or declare withEffectFrom(…) for the mistake");
    }

    @Test
    void whatOnlyOtherCasesShowIsFoundWithTheirSeed() {
        Patient publicCases = new Patient(Installed.of(healthy(), home), 0);
        publicCases.solution();
        double largest = publicCases.oracle().prepared().values().stream()
                .flatMap(prepared -> prepared.cases().stream())
                .mapToDouble(each -> (Double) each.value())
                .max()
                .orElseThrow();
        thoroughness = new Thoroughness(List.of(1L, 2L, 3L, 4L), 0, false);

        assertThat(messages(healthy().withStyle("fails-late", "only for small numbers", x -> x > largest ? 0 : 2 * x)))
                .isNotEmpty()
                .allMatch(message ->
                        message.matches("error twice: with seed [1-4], the correct style \"fails-late\" earns 0"
                                + " of 60 in OfTwo\\.isTheSumOfTwo: twice\\(x\\) is off by 1\\.0e\\+00 in case \\d"
                                + " — make the check accept it, or state in the contract what forbids it"));
    }

    @Test
    void aMissingRecordingIsFound() {
        thoroughness = new Thoroughness(List.of(), 0, true);
        assertThat(messages(healthy()))
                .containsExactly("error twice: there is no recorded.json, so no student can run the checks"
                        + " — run \"backmark doctor twice --record\" and commit recorded.json");
    }

    @Test
    void aDamagedRecordingIsFound() throws IOException {
        thoroughness = new Thoroughness(List.of(), 0, true);
        write("src/test/resources/homework/twice/recorded.json", "{");

        assertThat(messages(healthy()))
                .containsExactly("error twice: recorded.json cannot be read"
                        + " — run \"backmark doctor twice --record\" and commit recorded.json");
    }

    @Test
    void aRecordingOfAnotherBankIsFound() throws IOException {
        thoroughness = new Thoroughness(List.of(), 0, true);
        Doctor.record(Installed.of(healthy(), home));

        assertThat(messages(healthy().with(mistake("adds-one", "1. Twice"), x -> 1, x -> 0)))
                .containsExactly(
                        "error twice: recorded.json is out of date: the bank of known mistakes has changed"
                                + " — run \"backmark doctor twice --record\" and commit recorded.json",
                        "error twice: recorded.json is out of date: OfTwo.isTheSumOfTwo/1: the recorded answers are not"
                                + " those of today — run \"backmark doctor twice --record\" and commit recorded.json");
    }

    @Test
    void thePublicSeedIsNoFreshOne() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new Thoroughness(List.of(0L), 1, true)))
                .hasMessage("seed 0 is that of the public cases");
    }
}
