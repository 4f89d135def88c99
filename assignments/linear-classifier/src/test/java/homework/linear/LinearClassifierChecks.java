package homework.linear;

import backmark.check.Assignment;
import backmark.check.Cases;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;

/** The checks of the linear classifier: {@code mvn test} runs them on your classes. */
@Assignment(id = "linear-classifier", contract = LinearLoss.class)
public class LinearClassifierChecks {

    @Task("1. Distance")
    class Distance {
        @Check(points = 8, hint = "Compute the distance of two pictures with two pixels each by hand.")
        void addsUpAbsoluteDifferences(Student<NeighborClassifier> student) {
            student.as("NearestNeighbor").cases(Pictures::draw, Pictures.ofTheLecture())
                    .expect("l1Distance(a, b)", (nearest, c) -> nearest.l1Distance(c.a(), c.b()));
        }
    }

    @Task("2. Nearest neighbours")
    class NearestNeighbors {
        @Check(points = 12, hint = "Print the distances of one test sample, and the labels of the k nearest.")
        void letsTheNearestVote(Student<NeighborClassifier> student) {
            student.as("NearestNeighbor").cases(Neighbors::withoutTies)
                    .expect("predict(trainX, trainY, testX, k = 1)", (nearest, c) -> nearest.predict(c.X(), c.y(), c.tests(), 1))
                    .expect("predict(trainX, trainY, testX, k)", (nearest, c) -> nearest.predict(c.X(), c.y(), c.tests(), c.k()));
        }

        @Check(points = 6, hint = "Which two kinds of ties are there, and what does the contract say about each?")
        void breaksTiesAsStated(Student<NeighborClassifier> student) {
            student.as("NearestNeighbor").cases(Neighbors::withEqualVotes)
                    .expect("predict(…, k = 4), equal votes", (nearest, c) -> nearest.predict(c.X(), c.y(), c.tests(), c.k()));
            student.as("NearestNeighbor").cases(Neighbors::withEqualDistances)
                    .expect("predict(…, k = 1), equal distances", (nearest, c) -> nearest.predict(c.X(), c.y(), c.tests(), c.k()));
        }
    }

    @Task("3. Cross-validation")
    class CrossValidation {
        @Check(points = 12, hint = "Which rows are training samples, and which are predicted, in each round?")
        void isTheMeanAccuracyOfTheFolds(Student<NeighborClassifier> student) {
            student.as("NearestNeighbor").cases(Folds::draw)
                    .expect("crossValidate(X, y, folds, k)", (nearest, c) -> c.accuracies(nearest));
        }
    }

    @Task("4. Scores")
    class Scores {
        @Check(points = 3, hint = "Which shapes do X, W and b have, and which shape must the scores have?")
        void ofTheHingeLoss(Student<LinearLoss> student) {
            hinge(student).expect("scores(X, W, b)", (loss, c) -> c.scores(loss));
        }

        @Check(points = 3, hint = "Which shapes do X, W and b have, and which shape must the scores have?")
        void ofTheSoftmaxLoss(Student<LinearLoss> student) {
            softmax(student).expect("scores(X, W, b)", (loss, c) -> c.scores(loss));
        }
    }

    @Task("5. Hinge loss")
    class Hinge {
        @Check(points = 10, hint = "Compute the lecture’s three losses by hand first, then their mean, then with the penalty.")
        void isTheMeanPlusThePenalty(Student<LinearLoss> student) {
            hinge(student).expect("loss(X, y, W, b, reg = 0) of each sample alone", (loss, c) -> c.lossOfEach(loss))
                    .expect("loss(X, y, W, b, reg = 0)", (loss, c) -> c.loss(loss, 0))
                    .expect("loss(X, y, W, b, reg)", (loss, c) -> c.loss(loss, c.reg()));
        }

        @Check(points = 12, hint = "For one sample: which of its scores change the loss when they grow a little, and by how much?")
        void hasThisGradient(Student<LinearLoss> student) {
            hinge(student).expect("gradient(X, y, W, b, reg = 0)", (loss, c) -> c.gradient(loss, 0))
                    .expect("gradient(X, y, W, b, reg)", (loss, c) -> c.gradient(loss, c.reg()));
        }
    }

