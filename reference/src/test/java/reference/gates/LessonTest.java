package reference.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lesson against the numbers of the lecture, and of dual numbers. */
class LessonTest {
    private static final Offset<Double> ONE_DIGIT = within(.05); // the lecture rounds to one digit
    private static final Offset<Double> EXACT = within(1e-13);
    private final ExpressionSheet sheet = new Expressions();

    @Test
    void purchaseOfTheLectureCosts220() {
        Map<String, Double> answer = sheet.applePurchase(100, 2, 1.1);
        assertThat(answer).containsOnlyKeys("f", "dprice", "dcount", "dtax").contains(entry("dprice", 2.2));
        assertThat(answer.get("f")).isCloseTo(220, EXACT);
        assertThat(answer.get("dcount")).isCloseTo(110, EXACT);
        assertThat(answer.get("dtax")).isCloseTo(200, EXACT);
    }

    @Test
    void sumTimesOfTheLectureIsMinus12() {
        assertThat(sheet.sumTimes(-2, 5, -4)).isEqualTo(Map.of("f", -12.0, "dx", -4.0, "dy", -4.0, "dz", 3.0));
    }

    @Test
    void neuronOfTheLectureHasItsPublishedOutputAndGradients() {
        Map<String, Double> answer = sheet.sigmoidNeuron(2, -1, -3, -2, -3);
        assertThat(answer.get("f")).isCloseTo(.73, within(.005));
        assertThat(answer.get("dw0")).isCloseTo(-.2, ONE_DIGIT).isCloseTo(-.197, within(5e-4));
        assertThat(answer.get("dx0")).isCloseTo(.4, ONE_DIGIT).isCloseTo(.393, within(5e-4));
        assertThat(answer.get("dw1")).isCloseTo(-.4, ONE_DIGIT);
        assertThat(answer.get("dx1")).isCloseTo(-.6, ONE_DIGIT);
        assertThat(answer.get("dw2")).isCloseTo(.2, ONE_DIGIT);
    }

    @Test
    void gradientsOfTheTwoWaysOfASharedInputAddUp() {
        // (x + y) · x = x² + x · y, whose slopes are 2x + y and x
        assertThat(sheet.sharedInput(3, 2)).isEqualTo(Map.of("f", 15.0, "dx", 8.0, "dy", 3.0));
    }

    @Test
    void gatesOfTheLecturesNeuronPassItsNumbersBack() {
        Gate reciprocal = new ReciprocalGate();
        Gate exp = new ExpGate();
        assertThat(exp.forward(-1)).isCloseTo(.37, within(.005));
        assertThat(reciprocal.forward(1.37)).isCloseTo(.73, within(.005));
        assertThat(reciprocal.backward(1)).containsExactly(new double[] {-.53}, within(.005));
        assertThat(exp.backward(-.53)).containsExactly(new double[] {-.2}, within(.006));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e300, Double.MAX_VALUE})
    void sigmoidOfFarNumbersIsZeroOrOne(double far) {
        assertThat(new SigmoidGate().forward(far)).isEqualTo(1);
        assertThat(new SigmoidGate().forward(-far)).isZero();
    }

    @Test
    void tieOfTheMaximumGoesToOneInputAsAWhole() {
        Gate max = new MaxGate();
        assertThat(max.forward(3, 3)).isEqualTo(3);
        assertThat(max.backward(-2)).containsExactly(-2, 0);
    }

    @Test
    void everyGateHasTheSlopesOfDualNumbers() {
        compare(new AddGate(), 2, in -> in[0].plus(in[1]));
        compare(new MultiplyGate(), 2, in -> in[0].times(in[1]));
        compare(new MaxGate(), 2, in -> in[0].max(in[1]));
        compare(new ExpGate(), 1, in -> in[0].exp());
        compare(new ReciprocalGate(), 1, in -> in[0].inverse());
        compare(new SigmoidGate(), 1, in -> in[0].sigmoid());
    }

    /** One object for all rounds, each with an upstream gradient of its own. */
    private static void compare(Gate gate, int inputs, Function<Dual[], Dual> function) {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            double[] in = random.doubles(inputs, -3, 3).toArray();
            double upstream = random.nextGaussian();
            double out = gate.forward(in.clone());
            double[] gradient = gate.backward(upstream);
            assertThat(gradient).hasSize(inputs);
            for (int i = 0; i < inputs; i++) {
                Dual expected = function.apply(along(i, in));
                assertThat(out).isCloseTo(expected.value(), within(1e-13 * Math.abs(out)));
                assertThat(gradient[i])
                        .isCloseTo(upstream * expected.slope(), within(1e-13 * Math.max(1, Math.abs(gradient[i]))));
            }
        }
    }

    private static Dual[] along(int input, double... in) {
        Dual[] duals = new Dual[in.length];
        for (int i = 0; i < in.length; i++) {
            duals[i] = new Dual(in[i], i == input ? 1 : 0);
        }
        return duals;
    }

    @Test
    void everyExpressionHasTheGradientOfDualNumbers() {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            double[] in = random.doubles(5, -2, 2).toArray();
            compare(
                    sheet.applePurchase(in[0], in[1], in[2]),
                    in,
                    d -> d[0].times(d[1]).times(d[2]),
                    "price",
                    "count",
                    "tax");
            compare(
                    sheet.sumTimes(in[0], in[1], in[2]),
                    in,
                    d -> d[0].plus(d[1]).times(d[2]),
                    "x",
                    "y",
                    "z");
            compare(sheet.sharedInput(in[0], in[1]), in, d -> d[0].plus(d[1]).times(d[0]), "x", "y");
            compare(
                    sheet.sigmoidNeuron(in[0], in[1], in[2], in[3], in[4]),
                    in,
                    d -> d[0].times(d[1]).plus(d[2].times(d[3])).plus(d[4]).sigmoid(),
                    "w0",
                    "x0",
                    "w1",
                    "x1",
                    "w2");
        }
    }

    private static void compare(
            Map<String, Double> answer, double[] in, Function<Dual[], Dual> function, String... names) {
        assertThat(answer).hasSize(1 + names.length);
        assertThat(answer.get("f")).isCloseTo(function.apply(along(0, in)).value(), EXACT);
        for (int i = 0; i < names.length; i++) {
            assertThat(answer.get("d" + names[i]))
                    .isCloseTo(function.apply(along(i, in)).slope(), EXACT);
        }
    }
}
