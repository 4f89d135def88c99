package backmark.check.verdict;

import static backmark.check.line.Grading.changed;
import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Draw;
import backmark.check.bank.Words;
import backmark.check.line.FlawedLine;
import backmark.check.line.Grading;
import backmark.check.line.LineCase;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.value.Tensor;
import homework.line.LineModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class FactsTest {
    private final Grading grading = new Grading();

    private List<Words> facts(Grading.Change change) {
        CheckResult result = grading.judge("g", Grading::gradient, changed(with(), change));
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.explanation().candidates()).isEmpty();
        return result.explanation().facts();
    }

    private List<Words> lossFacts(Loss loss) {
        Function<Map<String, SimpleMatrix>, LineModel> maker = parameters -> new LossLine(parameters, loss);
        CheckResult result = grading.judge("l", Grading::loss, maker);
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.explanation().candidates()).isEmpty();
        return result.explanation().facts();
    }

    /** A loss made of the right one and the right data part. */
    private interface Loss {
        double of(double loss, double data, SimpleMatrix X);
    }

    private record LossLine(Map<String, SimpleMatrix> parameters, Loss of) implements LineModel {
        @Override
        public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
            FlawedLine right = new FlawedLine(parameters, Set.of());
            return of.of(right.loss(X, t, reg), right.loss(X, t, 0), X);
        }

        @Override
        public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
            return new FlawedLine(parameters, Set.of()).gradient(X, t, reg);
        }

        @Override
        public int[] predict(SimpleMatrix X) {
            return new int[0];
        }

        @Override
        public void descend(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> gradients, double rate) {}
    }

    @Test
    void aFactorThatIsTheSameEverywhereIsANumber() {
        assertThat(facts((g, n) -> g.replaceAll((key, m) -> m.scale(3))))
                .containsExactly(new Words(
                        "W and b are exactly 3 times the expected value; C is 3 here",
                        "W, b: 기댓값의 정확히 3배입니다; 여기서 C = 3"));
    }

    @Test
    void aFactorThatVariesIsALetterOnlyIfItFitsEveryCase() {
        assertThat(facts((g, n) -> g.replaceAll((key, m) -> m.scale(n))))
                .containsExactly(new Words(
                        "W and b are exactly N times the expected value; N is 11, 7 and 5 here",
                        "W, b: 기댓값의 정확히 N배입니다; 여기서 N = 11, 7, 5"));
        assertThat(facts((g, n) -> g.replaceAll((key, m) -> m.scale(n == 5 ? 6 : n))))
                .noneMatch(words -> words.en().contains("N"));
    }

    @Test
    void aQuotientOfLettersIsFound() {
        assertThat(facts((g, n) -> g.put("b", g.get("b").scale(n / 3.0))))
                .containsExactly(
                        new Words(
                                "b is exactly N/C times the expected value; N is 11, 7 and 5, C is 3 here",
                                "b: 기댓값의 정확히 N/C배입니다; 여기서 N = 11, 7, 5, C = 3"),
                        new Words("W is right, b is not", "맞은 값은 W, 틀린 값은 b입니다"));
    }

    @Test
    void theOppositeSignIsAFactorOfMinusOne() {
        assertThat(facts((g, n) -> g.put("b", g.get("b").negative())))
                .first()
                .isEqualTo(new Words("b is exactly -1 times the expected value", "b: 기댓값의 정확히 -1배입니다"));
    }

    @Test
    void aConstantOffsetIsNamed() {
        assertThat(facts((g, n) -> g.put("W", g.get("W").plus(1.0 / n))))
                .first()
                .isEqualTo(new Words(
                        "W is off by exactly 1/N in every entry; N is 11, 7 and 5 here",
                        "W: 모든 값이 기댓값에 정확히 1/N만큼 더해져 있습니다; 여기서 N = 11, 7, 5"));
    }

    @Test
    void zerosAreSaidToBeZeros() {
        assertThat(facts((g, n) -> g.replaceAll((key, m) -> m.scale(0))))
                .containsExactly(new Words("W and b are 0 in every entry", "W, b: 모든 값이 0입니다"));
    }

    @Test
    void aTransposedMatrixIsRecognised() {
        assertThat(facts((g, n) -> g.put("W", g.get("W").transpose())))
                .first()
                .isEqualTo(new Words("W is exactly the transpose of what is expected", "W: 기대한 행렬의 전치와 정확히 같습니다"));
    }

    @Test
    void exchangedOutputsAreRecognised() {
        CheckResult result = grading.judge(
                "pair",
                student -> student.cases(LineCase::draw)
                        .with(LineCase::parameters)
                        .expect("two", (line, c) -> {
                            Map<String, SimpleMatrix> g = line.gradient(c.X(), c.t(), c.reg());
                            return Map.of(
                                    "x", g.get("W").getRow(0), "y", g.get("W").getRow(1));
                        }),
                changed(
                        with(),
                        (g, n) -> g.put(
                                "W",
                                g.get("W").getRow(1).combine(1, 0, g.get("W").getRow(0)))));
        assertThat(result.explanation().facts())
                .containsExactly(
                        new Words("x is exactly what is expected of y", "x: y의 기댓값과 정확히 같습니다"),
                        new Words("y is exactly what is expected of x", "y: x의 기댓값과 정확히 같습니다"));
    }

    @Test
    void oppositeSignsWithoutACommonFactorAreSaid() {
        assertThat(facts((g, n) -> g.put("W", g.get("W").elementOp((int i, int j, double v) -> -v * Math.abs(v)))))
                .first()
                .isEqualTo(new Words("W is of the opposite sign in every entry", "W: 모든 값의 부호가 반대입니다"));
    }

    @Test
    void largeRatiosAreSaidWithoutACause() {
        assertThat(facts((g, n) -> g.put("W", g.get("W").elementOp((int i, int j, double v) -> v * (5 + v * v)))))
                .first()
                .isEqualTo(new Words(
                        "W is at least 4 times the expected value in every entry, but not by the same factor",
                        "W: 모든 값이 기댓값의 4배 이상이지만 비율은 서로 다릅니다"));
    }

    @Test
    void aSingleWrongRowIsPointedAt() {
        assertThat(facts((g, n) -> g.get("W").setRow(2, 0, 9, 8, 7)))
                .first()
                .isEqualTo(new Words("W is off only in row 2 (counted from 0, case 3)", "W: 2행만 다릅니다 (0부터 셈, 사례 3)"));
    }

    @Test
    void rowsThatShouldAddUpToZeroAreWatched() {
        CheckResult result = grading.judge(
                "rows",
                student -> student.cases(LineCase::draw)
                        .with(LineCase::parameters)
                        .expect("dscores", (line, c) -> {
                            SimpleMatrix W =
                                    line.gradient(c.X(), c.t(), c.reg()).get("W");
                            boolean right = line.predict(c.X()).length > 0;
                            SimpleMatrix centred = W.copy();
                            for (int i = 0; i < W.getNumRows(); i++) {
                                double mean = W.getRow(i).elementSum() / W.getNumCols();
                                for (int j = 0; j < W.getNumCols(); j++) {
                                    centred.set(i, j, W.get(i, j) - mean);
                                }
                                if (!right) {
                                    centred.set(i, i % 3, centred.get(i, i % 3) + 1.0 / c.X().getNumRows());
                                }
                            }
                            return centred;
                        }),
                parameters -> new LossLine(parameters, (loss, data, X) -> loss));
        assertThat(result.explanation().facts())
                .containsExactly(new Words(
                        "dscores is a matrix whose rows add up to 1/N where 0 is expected; N is 11, 7 and 5 here",
                        "dscores: 각 행의 합이 0이어야 하는데 1/N입니다; 여기서 N = 11, 7, 5"));
    }

    @Test
    void aNumberIsAFactorOnlyWithAName() {
        assertThat(lossFacts((loss, data, X) -> loss / 3 * X.getNumRows() / 4))
                .isEmpty(); // N/(C*D) has three letters, so nobody says so
        assertThat(lossFacts((loss, data, X) -> loss / Math.log(10)))
                .containsExactly(new Words(
                        "loss(X, t, reg) is exactly 0.4342944819 times the expected value, as with a logarithm to base 10",
                        "loss(X, t, reg): 기댓값의 정확히 0.4342944819배입니다 (밑이 10인 로그를 쓸 때처럼)"));
    }

    @Test
    void theTwoPartsOfALossAreToldApart() {
        assertThat(lossFacts((loss, data, X) -> data + (loss - data) / X.getNumRows()))
                .containsExactly(new Words(
                        "loss(X, t, reg) is right in the data part, and the penalty part is exactly 1/N times the"
                                + " expected one; N is 7, 11, 7 and 5 here",
                        "loss(X, t, reg): 데이터 부분은 맞고 규제 부분은 기댓값의 정확히 1/N배입니다; 여기서 N = 7, 11, 7, 5"));
        assertThat(lossFacts((loss, data, X) -> data * 2 + (loss - data)))
                .containsExactly(new Words(
                        "loss(X, t, reg) is right in the penalty part, and the data part is exactly 2 times the"
                                + " expected one",
                        "loss(X, t, reg): 규제 부분은 맞고 데이터 부분은 기댓값의 정확히 2배입니다"));
    }

    @Test
    void theTwoPartsOfAGradientAreToldApart() {
        LineCase one = LineCase.draw(new Draw(3, 0));
        double reg = one.reg();
        Tensor data = tensor(0.1, -0.7, 0.3, 0.9, 0.2, -0.4);
        Tensor penalty = tensor(1.3, 0.4, -0.2, 0.8, -1.1, 0.6);
        assertThat(words(data, penalty, 1, reg, one.sizes()))
                .isEqualTo(new Words(
                        "right in the data part, and the penalty part is exactly " + new Decimal(reg)
                                + " times the expected one; reg is " + new Decimal(reg) + " here",
                        "데이터 부분은 맞고 규제 부분은 기댓값의 정확히 " + new Decimal(reg) + "배입니다; 여기서 reg = " + new Decimal(reg)));
        assertThat(words(data, penalty, 1, 0, one.sizes()).en())
                .isEqualTo("exactly the data part: the penalty part is missing");
        assertThat(words(data, penalty, 0, 1, one.sizes()).ko()).isEqualTo("규제 부분만 있고 데이터 부분이 없습니다");
        assertThat(words(data, penalty, 11, 0.5, one.sizes()).en())
                .isEqualTo("exactly 11 times the data part plus 1/2 times the penalty part of the expected value;"
                        + " N is 11 here");
        assertThat(words(data, penalty, -1, -1, one.sizes()).en()).isEqualTo("exactly -1 times the expected value");
    }

    private static Words words(Tensor data, Tensor penalty, double a, double b, Map<String, Double> sizes) {
        double[] expected = new double[data.data().length];
        double[] got = new double[expected.length];
        for (int k = 0; k < got.length; k++) {
            expected[k] = data.data()[k] + penalty.data()[k];
            got[k] = a * data.data()[k] + b * penalty.data()[k];
        }
        View.Case one = new View.Case(0, tensor(expected), data, tensor(got), sizes);
        return Multiple.in(new View("W", List.of(one, one, one))).orElseThrow().words();
    }

    private static Tensor tensor(double... values) {
        return new Tensor(2, 3, values, false);
    }
}
