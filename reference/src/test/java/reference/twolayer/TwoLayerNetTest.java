package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.twolayer.ImageData;
import homework.twolayer.ImageTask;
import homework.twolayer.Initial;
import homework.twolayer.SearchResult;
import homework.twolayer.ToyData;
import homework.twolayer.TrainingHistory;
import homework.twolayer.TrainingPlan;
import homework.twolayer.Trial;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class TwoLayerNetTest {
    private final PublishedToy published = PublishedToy.read();
    private final TwoLayerNet toy = new TwoLayerNet(ToyData.parameters());

    @Test
    void toyDataIsThePublishedDataToTheLastBit() {
        assertThat(ToyData.X().isIdentical(published.matrix("X"), 0)).isTrue();
        for (String name : new String[] {"W1", "b1", "W2", "b2"}) {
            assertThat(ToyData.parameters().get(name).isIdentical(published.matrix(name), 0))
                    .isTrue();
        }
        assertThat(ToyData.y()).containsExactly(0, 1, 2, 2, 1);
        assertThat(ToyData.REG).isEqualTo(published.number("reg"));
        assertThat(ToyData.PUBLISHED_LOSS).isEqualTo(published.number("published_loss"));
        assertThat(ToyData.publishedScores().isIdentical(published.matrix("published_scores"), 0))
                .isTrue();
    }

    @Test
    void scoresDifferFromThePublishedOnesByTheirRounding() {
        SimpleMatrix difference = toy.scores(ToyData.X()).minus(ToyData.publishedScores());
        assertThat(difference.elementOp((int i, int j, double v) -> Math.abs(v)).elementSum())
                .isCloseTo(3.680272093239262e-08, within(1e-14));
    }

    @Test
    void toyScoresLossAndGradientsAreThoseOfAnotherProgram() {
        assertThat(Distance.block(toy.scores(ToyData.X()), published.matrix("scores")))
                .isLessThan(1e-12);
        assertThat(toy.loss(ToyData.X(), ToyData.y(), ToyData.REG)).isCloseTo(published.number("loss"), within(1e-12));
        assertThat(toy.loss(ToyData.X(), ToyData.y(), 0)).isCloseTo(published.number("data_loss"), within(1e-12));
        assertThat(toy.loss(ToyData.X(), ToyData.y(), ToyData.REG)).isCloseTo(ToyData.PUBLISHED_LOSS, within(1e-11));
        assertThat(Distance.block(toy.gradient(ToyData.X(), ToyData.y(), ToyData.REG), published.gradients()))
                .isLessThan(1e-12);
    }

    @Test
    void lossAndGradientAreThoseOfDualNumbers() {
        for (long seed = 0; seed < 20; seed++) {
            Fixture f = Fixture.random(seed);
            TwoLayerNet net = new TwoLayerNet(f.parameters());
            assertThat(net.loss(f.X(), f.y(), f.reg()))
                    .isCloseTo(Dual.loss(f, "", 0).value(), within(1e-12));
            assertThat(Distance.block(net.gradient(f.X(), f.y(), f.reg()), Dual.gradient(f)))
                    .isLessThan(1e-12);
        }
    }

    @Test
    void largeScoresStayFinite() {
        Fixture f = Fixture.random(1).withScores(1e5);
        TwoLayerNet net = new TwoLayerNet(f.parameters());
        assertThat(net.scores(f.X()).elementMaxAbs()).isGreaterThan(1e5);
        assertThat(net.loss(f.X(), f.y(), 0)).isFinite().isGreaterThan(1e4);
        net.gradient(f.X(), f.y(), f.reg())
                .values()
                .forEach(g -> assertThat(g.hasUncountable()).isFalse());
    }

    @Test
    void onlyTrainingChangesTheNetAndNothingChangesItsArguments() {
        Fixture f = Fixture.random(2);
        SimpleMatrix X = f.X().copy();
        int[] y = f.y().clone();
        TwoLayerNet net = new TwoLayerNet(f.parameters());
        net.scores(X);
        net.loss(X, y, f.reg());
        net.gradient(X, y, f.reg());
        net.predict(X);
        assertThat(Distance.block(net.parameters(), f.parameters())).isZero();
        net.train(X, y, X, y, new TrainingPlan(.1, .5, .01, 5, 3, 1));
        assertThat(Distance.block(net.parameters(), f.parameters())).isGreaterThan(1e-3);
        assertThat(X.isIdentical(f.X(), 0)).isTrue();
        assertThat(y).isEqualTo(f.y());
    }

    @Test
    void trainingOnOneSampleManyTimesOverIsPlainGradientDescentWithDecay() {
        Fixture f = Fixture.random(3);
        SimpleMatrix X = new SimpleMatrix(4, f.X().getNumCols());
        int[] y = new int[4];
        for (int i = 0; i < 4; i++) {
            X.insertIntoThis(i, 0, f.X().getRow(0));
            y[i] = f.y()[0];
        }
        TwoLayerNet net = new TwoLayerNet(f.parameters());
        TrainingHistory history = net.train(X, y, X, y, new TrainingPlan(.2, .5, .01, 5, 2, 1));

        TwoLayerNet byHand = new TwoLayerNet(f.parameters());
        double[] rates = {.2, .2, .1, .1, .05}; // two iterations make an epoch
        for (int i = 0; i < rates.length; i++) {
            assertThat(history.loss()[i]).isCloseTo(byHand.loss(X, y, .01), within(1e-12));
            Map<String, SimpleMatrix> gradient = byHand.gradient(X, y, .01);
            double rate = rates[i];
            Map<String, SimpleMatrix> moved = new HashMap<>();
            byHand.parameters()
                    .forEach((name, value) ->
                            moved.put(name, value.minus(gradient.get(name).scale(rate))));
            byHand = new TwoLayerNet(moved);
        }
        assertThat(Distance.block(net.parameters(), byHand.parameters())).isLessThan(1e-12);
        assertThat(history.trainAccuracy()).hasSize(3);
        assertThat(history.validationAccuracy()).hasSize(3);
    }

    @Test
    void netLearnsTheSmallImages() {
        ImageTask task = ImageTask.small();
        ImageData data = task.data();
        TwoLayerNet net = new TwoLayerNet(Initial.parameters(
                data.X().getNumCols(),
                task.hidden(),
                data.classes(),
                task.search().weightScale(),
                1));
        TrainingHistory history = net.train(data.X(), data.y(), data.Xval(), data.yval(), task.training());
        assertThat(history.loss()).hasSize(task.training().iterations());
        assertThat(history.validationAccuracy()).hasSize(task.training().epochs(data.y().length));
        assertThat(history.validationAccuracy()[history.validationAccuracy().length - 1])
                .isGreaterThan(.9);
    }

    @Test
    void searchFindsSomethingBetterThanItsMedianTrial() {
        ImageTask task = ImageTask.small();
        SearchResult found = new HyperparameterSearch().search(task.data(), task.search());
        double median = found.trials().stream()
                .mapToDouble(Trial::validationAccuracy)
                .sorted()
                .skip(found.trials().size() / 2)
                .findFirst()
                .orElseThrow();
        assertThat(found.trials()).hasSize(task.search().trials()).contains(found.best());
        assertThat(found.best().validationAccuracy()).isGreaterThan(median).isGreaterThan(.7);
    }
}
