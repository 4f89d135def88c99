package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The trajectories known from the field: one number that starts at 1, gradients .3, .6, .9, rate .1, momentum .9. */
class PublishedNumbersTest {
    private final Walk walk = Walk.published();

    @Test
    void momentumWalksAsPublished() {
        goes(walk.numbersWith(new Momentum(.1, .9)), .97, .883, .7147);
    }

    @Test
    void nesterovWalksAsPublished() {
        goes(walk.numbersWith(new Nesterov(.1, .9)), .943, .8047, .56323);
    }

    @Test
    void adagradWalksAsPublished() {
        goes(walk.numbersWith(new AdaGrad(.1)), .9, .81056, .73038);
    }

    @Test
    void adamWalksAsPublished() {
        goes(walk.numbersWith(new Adam(.1, .9, .999)), .9, .80348, .70768);
    }

    @Test
    void oldVelocityIsOneStepLate() {
        goes(wrong("Momentum", "momentum-old-velocity", .1, .9), 1, .97, .883);
    }

    @Test
    void velocityWithoutRateIsOneOverTheRateTooLong() {
        double[] right = walk.numbersWith(new Momentum(.1, .9));
        double[] wrong = wrong("Momentum", "momentum-no-rate", .1, .9);
        for (int step = 0; step < right.length; step++) {
            assertThat((wrong[step] - 1) / (right[step] - 1)).isCloseTo(10, within(1e-12));
        }
    }

    @Test
    void nesterovInTheOldOrderWalksAsPublished() {
        goes(wrong("Nesterov", "nesterov-old-order", .1, .9), .9187, .73423, .426907);
    }

    @Test
    void nesterovThatIsMomentumWalksAsPublished() {
        goes(wrong("Nesterov", "nesterov-is-momentum", .1, .9), .97, .883, .7147);
    }

    @Test
    void adagradWithoutSquareStartsAsPublished() {
        assertThat(wrong("AdaGrad", "adagrad-no-square", .1)[0]).isCloseTo(.94522775, within(6e-9));
    }

    @Test
    void adagradWithoutRootStartsAsPublished() {
        assertThat(wrong("AdaGrad", "adagrad-no-root", .1)[0]).isCloseTo(.66666704, within(6e-9));
    }

    @Test
    void lateAdagradDividesItsFirstGradientByEpsilon() {
        assertThat(1 - wrong("AdaGrad", "adagrad-late", .1)[0]).isCloseTo(.1 * .3 / 1e-7, within(1e-6));
    }

    @Test
    void withoutEpsilonAGradientOfZeroIsNaN() {
        for (String className : new String[] {"AdaGrad", "RmsProp", "Adam"}) {
            Object optimizer =
                    new OptimizersBank().create(className, Set.of("epsilon-missing"), Optimizers.arguments(className));
            assertThat(Walk.ofOneNumber(0).numbersWith(optimizer)).containsExactly(Double.NaN);
        }
    }

    @Test
    void rmspropWithoutComplementWalksAsPublished() {
        double[] wrong = wrong("RmsProp", "rmsprop-no-complement", .1, .99);
        assertThat(wrong[0]).isCloseTo(.9, within(1e-7));
        assertThat(wrong[1]).isCloseTo(.81046775, within(2e-7));
    }

    @Test
    void uncorrectedAdamStartsTooLongByThePublishedFactor() {
        // 3.1623 without epsilon, which takes 4e-5 of it here.
        assertThat((1 - wrong("Adam", "adam-uncorrected", .1, .9, .999)[0]) / .1)
                .isCloseTo(3.1623, within(1e-4));
    }

    @Test
    void adamWithAFrozenClockWalksAsPublished() {
        goes(wrong("Adam", "adam-clock-frozen", .1, .9, .999), .9, .77030, .62033);
    }

    @Test
    void adamWithAClockOffByOneStartsTooShortByThePublishedFactor() {
        assertThat((1 - wrong("Adam", "adam-clock-off-by-one", .1, .9, .999)[0]) / .1)
                .isCloseTo(.74414, within(5e-6));
    }

    @Test
    void adamWithAClockPerParameterErrsAtTheSecondParameterFirst() {
        Walk three = Walk.random(1);
        var right = three.with(new Adam(.1, .9, .999)).get(0);
        var wrong = three.with(new OptimizersBank().create("Adam", Set.of("adam-clock-per-parameter"), .1, .9, .999))
                .get(0);
        assertThat(wrong.get("W1").isIdentical(right.get("W1"), 1e-15)).isTrue();
        assertThat(wrong.get("b1").isIdentical(right.get("b1"), 1e-2)).isFalse();
    }

    private double[] wrong(String className, String mistake, Object... arguments) {
        return walk.numbersWith(new OptimizersBank().create(className, Set.of(mistake), arguments));
    }

    /** Published numbers have five or six digits. */
    private static void goes(double[] numbers, double... published) {
        assertThat(numbers).containsExactly(published, within(5.1e-6));
    }
}
