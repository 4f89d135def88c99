package backmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.call.CallFailure.Frame;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPageTest {
    private static final Messages ENGLISH = Messages.of("en");
    private static final Messages KOREAN = Messages.of("ko");

    @Test
    void aNamedMistakeIsShownWithItsHint() {
        assertThat(CheckPage.of(Evidence.scored("Gradient.fitsThePublishedNumbers"), ENGLISH))
                .isEqualTo("""
                gradient(X, y, reg = 0.13): W1 is wrong
                  where      case 2, row 0, column 6 (from 0); 25 of 40 entries are off
                  expected   -0.41875
                  got        -0.209375
                  off by     0.209375; relative 3.2e-01, allowed 1e-11
                gradient(X, y, reg = 0.13): W2 is wrong
                  where      case 2, row 3, column 2 (from 0); 17 of 30 entries are off
                  expected   -0.41875
                  got        -0.209375
                  off by     0.209375; relative 1.0e+00, allowed 1e-11
                  known as   reg-gradient-half — the penalty's share of the gradient is reg*W
                             where 2*reg*W is expected
                  hint       What is the derivative of a square?""");
    }

    @Test
    void aNamedMistakeIsShownInKorean() {
        assertThat(CheckPage.of(Evidence.scored("Gradient.fitsThePublishedNumbers"), KOREAN))
                .isEqualTo("""
                gradient(X, y, reg = 0.13): W1 값이 틀립니다
                  위치       사례 2, 0행 6열 (0부터 셈); 값 40개 중 25개가 다릅니다
                  기댓값     -0.41875
                  결과       -0.209375
                  오차       0.209375; 상대 오차 3.2e-01, 허용 1e-11
                gradient(X, y, reg = 0.13): W2 값이 틀립니다
                  위치       사례 2, 3행 2열 (0부터 셈); 값 30개 중 17개가 다릅니다
                  기댓값     -0.41875
                  결과       -0.209375
                  오차       0.209375; 상대 오차 1.0e+00, 허용 1e-11
                  실수 유형  reg-gradient-half — 기울기에서 규제 항의 몫이 2*reg*W가 아니라
                             reg*W입니다
                  힌트       제곱을 미분하면 무엇이 될까요?""");
    }

    @Test
    void eachKindOfFaultHasItsOwnHeadline() {
        assertThat(CheckPage.of(Evidence.scored("Gradient.hasAllParts"), ENGLISH))
                .isEqualTo("""
                gradient(X, y, reg): b1 is missing
                  got        W1, W2, B1
                gradient(X, y, reg): W2 has the wrong shape
                  expected   4 x 10
                  got        10 x 4
                gradient(X, y, reg): W1 is not a finite number everywhere
                  where      published example, row 1, column 2 (from 0); 3 of 40 entries are
                             off
                  expected   0.25
                  got        NaN
                the sum of each row does not hold
                  expected   0
                  got        0.25
                  hint       Look at the shapes on paper first.""");
        assertThat(CheckPage.of(Evidence.scored("Gradient.hasAllParts"), KOREAN))
                .isEqualTo("""
                gradient(X, y, reg): b1 항목이 없습니다
                  결과       W1, W2, B1
                gradient(X, y, reg): W2의 크기(shape)가 다릅니다
                  기댓값     4 x 10
                  결과       10 x 4
                gradient(X, y, reg): W1에 유한하지 않은 값이 있습니다
                  위치       공개 예제, 1행 2열 (0부터 셈); 값 40개 중 3개가 다릅니다
                  기댓값     0.25
                  결과       NaN
                성립하지 않습니다: the sum of each row
                  기댓값     0
                  결과       0.25
                  힌트       먼저 종이에 크기를 적어 보세요.""");
    }

    @Test
    void anExceptionIsShownWithTheStudentsOwnLines() {
        assertThat(CheckPage.of(Evidence.scored("Training.startsFromTheParameters"), ENGLISH))
                .isEqualTo("""
                train(X, y, Xval, yval, plan) throws an exception
                  exception  ArrayIndexOutOfBoundsException
                  says       Index 5 out of bounds for length 5
                  at         homework.twolayer.TwoLayerNet.pick (TwoLayerNet.java:6)
                  at         homework.twolayer.TwoLayerNet.train (TwoLayerNet.java:2)""");
        assertThat(CheckPage.of(Evidence.scored("Training.startsFromTheParameters"), KOREAN))
                .isEqualTo("""
                train(X, y, Xval, yval, plan): 예외가 발생합니다
                  예외       ArrayIndexOutOfBoundsException
                  메시지     Index 5 out of bounds for length 5
                  코드       homework.twolayer.TwoLayerNet.pick (TwoLayerNet.java:6)
                  코드       homework.twolayer.TwoLayerNet.train (TwoLayerNet.java:2)""");
    }

    @Test
    void aTieIsShownAsATie() {
        assertThat(CheckPage.of(Evidence.scored("Loss.averagesOverTheBatch"), ENGLISH))
                .endsWith("""
                  known as   loss-not-averaged — the loss is summed over the batch, not
                             averaged
                             or, fitting equally well:
                  known as   loss-wrong-divisor — the loss is divided by something else than N
                  hint       Why does your first loss grow with the batch size?""".indent(2).stripTrailing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gradient.fitsLargerNets | en | carried    follows from reg-gradient-half, which is charged above; not charged again",
                "Gradient.fitsLargerNets | ko | 이어짐     앞에서 감점한 reg-gradient-half에서 이어진 결과입니다. 다시 감점하지 않습니다",
                "Gradient.descendsTheLoss | en | carried    right, given what your own other methods return; not charged again",
                "Gradient.descendsTheLoss | ko | 이어짐     여러분의 다른 메서드가 돌려준 값에 비추어 맞습니다. 다시 감점하지 않습니다",
                "Training.givesTheSameTwice | en | note       two runs on the same values gave different answers",
                "Training.givesTheSameTwice | ko | 참고       같은 값으로 두 번 실행했는데 결과가 서로 다릅니다",
            })
    void whatIsNotChargedSaysWhy(String id, String language, String last) {
        String page = CheckPage.of(Evidence.scored(id), Messages.of(language));
        int start = page.lastIndexOf("\n  " + last.substring(0, 3)) + 1;
        assertThat(page.substring(start).replaceAll("\\n +", " ").strip()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_WRITTEN | loss(X) is not written yet | loss(X): 아직 작성하지 않았습니다",
                "MISSING | loss(X) cannot be called | loss(X): 호출할 수 없습니다",
                "CRASHED | loss(X) throws an exception | loss(X): 예외가 발생합니다",
                "TOO_SLOW | loss(X) does not end in time | loss(X): 제한 시간 안에 끝나지 않습니다",
                "KILLED | loss(X) ends the program | loss(X): 프로그램이 끝나 버립니다",
                "BLOCKED | loss(X) does something that is not allowed here | loss(X): 여기서 허용되지 않는 동작을 합니다",
                "MALFORMED | loss(X) returns something that cannot be used | loss(X): 돌려준 값을 쓸 수 없습니다",
                "HOST_BROKE | The grader failed here; this costs no points | 채점기가 실패했습니다. 감점하지 않습니다",
            })
    void eachKindOfTroubleHasItsOwnHeadline(Kind kind, String english, String korean) {
        ScoredCheck check = check(new Trouble("loss(X)", "case 1", kind, "", "", List.of()), List.of());
        assertThat(CheckPage.of(check, ENGLISH)).isEqualTo(english);
        assertThat(CheckPage.of(check, KOREAN)).isEqualTo(korean);
    }

    @Test
    void aChangedArgumentIsAFault() {
        assertThat(CheckPage.of(Evidence.scored("Gradient.leavesItsArgumentsAlone"), ENGLISH))
                .isEqualTo("""
                gradient(…) changes its argument X, which belongs to the caller
                  hint       Look at the shapes on paper first.""");
        assertThat(CheckPage.of(Evidence.scored("Gradient.leavesItsArgumentsAlone"), KOREAN))
                .isEqualTo("""
                gradient(…) 메서드가 호출한 쪽의 인자 X의 값을 바꿉니다
                  힌트       먼저 종이에 크기를 적어 보세요.""");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        List<OutputResult> many = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> Evidence.broken("gradient(X)", name, "missing", ""))
                .toList();
        ScoredCheck check = check(null, many);
        assertThat(CheckPage.of(check, ENGLISH)).isEqualTo("""
                gradient(X): a is missing
                  got        nothing
                gradient(X): b is missing
                  got        nothing
                gradient(X): c is missing
                  got        nothing
                gradient(X): d is missing
                  got        nothing
                … and 2 more that are wrong
                  hint       Look at the shapes on paper first.""");
        assertThat(CheckPage.of(check, KOREAN)).contains("… 그 밖에 틀린 값 2개\n").contains("  결과       없음\n");
    }

    @Test
    void aLongMessageIsCutAndSaysSo() {
        Trouble trouble = new Trouble("loss(X)", "case 1", Kind.CRASHED, "", "a".repeat(1_400), List.of());
        assertThat(CheckPage.of(check(trouble, List.of()), ENGLISH)).endsWith("… (1,000 more characters left out)");
        assertThat(CheckPage.of(check(trouble, List.of()), KOREAN)).endsWith("… (1,000자 생략)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void noLineIsWiderThanATerminal(String language) {
        Messages messages = Messages.of(language);
        for (Score score : List.of(Evidence.score(), HostileText.score())) {
            for (ScoredCheck check : score.checks()) {
                assertThat(CheckPage.of(check, messages).lines()).allMatch(line -> Columns.width(line) <= 78);
            }
            assertThat(Scoreboard.of(score, messages).lines()).allMatch(line -> Columns.width(line) <= 80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void hostileTextReachesNoTerminal(String language) {
        for (ScoredCheck check : HostileText.score().checks()) {
            assertThat(CheckPage.of(check, Messages.of(language)))
                    .doesNotContainPattern(
                            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");
        }
    }

    @Test
    void coloursOnlyAddToWhatIsSaid() {
        ScoredCheck check = Evidence.scored("Gradient.hasAllParts");
        String coloured = CheckPage.of(check, ENGLISH, Paint.COLOURS);
        assertThat(coloured).contains("\u001B[1mgradient(X, y, reg): b1 is missing\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(CheckPage.of(check, ENGLISH));

        String board = Scoreboard.of(Evidence.score(), ENGLISH, Paint.COLOURS);
        assertThat(board).contains("\u001B[31mwrong\u001B[0m").contains("\u001B[32mpassed\u001B[0m");
        assertThat(board.replaceAll("\u001B\\[\\d+m", "")).isEqualTo(Scoreboard.of(Evidence.score(), ENGLISH));
    }

    @Test
    void coloursAreForTerminalsAndForThoseWhoWantThem() {
        assertThat(Paint.of(Map.of("TERM", "xterm"), true)).isEqualTo(Paint.COLOURS);
        assertThat(Paint.of(Map.of("TERM", "xterm"), false)).isEqualTo(Paint.NONE);
        assertThat(Paint.of(Map.of("TERM", "dumb"), true)).isEqualTo(Paint.NONE);
        assertThat(Paint.of(Map.of("NO_COLOR", "1"), true)).isEqualTo(Paint.NONE);
        assertThat(Paint.of(Map.of("NO_COLOR", ""), true)).isEqualTo(Paint.COLOURS);
    }

    @Test
    void theScoreboardShowsEveryOutcomeInEnglish() {
        assertThat(Scoreboard.of(Evidence.score(), ENGLISH)).isEqualTo("""
                1. Scores
                  are linear in the hidden layer                         10 / 10  passed
                  keep small differences                                   5 / 5  passed
                2. Loss
                  averages over the batch                                 0 / 10  wrong
                3. Gradient
                  fits the published numbers                             10 / 20  wrong
                  fits larger nets                                       10 / 10  carried
                  descends the loss                                        5 / 5  carried
                  leaves its arguments alone                               0 / 5  wrong
                  has all parts                                         1.25 / 5  wrong
                4. Training
                  starts from the parameters given                        0 / 10  crashed
                  ends in time                                             0 / 5  too slow
                  gives the same twice                                   10 / 10  undecided
                  keeps its history                                        0 / 5  not written
                5. Search for better settings
                  finds better settings                                  10 / 10  passed
                51.25 of 100 points, 10 bonus points, 1 check not written yet, 10 points not
                decided yet""");
    }

    @Test
    void theScoreboardShowsEveryOutcomeInKorean() {
        assertThat(Scoreboard.of(Evidence.score(), KOREAN)).isEqualTo("""
                1. 점수
                  은닉층에 선형입니다                                    10 / 10  통과
                  작은 차이를 잃지 않습니다                                5 / 5  통과
                2. 손실
                  배치에서 평균합니다                                     0 / 10  틀림
                3. 기울기
                  공개된 값과 같습니다                                   10 / 20  틀림
                  더 큰 신경망에서도 같습니다                            10 / 10  이어진 오류
                  손실을 줄이는 방향입니다                                 5 / 5  이어진 오류
                  인자를 바꾸지 않습니다                                   0 / 5  틀림
                  모든 항목이 있습니다                                  1.25 / 5  틀림
                4. 학습
                  주어진 매개변수에서 시작합니다                          0 / 10  예외 발생
                  제한 시간 안에 끝납니다                                  0 / 5  시간 초과
                  두 번 해도 같습니다                                    10 / 10  판정 보류
                  학습 기록을 남깁니다                                     0 / 5  미작성
                5. 더 나은 설정 찾기
                  더 나은 설정을 찾습니다                                10 / 10  통과
                100점 중 51.25점, 추가 점수 10점, 아직 작성하지 않은 검사 1개, 판정 보류 10점""");
    }

    @Test
    void aFrameWithoutAFileIsStillShown() {
        Trouble trouble = new Trouble(
                "loss(X)", "case 1", Kind.CRASHED, "", "", List.of(new Frame("homework.Net", "loss", "Net.java", 0)));
        assertThat(CheckPage.of(check(trouble, List.of()), ENGLISH)).isEqualTo("""
                loss(X) throws an exception
                  at         homework.Net.loss (Net.java)""");
    }

    private static ScoredCheck check(Trouble trouble, List<OutputResult> outputs) {
        CheckInfo info = Evidence.scored("Gradient.hasAllParts").result().check();
        Outcome outcome = trouble == null ? Outcome.WRONG : Outcome.KILLED;
        CheckResult result = Evidence.result(info, outcome, 0, outputs);
        return Score.of(List.of(trouble == null ? result : Evidence.with(result, trouble, "")), Carry.FULL)
                .checks()
                .get(0);
    }
}