    @Task("6. Softmax loss")
    class Softmax {
        @Check(points = 8, hint = "Compute the loss of one sample by hand first, then of two, then with the penalty.")
        void isTheMeanPlusThePenalty(Student<LinearLoss> student) {
            softmax(student).expect("loss(X, y, W, b, reg = 0) of each sample alone", (loss, c) -> c.lossOfEach(loss))
                    .expect("loss(X, y, W, b, reg = 0)", (loss, c) -> c.loss(loss, 0))
                    .expect("loss(X, y, W, b, reg)", (loss, c) -> c.loss(loss, c.reg()));
        }

        @Check(points = 3, hint = "What changes in the softmax when every score of a row shrinks by the same amount?")
        void staysFiniteForLargeScores(Student<LinearLoss> student) {
            student.as("SoftmaxLoss").cases(LinearCase::withShift)
                    .expect("loss(X, y, W, b, 0) at scores around 800", (loss, c) -> c.shifted(800, 800).loss(loss, 0))
                    .expect("loss(X, y, W, b, 0) at scores around -800", (loss, c) -> c.shifted(-800, -800).loss(loss, 0))
                    .expect("loss(X, y, W, b, 0) at both", (loss, c) -> c.shifted(800, -800).loss(loss, 0))
                    .evidence("loss(X, y, W, b, 0) at scores around 0", (loss, c) -> c.loss(loss, 0));
            student.as("SoftmaxLoss").cases(LinearCase::withScoresFarApart)
                    .demand("loss(X, y, W, b, 0) is finite where scores lie thousands apart", (loss, c) -> c.loss(loss, 0), LinearCase::isFinite);
        }

        @Check(points = 10, hint = "Start with one sample: what is the slope of its loss along each of its scores?")
        void hasThisGradient(Student<LinearLoss> student) {
            softmax(student).expect("gradient(X, y, W, b, reg = 0)", (loss, c) -> c.gradient(loss, 0))
                    .expect("gradient(X, y, W, b, reg)", (loss, c) -> c.gradient(loss, c.reg()));
        }

        @Check(points = 3, hint = "Which of your methods computes probabilities, and is it the one the loss uses?")
        void hasAFiniteGradientForLargeScores(Student<LinearLoss> student) {
            student.as("SoftmaxLoss").cases(LinearCase::withShift)
                    .expect("gradient(X, y, W, b, 0) at scores around 800 and -800", (loss, c) -> c.shifted(800, -800).gradient(loss, 0))
                    .evidence("gradient(X, y, W, b, 0) at scores around 0", (loss, c) -> c.gradient(loss, 0));
        }
    }

    @Task(value = "7. Numerical gradient", numericalDerivativeAllowed = true)
    class Numerical {
        @Check(points = 10, hint = "Which places do you ask the function at for one entry, and how far apart are they?")
        void isTheCentralDifferenceOfEveryEntry(Student<Differentiator> student) {
            student.as("NumericalGradient").cases(Slope::draw, Slope.ofTheLecture())
                    .expect("gradient(f, at, h)", (differentiator, c) -> c.by(differentiator));
        }
    }

    @Task(value = "8. Gradient descent (bonus)", bonus = true)
    class Descent {
        @Check(points = 5, hint = "Is the loss smaller after the step? Which parameters have moved?")
        void onTheHingeLoss(Student<LinearLoss> student) {
            hinge(student).expect("step(X, y, W, b, reg, learningRate)", (loss, c) -> c.step(loss), (loss, c) -> c.ownStep(loss));
        }

        @Check(points = 5, hint = "Is the loss smaller after the step? Which parameters have moved?")
        void onTheSoftmaxLoss(Student<LinearLoss> student) {
            softmax(student).expect("step(X, y, W, b, reg, learningRate)", (loss, c) -> c.step(loss), (loss, c) -> c.ownStep(loss));
        }
    }

    private static Cases<LinearLoss, LinearCase> hinge(Student<LinearLoss> student) {
        return student.as("HingeLoss").cases(LinearCase::draw, LinearCase.threePictures());
    }

    private static Cases<LinearLoss, LinearCase> softmax(Student<LinearLoss> student) {
        return student.as("SoftmaxLoss").cases(LinearCase::draw, LinearCase.twoScores());
    }
}
