package backmark.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.verdict.Quantisation.Found;
import backmark.check.verdict.Quantisation.Sample;
import backmark.check.verdict.Quantisation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantisationTest {

    /** A smooth function of 20 numbers whose size does not vanish. */
    private static double function(double[] w, double level) {
        double sum = level;
        for (int i = 0; i < w.length; i++) {
            sum += Math.log1p(Math.exp(w[i] * (1 + 0.1 * i))) / w.length;
        }
        return sum;
    }

    private static double[] right(double[] w) {
        double[] gradient = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            double slope = 1 + 0.1 * i;
            gradient[i] = slope / (1 + Math.exp(-w[i] * slope)) / w.length;
        }
        return gradient;
    }

    private interface Derivative {
        double at(double[] w, int i);
    }

    private static List<Sample> samples(long seed, int count, double level, Derivative derivative) {
        Random random = new Random(seed);
        List<Sample> samples = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            double[] w = random.doubles(20, -2, 2).toArray();
            double[] gradient = new double[w.length];
            for (int i = 0; i < w.length; i++) {
                gradient[i] = derivative.at(w, i);
            }
            samples.add(new Sample(gradient, w, function(w, level)));
        }
        return samples;
    }

    private static double moved(double[] w, int i, double by, double level) {
        double[] other = w.clone();
        other[i] += by;
        return function(other, level);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 3e-5, 5e-6})
    void centralDifferencesAreFoundWithTheirStep(double h) {
        for (long seed = 0; seed < 20; seed++) {
            List<Sample> samples = samples(seed, 3, 0, (w, i) -> (moved(w, i, h, 0) - moved(w, i, -h, 0)) / (2 * h));
            Found found = Quantisation.in(samples).orElseThrow();
            assertThat(found.distance()).isEqualTo(2 * h);
            assertThat(found.step()).isEqualTo(Step.ABSOLUTE);
        }
    }

    @Test
    void theUsualStepsAreNamedAsTheirAuthorsChoseThem() {
        assertThat(new Found(2e-5, Step.ABSOLUTE).h()).isEqualTo(1e-5);
        assertThat(new Found(2e-5, Step.ABSOLUTE).isCentral()).isTrue();
        assertThat(new Found(1e-5, Step.ABSOLUTE).h()).isEqualTo(1e-5);
        assertThat(new Found(1e-5, Step.ABSOLUTE).isCentral()).isFalse();
        assertThat(new Found(1e-3, Step.ABSOLUTE).h()).isEqualTo(1e-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-6, 1e-8})
    void forwardDifferencesAreFound(double h) {
        for (long seed = 0; seed < 20; seed++) {
            List<Sample> samples = samples(seed, 3, 0, (w, i) -> (moved(w, i, h, 0) - function(w, 0)) / h);
            Found found = Quantisation.in(samples).orElseThrow();
            assertThat(found.h()).isEqualTo(h);
            assertThat(found.isCentral()).isFalse();
        }
    }

    @Test
    void stepsRelativeToTheParameterAreFound() {
        List<Sample> timesSize = samples(1, 3, 0, (w, i) -> {
            double h = 1e-5 * Math.max(1, Math.abs(w[i]));
            return (moved(w, i, h, 0) - moved(w, i, -h, 0)) / (2 * h);
        });
        assertThat(Quantisation.in(timesSize)).contains(new Found(2e-5, Step.TIMES_SIZE_FROM_ONE));
        List<Sample> onePlus = samples(1, 3, 0, (w, i) -> {
            double h = 1e-6 * (1 + Math.abs(w[i]));
            return (moved(w, i, h, 0) - moved(w, i, -h, 0)) / (2 * h);
        });
        assertThat(Quantisation.in(onePlus)).contains(new Found(2e-6, Step.TIMES_ONE_PLUS_SIZE));
    }

    @Test
    void aFunctionNextToAPowerOfTwoIsNoHidingPlace() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Sample> samples = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                double[] w = random.doubles(20, -2, 2).toArray();
                double level = 2 - function(w, 0) + 1e-6 * random.nextDouble();
                double[] gradient = new double[w.length];
                for (int i = 0; i < w.length; i++) {
                    gradient[i] = (moved(w, i, 1e-5, level) - moved(w, i, -1e-5, level)) / 2e-5;
                }
                samples.add(new Sample(gradient, w, function(w, level)));
            }
            assertThat(Quantisation.in(samples)).contains(new Found(2e-5, Step.ABSOLUTE));
        }
    }

    @Test
    void backpropagationIsNeverTakenForIt() {
        for (long seed = 0; seed < 2_000; seed++) {
            assertThat(Quantisation.in(samples(seed, 3, 0, (w, i) -> right(w)[i])))
                    .isEmpty();
        }
    }

    @Test
    void backpropagationInSinglePrecisionIsNeverTakenForIt() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Quantisation.in(samples(seed, 3, 0, (w, i) -> (float) right(w)[i])))
                    .isEmpty();
        }
    }

    @Test
    void gradientsThatAreDataThemselvesAreNeverTakenForIt() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Sample> samples = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                double[] x = random.doubles(20, -1, 1).toArray(); // multiples of 2^-52
                samples.add(new Sample(x, x, 0.01 * random.nextDouble()));
            }
            assertThat(Quantisation.in(samples)).isEmpty();
        }
    }

    @Test
    void oneCaseIsNotEnough() {
        Derivative central = (w, i) -> (moved(w, i, 1e-5, 0) - moved(w, i, -1e-5, 0)) / 2e-5;
        assertThat(Quantisation.in(samples(1, 1, 0, central))).isEmpty();
        assertThat(Quantisation.in(samples(1, 2, 0, central))).isPresent();
    }

    @Test
    void whatIsNotFiniteOrZeroIsNoSample() {
        List<Sample> useless = List.of(
                new Sample(new double[20], null, 1),
                new Sample(new double[] {Double.NaN}, null, 1),
                new Sample(new double[] {0.1, 0.2}, null, Double.NaN),
                new Sample(new double[] {0.1, 0.2}, null, 0));
        assertThat(Quantisation.in(useless)).isEmpty();
    }
}
