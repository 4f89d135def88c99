package homework.layers;

import backmark.check.Assignment;
import backmark.check.Cases;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;

/** The checks of the layers: {@code mvn test} runs them on your classes. */
@Assignment(id = "layers", contract = Layer.class)
public class LayersChecks {

    @Task("1. Affine")
    class OfAffine {
        @Check(points = 10, hint = "Which shapes do x, W and the product have, and which of its rows does b belong to?")
        void forwardOfABatchAndOfOneRow(Student<ParameterLayer> student) {
            affine(student).expect("forward(x)", (affine, c) -> affine.forward(c.x()))
                    .expect("forward(x) of one row", (affine, c) -> affine.forward(c.row()));
        }

        @Check(points = 18, hint = "Which product of two of x, W and dout, transposed or not, has the shape you need?")
        void backwardOfABatchAndOfOneRow(Student<ParameterLayer> student) {
            affine(student).expect("backward(dout)", (affine, c) -> c.gradients(affine))
                    .expect("backward(dout) of one row", (affine, c) -> c.gradientsOfRow(affine))
                    .evidence("backward(dout) answers for its argument", (affine, c) -> c.answers(affine), Answers::differ);
        }

        @Check(points = 7, hint = "What is left in your fields from the call before, and what should be?")
        void backwardIsAboutTheLatestCalls(Student<ParameterLayer> student) {
            affine(student).expect("backward(dout), called again", (affine, c) -> c.gradientsAgain(affine))
                    .expect("backward(dout) after two forwards", (affine, c) -> c.gradientsAfterAnother(affine))
                    .evidence("backward(dout) answers for its argument", (affine, c) -> c.answers(affine), Answers::differ);
        }

        @Check(points = 5, hint = "Is the matrix in your field yours, or the one that the caller writes its next batch into?")
        void keepsValuesAndNotArraysOfTheCaller(Student<ParameterLayer> student) {
            affine(student).withArgumentsReused()
                    .expect("backward(dout) after the caller has reused x", (affine, c) -> c.gradients(affine))
                    .evidence("backward(dout) answers for its argument", (affine, c) -> c.answers(affine), Answers::differ);
        }

        private Cases<ParameterLayer, AffineCase> affine(Student<ParameterLayer> student) {
            return student.as("Affine").cases(AffineCase::draw, AffineCase.lecture(), AffineCase.book())
                    .times(AffineCase.CASES).with(AffineCase::W, AffineCase::b);
        }
    }

    @Task("2. ReLU")
    class OfRelu {
        @Check(points = 4, hint = "What should become of -2, and what of 3?")
        void forward(Student<Layer> student) {
            relu(student).expect("forward(x)", (relu, c) -> relu.forward(c.x()));
        }

        @Check(points = 8, hint = "If an input that became 0 grows a little, does the output change?")
        void backward(Student<Layer> student) {
            relu(student).expect("backward(dout)", (relu, c) -> c.gradient(relu))
                    .evidence("backward(dout) answers for its argument", (relu, c) -> c.answers(relu), Answers::differ);
        }

        @Check(points = 4, hint = "What does your layer know about the latest x, and could someone else change it?")
        void remembersTheLatestForwardByItself(Student<Layer> student) {
            relu(student).expect("backward(dout), called again", (relu, c) -> c.gradientAgain(relu))
                    .expect("backward(dout) after two forwards", (relu, c) -> c.gradientAfterAnother(relu))
                    .evidence("backward(dout) answers for its argument", (relu, c) -> c.answers(relu), Answers::differ)
                    .withArgumentsReused().expect("backward(dout) after the caller has reused x", (relu, c) -> c.gradient(relu));
        }

        private Cases<Layer, ActivationCase> relu(Student<Layer> student) {
            return student.as("Relu").cases(ActivationCase::draw, ActivationCase.byHand()).with();
        }
    }

    @Task("3. Sigmoid")
    class OfSigmoid {
        @Check(points = 4, hint = "What is your formula for x = 0, and for x = 1000?")
        void forward(Student<Layer> student) {
            sigmoid(student).expect("forward(x)", (sigmoid, c) -> sigmoid.forward(c.x()))
                    .expect("forward(x) far away from 0", (sigmoid, c) -> sigmoid.forward(c.far()));
        }

