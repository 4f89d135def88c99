package reference.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Style;
import homework.sigmoidnet.SigmoidClassifier;
import java.util.Map;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.sigmoidnet.styles.SigmoidStyles;

class SigmoidStylesTest {
    private static final double SINGLE_PRECISION = 1.2e-5;
    private static final double RIGHT = 1e-12;

    static Stream<Style> styles() {
        return SigmoidStyles.all().stream();
    }

    private static SigmoidClassifier net(Style style, Map<String, SimpleMatrix> parameters) {
        return (SigmoidClassifier) style.maker().create("SigmoidNet", parameters);
    }

    private static double allowed(Style style) {
        return style.id().equals("single-precision") ? SINGLE_PRECISION : RIGHT;
    }

    private static double allowedInLoss(Style style) {
        return style.id().equals("log-with-epsilon") ? 1e-4 : allowed(style);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleAgreesWithTheModelSolution(Style style) {
        for (long seed = 0; seed < 50; seed++) {
            Fixture f = Fixture.random(seed);
            SigmoidNet right = new SigmoidNet(f.parameters());
            SigmoidClassifier net = net(style, f.parameters());
            assertThat(Distance.block(net.predict(f.x()), right.predict(f.x()))).isLessThanOrEqualTo(allowed(style));
            assertThat(Distance.relative(net.loss(f.x(), f.t()), right.loss(f.x(), f.t())))
                    .isLessThanOrEqualTo(allowedInLoss(style));
            assertThat(net.accuracy(f.x(), f.t())).isEqualTo(right.accuracy(f.x(), f.t()));
            assertThat(Distance.block(net.gradient(f.x(), f.t()), right.gradient(f.x(), f.t())))
                    .isLessThanOrEqualTo(allowed(style));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleStaysFiniteForLargeNumbers(Style style) {
        Fixture ordinary = Fixture.random(4);
        for (Fixture f :
                new Fixture[] {ordinary.withScores(3000), ordinary.withScoresShifted(-2000), ordinary.withHidden(3000)
                }) {
            SigmoidNet right = new SigmoidNet(f.parameters());
            SigmoidClassifier net = net(style, f.parameters());
            assertThat(net.loss(f.x(), f.t())).isFinite();
            assertThat(Distance.block(net.predict(f.x()), right.predict(f.x())))
                    .isLessThanOrEqualTo(100 * allowed(style));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleUpdatesEquallyAndLeavesTheGradientsAlone(Style style) {
        Fixture f = Fixture.random(6);
        SigmoidNet right = new SigmoidNet(f.parameters());
        SigmoidClassifier net = net(style, f.parameters());
        for (int step = 0; step < 4; step++) {
            Map<String, SimpleMatrix> gradients = f.anyGradients(step);
            right.update(f.anyGradients(step), .1 + .2 * step);
            net.update(gradients, .1 + .2 * step);
            assertThat(Distance.block(gradients, f.anyGradients(step))).isZero();
        }
        assertThat(Distance.block(net.parameters(), right.parameters())).isLessThanOrEqualTo(allowed(style));
        assertThat(Distance.block(net.predict(f.x()), right.predict(f.x()))).isLessThanOrEqualTo(allowed(style));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleKeepsItsOwnCopiesOfTheParameters(Style style) {
        Fixture f = Fixture.random(7);
        Map<String, SimpleMatrix> given = Map.of(
                "W1", f.parameters().get("W1").copy(),
                "b1", f.parameters().get("b1").copy(),
                "W2", f.parameters().get("W2").copy(),
                "b2", f.parameters().get("b2").copy());
        net(style, given).update(f.anyGradients(1), .5);
        assertThat(Distance.block(given, f.parameters())).isZero();
    }
}
