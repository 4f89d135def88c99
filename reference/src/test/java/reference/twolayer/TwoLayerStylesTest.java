package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Style;
import homework.twolayer.ImageData;
import homework.twolayer.Search;
import homework.twolayer.SearchPlan;
import homework.twolayer.SearchResult;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.Trial;
import homework.twolayer.TwoLayerClassifier;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.twolayer.styles.TwoLayerStyles;

class TwoLayerStylesTest {
    private static final double SINGLE_PRECISION = 1.2e-5;
    private static final double RIGHT = 1e-12;

    static Stream<Style> styles() {
        return TwoLayerStyles.all().stream();
    }

    private static TwoLayerClassifier net(Style style, Map<String, SimpleMatrix> parameters) {
        return (TwoLayerClassifier) style.maker().create("TwoLayerNet", parameters);
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
            TwoLayerNet right = new TwoLayerNet(f.parameters());
            TwoLayerClassifier net = net(style, f.parameters());
            assertThat(Distance.block(net.scores(f.X()), right.scores(f.X()))).isLessThanOrEqualTo(allowed(style));
            assertThat(Distance.relative(net.loss(f.X(), f.y(), f.reg()), right.loss(f.X(), f.y(), f.reg())))
                    .isLessThanOrEqualTo(allowedInLoss(style));
            assertThat(Distance.block(net.gradient(f.X(), f.y(), f.reg()), right.gradient(f.X(), f.y(), f.reg())))
                    .isLessThanOrEqualTo(allowed(style));
            assertThat(net.predict(f.X())).isEqualTo(right.predict(f.X()));
            assertThat(Distance.block(net.parameters(), f.parameters())).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleStaysFiniteForLargeScores(Style style) {
        Fixture ordinary = Fixture.random(4);
        for (Fixture f : new Fixture[] {
            ordinary.withScores(3000), ordinary.withScoresShifted(-2000), ordinary.withUnequalSamples()
        }) {
            TwoLayerNet right = new TwoLayerNet(f.parameters());
            TwoLayerClassifier net = net(style, f.parameters());
            assertThat(net.loss(f.X(), f.y(), f.reg())).isFinite();
            assertThat(Distance.block(net.gradient(f.X(), f.y(), f.reg()), right.gradient(f.X(), f.y(), f.reg())))
                    .isLessThanOrEqualTo(100 * allowed(style));
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleTrainsEquallyWhereAllSamplesAreTheSame(Style style) {
        Fixture f = Fixture.random(6);
        SimpleMatrix X = new SimpleMatrix(5, f.X().getNumCols());
        int[] y = new int[5];
        for (int i = 0; i < y.length; i++) {
            X.insertIntoThis(i, 0, f.X().getRow(0));
            y[i] = f.y()[0];
        }
        for (int batchSize : new int[] {2, 5, 9}) {
            TrainingPlan plan = new TrainingPlan(.1, .6, .02, 7, batchSize, 1);
            TwoLayerNet right = new TwoLayerNet(f.parameters());
            TrainingHistory expected = right.train(X, y, f.X(), f.y(), plan);
            TwoLayerClassifier net = net(style, f.parameters());
            TrainingHistory got = net.train(X, y, f.X(), f.y(), plan);
            assertThat(Distance.block(row(got.loss()), row(expected.loss())))
                    .isLessThanOrEqualTo(10 * allowedInLoss(style));
            assertThat(got.trainAccuracy()).containsExactly(expected.trainAccuracy());
            assertThat(got.validationAccuracy()).containsExactly(expected.validationAccuracy());
            assertThat(Distance.block(net.parameters(), right.parameters())).isLessThanOrEqualTo(10 * allowed(style));
        }
    }

    private static SimpleMatrix row(double[] values) {
        return new SimpleMatrix(1, values.length, true, values);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleSearchesWithinItsRangesAndKeepsTheBest(Style style) {
        Fixture f = Fixture.random(9);
        ImageData data = new ImageData(f.X(), f.y(), f.X(), f.y(), 3);
        SearchPlan plan = new SearchPlan(
                new int[] {3, 8},
                new SearchPlan.Range(1e-4, 1),
                new SearchPlan.Range(1e-6, 1e-2),
                .1,
                100,
                5,
                new TrainingPlan(0, 1, 0, 3, 4, 1));
        SearchResult found = ((Search) style.maker().create("HyperparameterSearch")).search(data, plan);
        assertThat(found.trials()).hasSize(100).allSatisfy(trial -> {
            assertThat(trial.hiddenSize()).isIn(3, 8);
            assertThat(trial.learningRate()).isBetween(1e-4 * (1 - 1e-12), 1 + 1e-12);
            assertThat(trial.regularization()).isBetween(1e-6 * (1 - 1e-12), 1e-2 * (1 + 1e-12));
        });
        assertThat(found.trials().stream()
                        .filter(trial -> trial.learningRate() < 1e-2)
                        .count())
                .isBetween(25L, 75L); // half of them where the logarithm is uniform, one in a hundred where the rate is
        assertThat(found.best().validationAccuracy())
                .isEqualTo(found.trials().stream()
                        .map(Trial::validationAccuracy)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }
}
