package homework.sigmoidnet;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;

/** The checks of the sigmoid net: {@code mvn test} runs them on your class. */
@Assignment(id = "sigmoid-net", contract = SigmoidClassifier.class, student = "SigmoidNet")
public class SigmoidNetChecks {

    @Task("1. Prediction")
    class Prediction {
        @Check(points = 14, hint = "Compute the probabilities of one sample by hand: which numbers should add up to 1?")
        void givesAProbabilityToEveryClass(Student<SigmoidClassifier> student) {
            student.cases(NetCase::draw, NetCase.lecture()).with(NetCase::parameters)
                    .expect("predict(x)", (net, c) -> net.predict(c.x()));
        }

        @Check(points = 6, hint = "What changes in the softmax when every score of a row shrinks by the same amount?")
        void staysFiniteForLargeScores(Student<SigmoidClassifier> student) {
            student.cases(LargeCase::draw).with(LargeCase::parameters)
                    .expect("predict(x) at scores around 800", (net, c) -> net.predict(c.high()))
                    .expect("predict(x) at scores around -800", (net, c) -> net.predict(c.low()))
                    .expect("predict(x) at scores around 800 and -800", (net, c) -> net.predict(c.mixed()))
                    .expect("predict(x) at a1 around 800 and -800", (net, c) -> net.predict(c.clear()))
                    .evidence("predict(x) at scores around 0", (net, c) -> net.predict(c.x()));
        }
    }

    @Task("2. Loss")
    class Loss {
        @Check(points = 11, hint = "Compute the loss of one sample by hand first, then that of two.")
        void isTheMeanOverTheBatch(Student<SigmoidClassifier> student) {
            student.cases(NetCase::draw, NetCase.lecture()).with(NetCase::parameters)
                    .expect("loss(x, t)", (net, c) -> net.loss(c.x(), c.t()), (net, c) -> c.ownLoss(net));
        }

        @Check(points = 4, hint = "What becomes of e^-800, and what of its logarithm?")
        void staysFiniteForLargeScores(Student<SigmoidClassifier> student) {
            student.cases(LargeCase::draw).with(LargeCase::parameters)
                    .expect("loss(x, t) at scores around 800 and -800", (net, c) -> net.loss(c.mixed(), c.t()));
            student.cases(NetCase::withScoresFarApart).with(NetCase::parameters)
                    .demand("loss(x, t) is finite where scores lie thousands apart",
                            (net, c) -> net.loss(c.x(), c.t()), NetCase::isFinite);
        }
    }

    @Task("3. Accuracy")
    class Accuracy {
        @Check(points = 10, hint = "What is the accuracy of a net that is right in three of four samples?")
        void isTheShareOfRightPredictions(Student<SigmoidClassifier> student) {
            student.cases(NetCase::withManySamples).with(NetCase::parameters)
                    .expect("accuracy(x, t)", (net, c) -> c.accuracies(net), (net, c) -> c.ownAccuracies(net))
                    .evidence("accuracy(x, t) with the most probable labels",
                            (net, c) -> c.accuracyWithMostProbableLabels(net));
        }
    }

    @Task("4. Gradient")
    class Gradient {
        @Check(points = 29, hint = "Follow dy back through one operation at a time, and check each shape.")
        void ofEveryParameter(Student<SigmoidClassifier> student) {
            student.cases(NetCase::draw).times(4).with(NetCase::parameters)
                    .gradientOf((net, c) -> net.loss(c.x(), c.t()))
                    .expect("gradient(x, t)", (net, c) -> net.gradient(c.x(), c.t()));
        }

        @Check(points = 6, hint = "What does your net remember or change in a call of gradient(x, t)?")
        void isTheSameWhenAskedAgain(Student<SigmoidClassifier> student) {
            student.cases(NetCase::draw).with(NetCase::parameters)
                    .expect("gradient(x, t), called again", Repeated::secondGradient)
                    .demand("gradient(x, t) leaves the parameters as they are",
                            Repeated::parametersAroundTheGradient, Repeated::areAsBefore)
                    .evidence("gradient(x, t), called first", (net, c) -> net.gradient(c.x(), c.t()));
        }
    }

    @Task("5. Update")
    class Update {
        @Check(points = 10, hint = "How does each of the four parameters change in one step, and in which direction?")
        void movesEveryParameterInAStep(Student<SigmoidClassifier> student) {
            student.cases(UpdateCase::draw).with(UpdateCase::parameters)
                    .expect("parameters after update(gradients, learningRate)", (net, c) -> c.afterOneStep(net));
        }

        @Check(points = 4, hint = "From where does the second step start?")
        void goesOnFromTheLastStep(Student<SigmoidClassifier> student) {
            student.cases(UpdateCase::draw).with(UpdateCase::parameters)
                    .expect("parameters after four updates", (net, c) -> c.afterAllSteps(net));
        }

        @Check(points = 3, hint = "Which matrices does predict(x) multiply with, and which ones does the update change?")
        void isWhatPredictionsAreMadeWith(Student<SigmoidClassifier> student) {
            student.cases(UpdateCase::draw).with(UpdateCase::parameters)
                    .demand("predict(x) uses the updated parameters", UpdateCase::predictions, UpdateCase::predictsAnew);
        }

        @Check(points = 3, hint = "Print the loss after every step: what does it do?")
        void learns(Student<SigmoidClassifier> student) {
            student.cases(LearningCase::draw).with(LearningCase::parameters)
                    .demand("the training loop learns to tell three clouds of points apart", LearningCase::afterLearning, LearningCase::learns);
            DigitCase.drawFor(student);
        }
    }
}
