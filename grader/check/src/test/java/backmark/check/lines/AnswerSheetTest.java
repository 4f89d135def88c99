package backmark.check.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Words;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.CheckPage;
import backmark.report.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerSheetTest {
    private static final Listing LISTING = new Listing("Net.java", 60);
    private static final CheckInfo CHECK = new CheckInfo(
            "Lines.update",
            new Words("6. Point at the line", "6. 코드에서 찾기"),
            new Words("update", "갱신"),
            4,
            false,
            new Words("Where does w change?", "w는 어디에서 바뀌나요?"));
    private static final LineKey KEY = new LineKey(List.of(new LineQuestion(
            "5",
            List.of(Accepted.exactly(Lines.range(49, 51))),
            List.of(new UsualAnswer(
                    "computing-is-not-updating",
                    Lines.range(42, 44),
                    new Words("these lines compute gradients", "이 행들은 기울기를 구합니다"),
                    new Words("Which line changes w?", "w를 바꾸는 행은 어디인가요?"))))));

    private static CheckResult result(String answers, LineKey key) {
        AnswerSheet sheet = new AnswerSheet(CHECK, LineAnswers.read(answers), key);
        sheet.pointsAt(LISTING, "5");
        return sheet.result();
    }

    private static String page(CheckResult result, String language) {
        return CheckPage.of(Score.of(List.of(result), Carry.FULL).checks().get(0), Messages.of(language));
    }

    private static double points(CheckResult result) {
        return Score.of(List.of(result), Carry.FULL).earned();
    }

    @Test
    void rightLinesEarnAllPoints() {
        CheckResult result = result("5,49-51", KEY);
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(points(result)).isEqualTo(4);
    }

    @Test
    void noAnswerIsNotWrittenYet() {
        CheckResult result = result("question,lines\n5,\n", KEY);
        assertThat(result.outcome()).isEqualTo(Outcome.NOT_WRITTEN);
        assertThat(page(result, "en")).isEqualTo("question 5 of answers.csv is not written yet");
        assertThat(points(result)).isZero();
    }

    @Test
    void usualWrongAnswerIsNamedAndExplained() {
        CheckResult result = result("5,42-44", KEY);
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(points(result)).isZero();
        assertThat(page(result, "en")).isEqualTo("""
                        the answer to question 5 in answers.csv does not hold
                          got        42-44
                          seen       not asked for: 42-44
                          known as   computing-is-not-updating — these lines compute gradients
                          hint       Which line changes w?""");
    }

    @Test
    void partOfTheLinesEarnsPartOfThePoints() {
        CheckResult result = result("5,\"50, 51, 54\"", KEY);
        assertThat(points(result)).isEqualTo(4 * (2 / 3.) * (2 / 3.));
        assertThat(page(result, "en")).isEqualTo("""
                        the answer to question 5 in answers.csv does not hold
                          got        50-51, 54
                          seen       2 of the 3 lines asked for are named
                          seen       not asked for: 54
                          hint       Where does w change?""");
        assertThat(page(result, "ko")).contains("물은 3행 가운데 2행을 짚었습니다", "묻지 않은 행: 54", "w는 어디에서 바뀌나요?");
    }

    @Test
    void withoutTheKeyAnAnswerIsReadAndNotDecided() {
        CheckResult result = result("5,42-44", LineKey.NONE);
        assertThat(result.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(page(result, "en"))
                .isEqualTo("  seen       lines 42-44; whether these are right is not said here, but when\n"
                        + "             your work is graded");
        assertThat(page(result, "ko")).contains("42-44행.");
    }

    @Test
    void spreadsheetsDateIsExplained() {
        CheckResult result = result("question,lines\n5,14-Dec\n", LineKey.NONE);
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(page(result, "en")).isEqualTo("""
                        the answer to question 5 in answers.csv does not hold
                          where      answers.csv, line 2
                          expected   12 or 12-14 or 12, 15-16 (a spreadsheet may have made a date of
                                     it: edit the file as plain text)
                          got        14-Dec
                          hint       Where does w change?""");
    }

    @Test
    void otherTextIsNotTakenForADate() {
        assertThat(facts("5,line twelve")).contains("12 or 12-14 or 12, 15-16", "line twelve");
    }

    @Test
    void lineBeyondTheListingIsRefused() {
        assertThat(facts("5,50-61"))
                .containsExactly("where", "answers.csv, line 1", "expected", "lines of Net.java, 1-60", "got", "50-61");
    }

    @Test
    void twoRowsForOneQuestionAreRefused() {
        assertThat(facts("5,49\n5,50"))
                .containsExactly(
                        "where", "answers.csv, line 2", "expected", "one row for question 5", "got", "a second one");
    }

    @Test
    void rowThatBelongsNowhereIsShownWhereAnAnswerIsMissing() {
        assertThat(facts("fifth,49-51"))
                .containsExactly(
                        "where", "answers.csv, line 1", "expected", "a row such as 5,12-14", "got", "fifth,49-51");
        assertThat(result("fifth,49\n5,49-51", KEY).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void longTextIsCutAndTheCutIsSaid() {
        assertThat(facts("5," + "x".repeat(100))).contains("x".repeat(60) + "… (40 more characters)");
    }

    private static List<String> facts(String answers) {
        CheckResult result = result(answers, KEY);
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.share()).isZero();
        return result.outputs().get(0).facts();
    }

    @Test
    void modelAnswersOfTheKeyAreRight() {
        AnswerSheet sheet = new AnswerSheet(CHECK, KEY.model(), KEY);
        sheet.pointsAt(LISTING, "5");
        assertThat(sheet.result().outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void checkThatAsksNothingIsAnAuthoringError() {
        AnswerSheet sheet = new AnswerSheet(CHECK, LineAnswers.NONE, KEY);
        assertThatThrownBy(sheet::result)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Lines.update asks nothing: call pointsAt(…)");
    }
}
