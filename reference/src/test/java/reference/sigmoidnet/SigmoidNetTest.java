package reference.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.sigmoidnet.Digits;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class SigmoidNetTest {
    /** The lecture's neuron with w = (2, -3, -3) at x = (-1, -2), then its scores of 2.3 and -1.2. */
    private static Map<String, SimpleMatrix> lecture(double first, double second, double bias1, double bias2) {
        return Map.of(
                "W1", new SimpleMatrix(new double[][] {{2}, {-3}}),
                "b1", new SimpleMatrix(new double[][] {{-3}}),
                "W2", new SimpleMatrix(new double[][] {{first, second}}),
                "b2", new SimpleMatrix(new double[][] {{bias1, bias2}}));
    }

    private static final SimpleMatrix LECTURE_X = new SimpleMatrix(new double[][] {{-1, -2}});

    @Test
    void scoresOfTheLectureGiveItsProbabilitiesAndLoss() {
        SigmoidNet net = new SigmoidNet(lecture(1, 1, 2.3, -1.2));
        SimpleMatrix y = net.predict(LECTURE_X);
        assertThat(y.get(0)).isCloseTo(.97, within(.005));
        assertThat(y.get(1)).isCloseTo(.03, within(.005));
        assertThat(net.loss(LECTURE_X, new SimpleMatrix(new double[][] {{0, 1}})))
                .isCloseTo(3.5, within(.05));
    }

    @Test
    void hiddenUnitOfTheLectureGivesItsOutput() {
        // Scores z1 and 0: the odds of the two classes are e^z1.
        SimpleMatrix y = new SigmoidNet(lecture(1, 0, 0, 0)).predict(LECTURE_X);
        assertThat(Math.log(y.get(0) / y.get(1))).isCloseTo(.73, within(.005));
    }

    /** With a loss whose slope at the neuron's output is 1, the gradients are those on the lecture's slide. */
    @Test
    void gradientsOfTheLecturesNeuronAreThoseOfItsSlide() {
        SigmoidNet net = new SigmoidNet(lecture(1, -1, 0, 0));
        SimpleMatrix t = new SimpleMatrix(new double[][] {{0, 1}});
        double upstream = 2 * net.predict(LECTURE_X).get(0); // d loss / d z1 = p0 - (p1 - 1)
        Map<String, SimpleMatrix> gradient = net.gradient(LECTURE_X, t);
        assertThat(gradient.get("W1").get(0) / upstream).isCloseTo(-.2, within(.05));
        assertThat(gradient.get("W1").get(1) / upstream).isCloseTo(-.393, within(.0005));
        assertThat(gradient.get("b1").get(0) / upstream).isCloseTo(.197, within(.0005));
    }

    @Test
    void lossAndGradientAreThoseOfDualNumbers() {
        for (long seed = 0; seed < 20; seed++) {
            Fixture f = Fixture.random(seed);
            SigmoidNet net = new SigmoidNet(f.parameters());
            assertThat(net.loss(f.x(), f.t())).isCloseTo(Dual.loss(f, "", 0).value(), within(1e-12));
            assertThat(Distance.block(net.gradient(f.x(), f.t()), Dual.gradient(f)))
                    .isLessThan(1e-12);
        }
    }

    @Test
    void equalScoresCostTheLogarithmOfTheNumberOfClasses() {
        SigmoidNet net = new SigmoidNet(lecture(0, 0, .4, .4));
        assertThat(net.loss(LECTURE_X, new SimpleMatrix(new double[][] {{1, 0}})))
                .isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void largeNumbersStayFinite() {
        Fixture ordinary = Fixture.random(1);
        for (Fixture f :
                new Fixture[] {ordinary.withScores(1e5), ordinary.withHidden(1e5), ordinary.withScoresShifted(1e6)}) {
            SigmoidNet net = new SigmoidNet(f.parameters());
            assertThat(net.predict(f.x()).hasUncountable()).isFalse();
            assertThat(net.loss(f.x(), f.t())).isFinite();
            net.gradient(f.x(), f.t())
                    .values()
                    .forEach(g -> assertThat(g.hasUncountable()).isFalse());
        }
        assertThat(new SigmoidNet(ordinary.withScores(1e5).parameters()).loss(ordinary.x(), ordinary.t()))
                .isGreaterThan(1e4);
    }

    @Test
    void accuracyIsTheShareOfRightSamples() {
        SigmoidNet net = new SigmoidNet(lecture(1, 1, 2.3, -1.2));
        SimpleMatrix x = new SimpleMatrix(4, 2); // class 0 is the more probable one everywhere
        assertThat(net.accuracy(x, Digits.oneHot(new int[] {0, 1, 0, 0}, 2))).isEqualTo(.75);
    }

    @Test
    void updateMovesEveryParameterAgainstItsGradient() {
        Fixture f = Fixture.random(2);
        Map<String, SimpleMatrix> gradients = f.anyGradients(3);
        SigmoidNet net = new SigmoidNet(f.parameters());
        net.update(gradients, .2);
        net.update(gradients, .3);
        f.parameters().forEach((name, value) -> {
            SimpleMatrix moved = value.minus(gradients.get(name).scale(.5));
            assertThat(Distance.block(net.parameters().get(name), moved)).isLessThan(1e-14);
        });
    }

    @Test
    void onlyTheUpdateChangesTheNetAndNothingChangesItsArguments() {
        Fixture f = Fixture.random(2);
        SimpleMatrix x = f.x().copy();
        SimpleMatrix t = f.t().copy();
        SigmoidNet net = new SigmoidNet(f.parameters());
        net.predict(x);
        net.loss(x, t);
        net.accuracy(x, t);
        net.gradient(x, t);
        assertThat(Distance.block(net.parameters(), f.parameters())).isZero();
        Map<String, SimpleMatrix> gradients = f.anyGradients(1);
        Map<String, SimpleMatrix> kept = new HashMap<>();
        gradients.forEach((name, value) -> kept.put(name, value.copy()));
        net.update(gradients, .1);
        assertThat(Distance.block(net.parameters(), f.parameters())).isGreaterThan(1e-3);
        assertThat(Distance.block(gradients, kept)).isZero();
        assertThat(x.isIdentical(f.x(), 0)).isTrue();
        assertThat(t.isIdentical(f.t(), 0)).isTrue();
    }
}
