package backmark.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Words WORDS = new Words("w", "w");

    private static CheckInfo info(double points, boolean bonus) {
        return new CheckInfo("id", WORDS, WORDS, points, bonus, WORDS);
    }

    private static OutputResult output(String call, Verdict verdict) {
        return new OutputResult(
                call, "W", verdict, 1, "case 1", 0, 0, 1, 2, 1, List.of(1, 1), "", "", List.of(), List.of());
    }

    private static NamedMistake mistake(String id) {
        return new NamedMistake(id, WORDS, WORDS);
    }

    @SafeVarargs
    private static Explanation explained(List<String>... candidates) {
        return new Explanation(
                Arrays.stream(candidates)
                        .map(ids -> ids.stream().map(ScoreTest::mistake).toList())
                        .toList(),
                List.of(),
                List.of());
    }

    private static CheckResult result(Outcome outcome, Explanation explanation, Verdict... verdicts) {
        return result(outcome, explanation, List.of(), List.of(), verdicts);
    }

    private static CheckResult result(
            Outcome outcome,
            Explanation explanation,
            List<Trouble> troubles,
            List<String> breaches,
            Verdict... verdicts) {
        List<OutputResult> outputs = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            outputs.add(output("f()", verdict));
        }
        double full = outputs.stream().filter(o -> o.verdict().isFull()).count();
        double share = breaches.isEmpty() ? full / outputs.size() : 0;
        return new CheckResult(
                info(10, false), outcome, share, outputs, explanation, troubles, breaches, List.of(), "");
    }

    private static CheckResult wrong(Explanation explanation, Verdict... verdicts) {
        return result(Outcome.WRONG, explanation, verdicts);
    }

    private static Trouble trouble(Kind kind) {
        return new Trouble("f()", "case 1", kind, "", "", List.of());
    }

    private static List<Double> earned(Carry carry, CheckResult... results) {
        return Score.of(List.of(results), carry).checks().stream()
                .map(ScoredCheck::earned)
                .toList();
    }

    private static List<Outcome> outcomes(CheckResult... results) {
        return Score.of(List.of(results), Carry.FULL).checks().stream()
                .map(ScoredCheck::outcome)
                .toList();
    }

    @Test
    void aCheckIsWorthTheShareOfItsOutputsThatIsRight() {
        assertThat(earned(
                        Carry.FULL,
                        wrong(Explanation.NONE, Verdict.RIGHT, Verdict.CLOSE, Verdict.WRONG, Verdict.BROKEN)))
                .containsExactly(5.0);
    }

    @Test
    void aChargedMistakeIsCarriedByThePolicy() {
        CheckResult a = wrong(explained(List.of("a")), Verdict.WRONG);
        assertThat(outcomes(a, a)).containsExactly(Outcome.WRONG, Outcome.CARRIED);
        assertThat(earned(Carry.FULL, a, a)).containsExactly(0.0, 10.0);
        assertThat(earned(Carry.HALF, a, a)).containsExactly(0.0, 5.0);
        assertThat(earned(Carry.NONE, a, a)).containsExactly(0.0, 0.0);
    }

    @Test
    void aNewMistakeBesideAChargedOneIsCharged() {
        CheckResult first = wrong(explained(List.of("a")), Verdict.WRONG);
        CheckResult both = wrong(explained(List.of("a", "b")), Verdict.WRONG, Verdict.RIGHT);
        ScoredCheck second = Score.of(List.of(first, both), Carry.FULL).checks().get(1);
        assertThat(second.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(second.earned()).isEqualTo(5);
        assertThat(second.charged()).containsExactly(mistake("b"));
    }

    @Test
    void ofTiesTheOneWithoutNewMistakesIsTaken() {
        CheckResult first = wrong(explained(List.of("b")), Verdict.WRONG);
        CheckResult tie = wrong(explained(List.of("a"), List.of("b")), Verdict.WRONG);
        assertThat(outcomes(first, tie)).containsExactly(Outcome.WRONG, Outcome.CARRIED);
    }

    @Test
    void aTieIsSettledByWhatComesLaterAndPaidOnce() {
        CheckResult tie = wrong(explained(List.of("a"), List.of("b")), Verdict.WRONG);
        CheckResult onlyB = wrong(explained(List.of("b")), Verdict.WRONG);
        CheckResult onlyA = wrong(explained(List.of("a")), Verdict.WRONG);
        assertThat(outcomes(tie, onlyB, onlyA)).containsExactly(Outcome.WRONG, Outcome.CARRIED, Outcome.WRONG);
        assertThat(outcomes(tie, onlyA, onlyB)).containsExactly(Outcome.WRONG, Outcome.CARRIED, Outcome.WRONG);
        assertThat(outcomes(tie, tie, onlyB)).containsExactly(Outcome.WRONG, Outcome.CARRIED, Outcome.CARRIED);
    }

    @Test
    void anUnknownMistakeIsChargedEachTime() {
        CheckResult unknown = wrong(Explanation.NONE, Verdict.WRONG);
        assertThat(outcomes(unknown, unknown)).containsExactly(Outcome.WRONG, Outcome.WRONG);
    }

    @Test
    void whatFollowsFromAChargedMistakeIsCarriedOutputByOutput() {
        CheckResult first = wrong(explained(List.of("a")), Verdict.WRONG);
        Explanation follows = new Explanation(List.of(), List.of("a"), List.of());
        CheckResult second = wrong(follows, Verdict.FOLLOWS, Verdict.WRONG);
        assertThat(earned(Carry.FULL, first, second)).containsExactly(0.0, 5.0);
        assertThat(outcomes(first, second)).containsExactly(Outcome.WRONG, Outcome.WRONG);
        assertThat(earned(Carry.FULL, second)).containsExactly(0.0);
    }

    @Test
    void whatFollowsFromATieIsCarriedThoughLaterChecksRuledItsFirstDescriptionOut() {
        CheckResult tied = wrong(explained(List.of("broad"), List.of("narrow")), Verdict.WRONG);
        Explanation narrow = new Explanation(explained(List.of("narrow")).candidates(), List.of("broad"), List.of());
        CheckResult later = wrong(narrow, Verdict.FOLLOWS, Verdict.FOLLOWS);
        assertThat(outcomes(tied, later)).containsExactly(Outcome.WRONG, Outcome.CARRIED);
        assertThat(Score.of(List.of(tied, later), Carry.FULL).checks().get(1).carriedFrom())
                .containsExactly("narrow");
    }

    @Test
    void whatFollowsFromOwnMethodsIsFreeOnlyIfThoseWereCharged() {
        CheckResult own = wrong(Explanation.NONE, Verdict.OWN);
        CheckResult lost = wrong(Explanation.NONE, Verdict.WRONG);
        CheckResult unwritten = result(
                Outcome.NOT_WRITTEN, Explanation.NONE, List.of(trouble(Kind.NOT_WRITTEN)), List.of(), Verdict.NO_VALUE);
        assertThat(outcomes(own)).containsExactly(Outcome.WRONG);
        assertThat(outcomes(unwritten, own)).containsExactly(Outcome.NOT_WRITTEN, Outcome.WRONG);
        assertThat(outcomes(lost, own)).containsExactly(Outcome.WRONG, Outcome.CARRIED);
    }

    @Test
    void aMistakeForgivenAsOwnIsNotChargedLater() {
        CheckResult lost = wrong(explained(List.of("loss")), Verdict.WRONG);
        CheckResult own = wrong(explained(List.of("gradient")), Verdict.OWN);
        CheckResult training = wrong(explained(List.of("loss", "gradient")), Verdict.WRONG);
        assertThat(outcomes(lost, own, training)).containsExactly(Outcome.WRONG, Outcome.CARRIED, Outcome.CARRIED);
    }

    @Test
    void aChangedArgumentCostsOneCheckOnly() {
        CheckResult broken = result(Outcome.WRONG, Explanation.NONE, List.of(), List.of("loss: X"), Verdict.RIGHT);
        CheckResult half =
                result(Outcome.WRONG, Explanation.NONE, List.of(), List.of("loss: X"), Verdict.RIGHT, Verdict.WRONG);
        assertThat(earned(Carry.FULL, broken, broken, half)).containsExactly(0.0, 10.0, 5.0);
        assertThat(earned(Carry.HALF, broken, broken)).containsExactly(0.0, 5.0);
        assertThat(outcomes(broken, broken, half)).containsExactly(Outcome.WRONG, Outcome.CARRIED, Outcome.WRONG);
        assertThat(Score.of(List.of(broken, broken), Carry.FULL).checks().get(1).carriedFrom())
                .containsExactly("loss: X");
    }

    @Test
    void codeThatWasCutOffIsNotCarried() {
        CheckResult first = wrong(explained(List.of("a")), Verdict.WRONG);
        CheckResult slow = result(
                Outcome.TOO_SLOW,
                explained(List.of("a")),
                List.of(trouble(Kind.TOO_SLOW)),
                List.of(),
                Verdict.NO_VALUE);
        CheckResult crash = result(
                Outcome.CRASHED, explained(List.of("a")), List.of(trouble(Kind.CRASHED)), List.of(), Verdict.NO_VALUE);
        assertThat(outcomes(first, slow, crash)).containsExactly(Outcome.WRONG, Outcome.TOO_SLOW, Outcome.CARRIED);
        assertThat(earned(Carry.FULL, first, slow, crash)).containsExactly(0.0, 0.0, 10.0);
    }

    @Test
    void aBrokenClaimIsNotExcusedByANameForTheValues() {
        CheckResult first = wrong(explained(List.of("a")), Verdict.WRONG);
        OutputResult claim = new OutputResult(
                "holds",
                "claim",
                Verdict.WRONG,
                1,
                "case 1",
                0,
                0,
                1,
                0,
                1,
                List.of(1, 1),
                "",
                "",
                List.of(),
                List.of());
        CheckResult second = new CheckResult(
                info(10, false),
                Outcome.WRONG,
                0,
                List.of(claim),
                explained(List.of("a")),
                List.of(),
                List.of(),
                List.of(),
                "");
        assertThat(outcomes(first, second)).containsExactly(Outcome.WRONG, Outcome.WRONG);
    }

    @Test
    void undecidedPointsCountUntilAPersonDecides() {
        CheckResult open = result(Outcome.UNDECIDED, Explanation.NONE, Verdict.WRONG);
        CheckResult ours = CheckResult.without(info(4, false), Outcome.GRADER_BROKE, trouble(Kind.HOST_BROKE));
        Score score = Score.of(List.of(open, ours), Carry.FULL);
        assertThat(score.earned()).isEqualTo(14);
        assertThat(score.undecided()).isEqualTo(14);
    }

    @Test
    void bonusPointsComeOnTop() {
        CheckResult bonus = new CheckResult(
                info(3, true),
                Outcome.PASSED,
                1,
                List.of(output("f()", Verdict.RIGHT)),
                Explanation.NONE,
                List.of(),
                List.of(),
                List.of(),
                "");
        Score score = Score.of(List.of(wrong(Explanation.NONE, Verdict.WRONG), bonus), Carry.FULL);
        assertThat(score.earned()).isZero();
        assertThat(score.possible()).isEqualTo(10);
        assertThat(score.bonus()).isEqualTo(3);
    }

    @Test
    void aCheckWithoutOutputsEarnsNothing() {
        CheckResult none = CheckResult.without(info(4, false), Outcome.CRASHED, trouble(Kind.CRASHED));
        assertThat(earned(Carry.FULL, none)).containsExactly(0.0);
    }
}
