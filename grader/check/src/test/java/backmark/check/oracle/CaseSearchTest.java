package backmark.check.oracle;

import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.Draw;
import backmark.check.Finding;
import backmark.check.Student;
import backmark.check.bank.Style;
import backmark.check.line.FlawedLine;
import backmark.check.line.Grading;
import backmark.check.line.LineCase;
import backmark.check.line.LineHomework;
import backmark.check.oracle.Oracle.OracleBroke;
import homework.line.LineModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class CaseSearchTest {

    private static LivePrepared<?, ?> prepared(LiveOracle oracle, Consumer<Student<LineModel>> check) {
        new Grading(oracle).judge("k", check, with());
        return oracle.prepared().get("k/1");
    }

    private static LiveOracle oracle(long seed) {
        return new LiveOracle(new LineHomework(), seed);
    }

    @Test
    void everyVisibleMistakeIsClearInEveryCase() {
        for (long seed = 0; seed < 20; seed++) {
            LivePrepared<?, ?> prepared = prepared(oracle(seed), Grading::gradient);
            assertThat(prepared.cases()).hasSize(3);
            assertThat(prepared.leastEffect()).isGreaterThanOrEqualTo(1e-2);
            assertThat(prepared.visible())
                    .containsExactly(
                            "bias-forgotten",
                            "gradient-not-averaged",
                            "gradient-sign",
                            "gradient-sign-everywhere",
                            "reg-gradient-half",
                            "penalty-missing-in-gradient",
                            "bias-gradient-mean",
                            "bias-gradient-wrong-axis",
                            "crashes-on-large-batches");
        }
    }

    @Test
    void theSameSeedGivesTheSameCasesAndAnotherGivesOthers() {
        List<Long> once = prepared(oracle(5), Grading::gradient).seeds();
        assertThat(prepared(oracle(5), Grading::gradient).seeds()).isEqualTo(once);
        assertThat(prepared(oracle(6), Grading::gradient).seeds()).isNotEqualTo(once);
    }

    @Test
    void publishedCasesComeFirstUnderTheirNames() {
        LivePrepared<?, ?> prepared = prepared(oracle(1), Grading::loss);
        assertThat(prepared.cases())
                .extracting(Prepared.Case::label)
                .containsExactly("toy data", "case 1", "case 2", "case 3");
        assertThat(prepared.seeds()).hasSize(3);
        assertThat(prepared.expected()).hasSize(4);
        assertThat(prepared.dataPart()).hasSize(4);
        assertThat(prepared.function()).isEmpty();
    }

    @Test
    void caseThatHidesAMistakeIsNotKept() {
        // A third of the draws have no penalty at all.
        LivePrepared<?, ?> prepared = prepared(
                oracle(3),
                student -> student.cases(CaseSearchTest::oftenWithoutPenalty)
                        .with(LineCase::parameters)
                        .expect("gradient", (line, c) -> line.gradient(c.X(), c.t(), c.reg())));
        assertThat(prepared.visible()).contains("penalty-missing-in-gradient");
        assertThat(prepared.leastEffect()).isGreaterThanOrEqualTo(1e-2);
    }

    private static LineCase oftenWithoutPenalty(Draw draw) {
        LineCase drawn = LineCase.draw(draw);
        return new LineCase("", drawn.parameters(), drawn.X(), drawn.t(), draw.whole(0, 2) == 0 ? 0 : drawn.reg());
    }

    @Test
    void aMistakeThatOneCaseCannotShowIsKeptFromTheOthers() {
        LivePrepared<?, ?> prepared = prepared(
                oracle(3),
                student -> student.cases(CaseSearchTest::firstWithoutPenalty)
                        .with(LineCase::parameters)
                        .expect("gradient", (line, c) -> line.gradient(c.X(), c.t(), c.reg())));
        assertThat(prepared.visible()).contains("penalty-missing-in-gradient");
        assertThat(prepared.cases()).hasSize(3);
    }

    private static LineCase firstWithoutPenalty(Draw draw) {
        LineCase drawn = LineCase.draw(draw);
        return new LineCase("", drawn.parameters(), drawn.X(), drawn.t(), draw.number() == 2 ? 0 : drawn.reg());
    }

    @Test
    void aMistakeThatNoCaseShowsClearlyIsAnAuthoringError() {
        assertThatThrownBy(() -> prepared(
                        oracle(3),
                        student -> student.cases(CaseSearchTest::almostWithoutPenalty)
                                .with(LineCase::parameters)
                                .expect("gradient", (line, c) -> line.gradient(c.X(), c.t(), c.reg()))))
                .isInstanceOf(OracleBroke.class)
                .hasMessageMatching("k/1: no case drawn shows (reg-gradient-half|penalty-missing-in-gradient) clearly"
                        + " \\(its largest distance is \\S+\\); change the recipe, or declare the mistake's effect");
    }

    private static LineCase almostWithoutPenalty(Draw draw) {
        LineCase drawn = LineCase.draw(draw);
        return new LineCase("", drawn.parameters(), drawn.X(), drawn.t(), 1e-6);
    }

    @Test
    void aMistakeThatChangesNothingIsNotVisible() {
        assertThat(prepared(oracle(1), Grading::predict).visible())
                .contains("smallest-wins", "gradient-sign-everywhere")
                .doesNotContain("reg-gradient-half", "loss-not-averaged");
    }

    @Test
    void aRecipeThatRejectsEverythingIsAnAuthoringError() {
        assertThatThrownBy(() -> prepared(
                        oracle(1),
                        student -> student.<Integer>cases(draw -> {
                                    draw.retryUnless(false);
                                    return 1;
                                })
                                .expect("nothing", (line, c) -> 1.0)))
                .isInstanceOf(OracleBroke.class)
                .hasMessage("k/1: no case found, because the recipe rejected every draw; change the recipe");
    }

    private static LiveOracle withADisagreeingStyle(String note) {
        return new LiveOracle(
                new LineHomework(List.of(new Style("rounds", note, (name, arguments) -> {
                    FlawedLine right = LineHomework.line(Set.of(), arguments);
                    return new Rounding(right);
                }))),
                1);
    }

    private record Rounding(LineModel right) implements LineModel {
        @Override
        public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
            return Math.round(right.loss(X, t, reg) * 1e3) / 1e3;
        }

        @Override
        public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
            return new HashMap<>(right.gradient(X, t, reg));
        }

        @Override
        public int[] predict(SimpleMatrix X) {
            return right.predict(X);
        }

        @Override
        public void descend(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> g, double rate) {
            right.descend(p, g, rate);
        }
    }

    @Test
    void casesOnWhichACorrectStyleDisagreesAreRefused() {
        assertThatThrownBy(() -> prepared(
                        withADisagreeingStyle(""),
                        student -> student.cases(LineCase::draw)
                                .with(LineCase::parameters)
                                .expect("loss", (line, c) -> line.loss(c.X(), c.t(), c.reg()))))
                .hasMessage("k/1: no case found, because the correct style rounds disagrees with the reference on the"
                        + " cases drawn; change the recipe");
        assertThatThrownBy(() -> prepared(withADisagreeingStyle(""), Grading::loss))
                .hasMessage("k/1: the correct style rounds disagrees with the reference on toy data; publish another"
                        + " case, or give the style a note");
        assertThat(prepared(withADisagreeingStyle("rounds"), Grading::loss).cases())
                .hasSize(4);
    }

    @Test
    void theReferenceItselfIsNotTrusted() {
        assertThatThrownBy(() -> prepared(
                        oracle(1),
                        student -> student.cases(LineCase::draw)
                                .with(LineCase::parameters)
                                .expect("x", (line, c) -> Math.log(-1))))
                .hasMessage("k/1: the reference's  is not finite");
        assertThatThrownBy(() -> prepared(
                        oracle(1),
                        student -> student.cases(LineCase::draw)
                                .with(LineCase::parameters)
                                .expect("x", (line, c) -> null)))
                .hasMessage("k/1: the probe returns nothing to compare");
        assertThatThrownBy(() -> prepared(
                        oracle(1),
                        student -> student.cases(LineCase::draw)
                                .with(LineCase::parameters)
                                .demand("never", (line, c) -> 1, (c, got) -> Finding.broken("2", "1"))))
                .hasMessage("k/1: the claim does not hold for the reference: [Fact[label=expected, value=2],"
                        + " Fact[label=got, value=1]]");
    }
}