        @Check(points = 8, hint = "Write the derivative of the sigmoid with its output y, and put y = 0.5 in.")
        void backward(Student<Layer> student) {
            sigmoid(student).expect("backward(dout)", (sigmoid, c) -> c.gradient(sigmoid), (sigmoid, c) -> c.gradientOfOwnSigmoid(sigmoid))
                    .evidence("backward(dout) answers for its argument", (sigmoid, c) -> c.answers(sigmoid), Answers::differ);
        }

        @Check(points = 4, hint = "What does your layer know about the latest x, and could someone else change it?")
        void remembersTheLatestForwardByItself(Student<Layer> student) {
            sigmoid(student).expect("backward(dout), called again", (sigmoid, c) -> c.gradientAgain(sigmoid))
                    .expect("backward(dout) after two forwards", (sigmoid, c) -> c.gradientAfterAnother(sigmoid))
                    .evidence("backward(dout) answers for its argument", (sigmoid, c) -> c.answers(sigmoid), Answers::differ)
                    .withArgumentsReused().expect("backward(dout) after the caller has reused x", (sigmoid, c) -> c.gradient(sigmoid));
        }

        private Cases<Layer, ActivationCase> sigmoid(Student<Layer> student) {
            return student.as("Sigmoid").cases(ActivationCase::draw, ActivationCase.neuron()).with();
        }
    }

    @Task("4. Softmax with loss")
    class OfSoftmaxWithLoss {
        @Check(points = 8, hint = "Compute the loss of one row by hand first, then the mean of two.")
        void forwardIsTheMeanLoss(Student<LossLayer> student) {
            loss(student).expect("forward(scores, labels)", (loss, c) -> c.loss(loss));
        }

        @Check(points = 5, hint = "What changes in the softmax of a row when all its scores shrink by the same amount?")
        void staysFiniteForLargeScores(Student<LossLayer> student) {
            loss(student).expect("forward(scores, labels) at scores around 1,000", (loss, c) -> c.around(1e3).loss(loss))
                    .expect("forward(scores, labels) at scores around -1,000", (loss, c) -> c.around(-1e3).loss(loss))
                    .expect("forward(scores, labels) with rows 2,000 apart", (loss, c) -> c.apart().loss(loss))
                    .demand("forward(scores, labels) is the same at scores around 10,000 as around 0",
                            (loss, c) -> c.nearAndFar(loss, 1e4), ScoresCase::areAlike)
                    .evidence("backward() with rows 2,000 apart", (loss, c) -> c.apart().gradient(loss))
                    .evidence("forward(scores, labels) at scores around 0", (loss, c) -> c.loss(loss));
        }

        @Check(points = 2, hint = "Which probability do you get for a score that lies 1,000 below another one of its row?")
        void takesNoLogarithmOfZero(Student<LossLayer> student) {
            loss(student).demand("forward(scores, labels) is finite where the scores of a row lie thousands apart",
                    (loss, c) -> loss.forward(c.spread(), c.labels()), ScoresCase::isFinite);
        }

        @Check(points = 9, hint = "Follow one row: how does its loss change when the score of a wrong class grows?")
        void backwardIsTheGradientOfTheMean(Student<LossLayer> student) {
            loss(student).gradientOf((loss, c) -> c.loss(loss), ScoresCase::point, ScoresCase::at)
                    .expect("backward()", (loss, c) -> c.gradient(loss))
                    .expect("backward() with rows 2,000 apart", (loss, c) -> c.apart().gradient(loss));
        }

        @Check(points = 4, hint = "Which arrays does backward() read, and who else writes into them?")
        void remembersTheLatestForwardByItself(Student<LossLayer> student) {
            loss(student).expect("backward(), called again", (loss, c) -> c.gradientAgain(loss))
                    .expect("backward() after two forwards", (loss, c) -> c.gradientAfterAnother(loss))
                    .withArgumentsReused().expect("backward() after the caller has reused its arrays", (loss, c) -> c.gradient(loss));
        }

        private Cases<LossLayer, ScoresCase> loss(Student<LossLayer> student) {
            return student.as("SoftmaxWithLoss").cases(ScoresCase::draw, ScoresCase.lecture()).with();
        }
    }
}
