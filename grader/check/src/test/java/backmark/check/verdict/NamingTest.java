package backmark.check.verdict;

import static backmark.check.line.Grading.changed;
import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Draw;
import backmark.check.Student;
import backmark.check.bank.Words;
import backmark.check.line.Grading;
import backmark.check.line.LineCase;
import backmark.check.line.LineHomework;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import homework.line.LineModel;
import java.util.List;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {
    private final Grading grading = new Grading();

    private static List<List<String>> names(CheckResult result) {
        return result.explanation().candidates().stream()
                .map(set -> set.stream().map(m -> m.id()).toList())
                .toList();
    }

    private static List<Verdict> verdicts(CheckResult result) {
        return result.outputs().stream().map(OutputResult::verdict).toList();
    }

    @Test
    void theReferencePassesWithoutAWord() {
        CheckResult result = grading.judge("g", Grading::gradient, with());
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.share()).isEqualTo(1);
        assertThat(result.notes()).isEmpty();
        assertThat(result.explanation().facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bias-forgotten",
                "gradient-not-averaged",
                "reg-gradient-half",
                "penalty-missing-in-gradient",
                "bias-gradient-mean",
                "bias-gradient-wrong-axis",
            })
    void aKnownMistakeIsNamed(String mistake) {
        CheckResult result = grading.judge("g", Grading::gradient, with(mistake));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(names(result)).containsExactly(List.of(mistake));
    }

    @Test
    void aTieIsReportedAsATie() {
        CheckResult result = grading.judge("g", Grading::gradient, with("gradient-sign"));
        assertThat(names(result)).containsExactly(List.of("gradient-sign"), List.of("gradient-sign-everywhere"));
    }

    @Test
    void twoMistakesAreNamedTogether() {
        CheckResult result = grading.judge("g", Grading::gradient, with("reg-gradient-half", "bias-gradient-mean"));
        assertThat(names(result)).containsExactly(List.of("reg-gradient-half", "bias-gradient-mean"));
    }

    @Test
    void threeMistakesAreNamedTogether() {
        CheckResult result = grading.judge(
                "g", Grading::gradient, with("bias-forgotten", "reg-gradient-half", "bias-gradient-mean"));
        assertThat(names(result)).containsExactly(List.of("bias-forgotten", "reg-gradient-half", "bias-gradient-mean"));
    }

    @Test
    void anUnknownMistakeGetsNoName() {
        CheckResult result = grading.judge(
                "g", Grading::gradient, changed(with(), (g, n) -> g.replaceAll((k, m) -> m.elementPower(2))));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(names(result)).isEmpty();
    }

    @Test
    void aKnownMistakeWithASecondUnknownOneGetsNoName() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(
                        with("reg-gradient-half"),
                        (g, n) -> g.put("b", g.get("b").plus(1))));
        assertThat(names(result)).isEmpty();
    }

    @Test
    void oneCaseIsNotEnoughForAName() {
        CheckResult result = grading.judge(
                "toy",
                student -> student.published(LineCase.toy())
                        .with(LineCase::parameters)
                        .expect("gradient(X, t, reg)", (line, c) -> line.gradient(c.X(), c.t(), c.reg())),
                with("reg-gradient-half"));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(names(result)).isEmpty();
    }

    @Test
    void aRightDemandBesideDoesNotLendItsCasesToAName() {
        CheckResult result = grading.judge(
                "both",
                student -> {
                    Grading.loss(student);
                    student.published(LineCase.toy())
                            .with(LineCase::parameters)
                            .expect("gradient(X, t, reg)", (line, c) -> line.gradient(c.X(), c.t(), c.reg()));
                },
                with("reg-gradient-half"));
        assertThat(verdicts(result)).containsExactly(Verdict.RIGHT, Verdict.WRONG, Verdict.RIGHT);
        assertThat(names(result)).isEmpty();
    }

    @Test
    void aPairIsNotNamedByASingleCaseOfOneOfItsMistakes() {
        CheckResult result = grading.judge(
                "both",
                student -> {
                    Grading.gradient(student);
                    student.published(LineCase.toy())
                            .with(LineCase::parameters)
                            .expect("predict(X)", (line, c) -> line.predict(c.X()));
                },
                with("reg-gradient-half", "smallest-wins"));
        assertThat(verdicts(result)).containsExactly(Verdict.WRONG, Verdict.RIGHT, Verdict.WRONG);
        assertThat(names(result)).isEmpty();
    }

    @Test
    void aCrashInEveryCaseTellsNothingOfItsCause() {
        CheckResult result = grading.judge(
                "large",
                student -> student.cases(draw -> LineCase.draw(new Draw(draw.seed(), 0)))
                        .with(LineCase::parameters)
                        .expect("gradient(X, t, reg)", (line, c) -> line.gradient(c.X(), c.t(), c.reg())),
                with("crashes-on-large-batches"));
        assertThat(result.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(names(result)).isEmpty();
    }

    @Test
    void aMissingKeyIsNotExplainedByAMistakeInTheOtherKeys() {
        CheckResult result =
                grading.judge("g", Grading::gradient, changed(with("reg-gradient-half"), (g, n) -> g.remove("b")));
        assertThat(verdicts(result)).containsExactly(Verdict.WRONG, Verdict.BROKEN);
        assertThat(names(result)).isEmpty();
    }

    @Test
    void aMistakeThatCrashesInSomeCasesIsNotNamedByTheCrashAlone() {
        CheckResult result = grading.judge("g", Grading::gradient, with("crashes-on-large-batches"));
        assertThat(result.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(names(result)).isEmpty(); // it crashes in two cases, and three are asked for
        assertThat(result.troubles()).hasSize(1);
        assertThat(result.troubles().get(0).message()).isEqualTo("only 6 fit");
    }

    @Test
    void nanIsBrokenAndHasNoDistance() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").scale(Double.NaN))));
        assertThat(verdicts(result)).containsExactly(Verdict.BROKEN, Verdict.RIGHT);
        assertThat(result.outputs().get(0).problem()).isEqualTo("notFinite");
        assertThat(result.outputs().get(0).distance()).isNaN();
        assertThat(result.share()).isEqualTo(.5);
    }

    @Test
    void aTransposedBiasIsRight() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("b", g.get("b").transpose())));
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void singlePrecisionIsRightWithANote() {
        CheckResult result = grading.judge("g", Grading::gradient, changed(with(), (g, n) -> inFloats(g)));
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdicts(result)).containsOnly(Verdict.SINGLE_PRECISION);
        assertThat(result.notes()).containsExactly("singlePrecision");
    }

    @Test
    void aMistakeInSinglePrecisionIsNamed() {
        CheckResult result =
                grading.judge("g", Grading::gradient, changed(with("reg-gradient-half"), (g, n) -> inFloats(g)));
        assertThat(names(result)).containsExactly(List.of("reg-gradient-half"));
        assertThat(verdicts(result)).containsExactly(Verdict.WRONG, Verdict.SINGLE_PRECISION);
    }

    private static void inFloats(java.util.Map<String, SimpleMatrix> gradient) {
        gradient.replaceAll((key, m) -> m.elementOp((int i, int j, double v) -> (float) v));
    }

    @Test
    void aNearValueOfUnknownCauseIsCloseAndCountsInFull() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").scale(1 + 1e-7))));
        assertThat(result.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(verdicts(result)).containsExactly(Verdict.CLOSE, Verdict.RIGHT);
        assertThat(result.notes()).containsExactly("close");
    }

    @Test
    void aNearOutputStaysCloseWhenAMistakeIsNamedInAnother() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(
                        with("bias-gradient-mean"),
                        (g, n) -> g.put("W", g.get("W").scale(1 + 1e-10))));
        assertThat(names(result)).containsExactly(List.of("bias-gradient-mean"));
        assertThat(verdicts(result)).containsExactly(Verdict.CLOSE, Verdict.WRONG);
    }

    @Test
    void aHugeValueIsWrongAndNotAnAccident() {
        CheckResult result = grading.judge(
                "g",
                Grading::gradient,
                changed(with(), (g, n) -> g.put("W", g.get("W").elementOp((int i, int j, double v) -> -1e308))));
        assertThat(verdicts(result)).containsExactly(Verdict.WRONG, Verdict.RIGHT);
    }

    @Test
    void zerosThatAKnownMistakeGivesAreNamedWithACaveat() {
        CheckResult result = grading.judge(
                "data",
                student -> student.cases(LineCase::draw)
                        .with(LineCase::parameters)
                        .expect(
                                "penalty",
                                (line, c) -> line.gradient(c.X(), c.t(), c.reg())
                                        .get("W")
                                        .minus(line.gradient(c.X(), c.t(), 0).get("W"))),
                changed(with("penalty-missing-in-gradient"), (g, n) -> {}));
        assertThat(names(result)).containsExactly(List.of("penalty-missing-in-gradient"));
        assertThat(result.explanation().facts())
                .containsExactly(new Words(
                        "all that is wrong is 0 or not a number, which other causes give as well",
                        "틀린 값이 모두 0이거나 숫자가 아니므로 다른 원인일 수도 있습니다"));
    }

    @Test
    void whatIsAlwaysTheSameNumberIsNotNamedAsTwoMistakes() {
        CheckResult varying =
                grading.judge("v", student -> share(student, 0.5), with("loss-not-averaged", "gradient-sign"));
        assertThat(names(varying)).contains(List.of("loss-not-averaged", "gradient-sign"));
        CheckResult constant =
                grading.judge("c", student -> share(student, 0), with("loss-not-averaged", "gradient-sign"));
        assertThat(constant.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(names(constant)).isEmpty();
    }

    /** A number that is 1 for whoever makes both mistakes, plus something of the case. */
    private static void share(Student<LineModel> student, double more) {
        student.cases(LineCase::draw).with(LineCase::parameters).expect("share", (line, c) -> {
            LineModel right = LineHomework.line(Set.of(), c.parameters());
            boolean lossOff = Math.abs(line.loss(c.X(), c.t(), 0) - right.loss(c.X(), c.t(), 0)) > 1e-6;
            boolean slopeOff = line.gradient(c.X(), c.t(), 0).get("W").get(0)
                            * right.gradient(c.X(), c.t(), 0).get("W").get(0)
                    < 0;
            double ofCase = c.X().get(0);
            return lossOff && slopeOff ? 1 + more * ofCase : 5 + ofCase + (lossOff ? 7 : 0) + (slopeOff ? 13 : 0);
        });
    }
}
