package homework.twolayer;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;
import homework.Batch;

/** The checks of the two-layer net: {@code mvn test} runs them on your classes. */
@Assignment(id = "two-layer-net", contract = TwoLayerClassifier.class, student = "TwoLayerNet")
public class TwoLayerNetChecks {

    @Task("1. Scores")
    class Scores {
        @Check(points = 10, hint = "Which shapes do X, W1, h and W2 have, and where does each bias come in?")
        void ofEveryClass(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::draw, NetCase.toy()).with(NetCase::parameters)
                    .expect("scores(X)", (net, c) -> net.scores(c.X()));
        }
    }

    @Task("2. Loss")
    class Loss {
        @Check(points = 14, hint = "Compute the loss of one sample by hand first, then of two, then with the penalty.")
        void isTheMeanPlusThePenalty(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::draw, NetCase.toy()).with(NetCase::parameters)
                    .expect("loss(X, y, reg = 0)", (net, c) -> net.loss(c.X(), c.y(), 0))
                    .dataPart((net, c) -> net.loss(c.X(), c.y(), 0)).printed(NetCase::printedLoss)
                    .expect("loss(X, y, reg)", (net, c) -> net.loss(c.X(), c.y(), c.reg()));
        }

        @Check(points = 6, hint = "What changes in the softmax when every score of a row shrinks by the same amount?")
        void staysFiniteForLargeScores(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::withLargeScores).with(NetCase::parameters)
                    .expect("loss(X, y, reg = 0) at scores around 800", (net, c) -> net.loss(c.large(), c.y(), 0))
                    .expect("loss(X, y, reg = 0) at scores around -800", (net, c) -> net.loss(c.X(), c.y(), 0))
                    .expect("loss(X, y, reg = 0) at scores around 800 and -800", (net, c) -> net.loss(c.mixed(), c.y(), 0))
                    .evidence("loss(X, y, reg = 0) at scores around 0", (net, c) -> net.loss(c.middle(), c.y(), 0));
            student.cases(NetCase::withScoresFarApart).with(NetCase::parameters)
                    .demand("loss(X, y, reg = 0) is finite where scores lie thousands apart",
                            (net, c) -> net.loss(c.X(), c.y(), 0), NetCase::isFinite);
        }
    }

    @Task("3. Gradient")
    class Gradient {
        @Check(points = 14, hint = "Follow the error back from the scores, one operation at a time, and check each shape.")
        void withoutPenalty(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::draw, NetCase.toy()).with(NetCase::parameters)
                    .gradientOf((net, c) -> net.loss(c.X(), c.y(), 0), NetCase::parameters, NetCase::at)
                    .expect("gradient(X, y, reg = 0)", (net, c) -> net.gradient(c.X(), c.y(), 0));
        }

        @Check(points = 8, hint = "Which parameters are in the penalty, and what is its derivative?")
        void withThePenalty(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::draw, NetCase.toy()).with(NetCase::parameters)
                    .dataPart((net, c) -> net.gradient(c.X(), c.y(), 0))
                    .gradientOf((net, c) -> net.loss(c.X(), c.y(), c.reg()), NetCase::parameters, NetCase::at)
                    .expect("gradient(X, y, reg)", (net, c) -> net.gradient(c.X(), c.y(), c.reg()));
        }

        @Check(points = 4, hint = "Which of your methods computes probabilities, and is it the one the loss uses?")
        void staysFiniteForLargeScores(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::withLargeScores).with(NetCase::parameters)
                    .expect("gradient(X, y, reg = 0) at scores around 800 and -800",
                            (net, c) -> net.gradient(c.mixed(), c.y(), 0))
                    .evidence("gradient(X, y, reg = 0) at scores around 0",
                            (net, c) -> net.gradient(c.middle(), c.y(), 0));
        }

        @Check(points = 4, hint = "What does your net remember between two calls?")
        void isTheSameWhenAskedAgain(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::draw).with(NetCase::parameters)
                    .expect("gradient(X, y, reg = 0), called again", NetCase::gradientAskedAgain)
                    .evidence("gradient(X, y, reg = 0), called first", (net, c) -> net.gradient(c.X(), c.y(), 0));
        }
    }

    @Task("4. Training")
    class OfTheNet {
        @Check(points = 8, hint = "How does each of the four parameters change in one step?")
        void movesEveryParameterInAStep(Student<TwoLayerClassifier> student) {
            student.cases(TrainingCase::oneSampleRepeated).with(TrainingCase::parameters)
                    .expect("parameters after one step of train(…)", Training::afterOneStep, Training::ownStep);
        }

        @Check(points = 4, hint = "When does the learning rate change, and how often in three epochs?")
        void decaysTheRateAfterEveryEpoch(Student<TwoLayerClassifier> student) {
            student.cases(TrainingCase::oneSampleRepeated).with(TrainingCase::parameters)
                    .demand("train(…) multiplies the learning rate by the decay after every epoch",
                            (net, c) -> c.train(net, Training.THEN_STILL), Training::movesInTheFirstEpochOnly)
                    .evidence("losses and parameters of train(…)", Training::lossesAndParameters);
        }

        @Check(points = 5, hint = "Follow one sample and its label from the training set into a batch.")
        void drawsSamplesWithTheirLabels(Student<TwoLayerClassifier> student) {
            student.cases(TrainingCase::differentSamples).with(TrainingCase::parameters)
                    .demand("train(…) draws every sample, and each with its own label",
                            Training::measure, Training::drawsEverySampleWithItsLabel);
        }

        @Check(points = 3, hint = "When in an iteration is the loss measured, and when in an epoch the accuracy?")
        void recordsLossesAndAccuracies(Student<TwoLayerClassifier> student) {
            student.cases(TrainingCase::oneSampleRepeated).with(TrainingCase::parameters)
                    .demand("train(…) records a loss for every step and accuracies for every epoch",
                            Training::record, Training::recordsEveryStepAndEpoch)
                    .evidence("losses and parameters of train(…)", Training::lossesAndParameters);
        }

        @Check(points = 5, hint = "Print the loss of every tenth step: what does it do?")
        void learns(Student<TwoLayerClassifier> student) {
            student.cases(TrainingCase::cloudsFarApart).with(TrainingCase::parameters)
                    .demand("train(…) learns to tell three clouds of points apart", Training::afterLearning, Training::learns);
            PictureCase.drawFor(student);
        }
    }

    @Task("5. Prediction")
    class Prediction {
        @Check(points = 5, hint = "What do the scores of one row have to do with its class?")
        void isTheClassWithTheHighestScore(Student<TwoLayerClassifier> student) {
            student.cases(NetCase::draw, NetCase.toy()).with(NetCase::parameters)
                    .expect("predict(X)", (net, c) -> net.predict(c.X()),
                            (net, c) -> Batch.argMaxOfEveryRow(net.scores(c.X())));
        }
    }

    @Task("6. Hyper-parameter search")
    class HyperparameterSearch {
        @Check(points = 5, hint = "Print the values of every trial: do they look random, and do they cover the ranges?")
        void triesDifferentValues(Student<Search> student) {
            student.as("HyperparameterSearch").cases(SearchCase::draw).times(Searching.TWO).with()
                    .demand("search(…) draws every trial from the plan's candidates and ranges",
                            (search, c) -> search.search(c.data(), c.many()), Searching::triesDifferentValues)
                    .demand("search(…) trains with the learning rate that it drew",
                            (search, c) -> search.search(c.data(), c.tooSlow()), Searching::learnsNothing);
        }

        @Check(points = 5, hint = "Which of the trials would you use, and by which samples do you choose it?")
        void keepsTheMostAccurateTrial(Student<Search> student) {
            student.as("HyperparameterSearch").cases(SearchCase::draw).times(Searching.ENOUGH).with()
                    .demand("search(…) returns the trial with the highest validation accuracy",
                            (search, c) -> search.search(c.data(), c.brief()), Searching::keepsTheMostAccurate);
        }
    }
}
