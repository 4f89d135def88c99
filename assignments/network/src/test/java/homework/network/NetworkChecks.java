package homework.network;

import backmark.check.Assignment;
import backmark.check.Cases;
import backmark.check.Check;
import backmark.check.Recipe;
import backmark.check.Student;
import backmark.check.Task;
import backmark.check.lines.AnswerSheet;
import backmark.check.lines.Listing;

/** The checks of the feed-forward network: {@code mvn test} runs them on your class. */
@Assignment(id = "network", contract = FeedforwardNetwork.class, student = "Network")
public class NetworkChecks {
    static final Listing LISTING = new Listing("TanhNet.java", 128);

    private static Cases<FeedforwardNetwork, NetCase> net(Student<FeedforwardNetwork> student, Recipe<NetCase> recipe) {
        return student.cases(recipe).with(NetCase::weights, NetCase::biases);
    }

    private static Cases<FeedforwardNetwork, BatchCase> training(
            Student<FeedforwardNetwork> student, Recipe<BatchCase> recipe, BatchCase... published) {
        return student.cases(recipe, published).with(BatchCase::weights, BatchCase::biases);
    }

    private static Gradients backprop(FeedforwardNetwork net, NetCase on) {
        return net.backprop(on.x(), on.y(), false);
    }

    private static Gradients backpropAgain(FeedforwardNetwork net, NetCase on) {
        backprop(net, on);
        return backprop(net, on);
    }

    @Task("1. Feedforward")
    class Feedforward {
        @Check(points = 7, hint = "Which shapes do W, a and b have in each layer, and what happens to their sum?")
        void computesTheOutput(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withoutHiddenLayer).expect("feedforward(x) of one layer", (net, c) -> net.feedforward(c.x()));
            net(student, NetCase::withSeveralHiddenLayers).expect("feedforward(x)", (net, c) -> net.feedforward(c.x()));
        }

        @Check(points = 3, hint = "What are e^1000 and e^-1000 in Java, and what does your formula make of them?")
        void staysANumberForLargeSums(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withLargeSums)
                    .expect("feedforward(x) at sums around 800 and -800", (net, c) -> net.feedforward(c.x()))
                    .evidence("feedforward(x) at sums around 1", (net, c) -> net.feedforward(c.smallX()));
        }
    }

    @Task("2. Backpropagation")
    class Backpropagation {
        @Check(points = 8, hint = "How does the cost change with a, how does a change with z, and z with W and b?")
        void ofTheLastLayer(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withoutHiddenLayer).expect("backprop(x, y, false) of one layer", NetworkChecks::backprop);
        }

        @Check(points = 10, hint = "Through which weights does a hidden unit reach the outputs, and what is its own slope?")
        void throughOneHiddenLayer(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withOneHiddenLayerOfTheSameSize)
                    .expect("backprop(x, y, false) with layers of one size", NetworkChecks::backprop);
            net(student, NetCase::withOneHiddenLayer).expect("backprop(x, y, false)", NetworkChecks::backprop);
        }

        @Check(points = 8, hint = "Write down the layer numbers that your loop goes through when there are three hidden layers.")
        void throughSeveralHiddenLayers(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withSeveralHiddenLayersOfTheSameSize)
                    .expect("backprop(x, y, false) with layers of one size", NetworkChecks::backprop);
            net(student, NetCase::withSeveralHiddenLayers).expect("backprop(x, y, false)", NetworkChecks::backprop);
        }

        @Check(points = 4, hint = "What does your network remember between two calls?")
        void isTheSameWhenAskedAgain(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withOneHiddenLayer)
                    .expect("backprop(x, y, false), called again", NetworkChecks::backpropAgain);
        }
    }

    @Task("3. Mini-batch update")
    class Update {
        @Check(points = 8, hint = "Take a batch of one example first, then the same example twice: what must change?")
        void movesAgainstTheMeanGradient(Student<FeedforwardNetwork> student) {
            training(student, BatchCase::oneBatch)
                    .expect("parameters after updateMiniBatch(batch, eta, 0, false)",
                            Updating::afterAll, Updating::byOwnGradients);
        }

        @Check(points = 7, hint = "What must the network know in the second call that it computed in the first?")
        void keepsAVelocity(Student<FeedforwardNetwork> student) {
            training(student, BatchCase::equalBatches)
                    .expect("parameters after 3 calls with momentum", Updating::afterAll, Updating::byOwnGradients);
        }

        @Check(points = 5, hint = "Which number of examples is the third step divided by?")
        void takesBatchesOfDifferentSizes(Student<FeedforwardNetwork> student) {
            training(student, BatchCase::unequalBatches, BatchCase.byHand())
                    .demand("updateMiniBatch(…) keeps to one form of momentum over batches of 4, 4 and 2 examples",
                            Updating::course, Updating::keepsOneForm)
                    .evidence("parameters after batches of 4, 4 and 2 examples", Updating::afterAll);
        }
    }

    @Task("4. Fine-tuning")
    class FineTuning {
        @Check(points = 5, hint = "Print both lists of gradients: which of them should hold zeros?")
        void givesFrozenLayersNoGradient(Student<FeedforwardNetwork> student) {
            net(student, NetCase::withSeveralHiddenLayersOfTheSameSize)
                    .expect("backprop(x, y, true)", (net, c) -> net.backprop(c.x(), c.y(), true));
        }

        @Check(points = 5, hint = "Compare weights() and biases() before and after, layer by layer.")
        void movesOnlyTheLastLayer(Student<FeedforwardNetwork> student) {
            training(student, BatchCase::onlyFineTuning)
                    .expect("parameters after 2 calls with fineTune", Updating::afterAll, Updating::byOwnGradients)
                    .demand("fine-tuning leaves frozen layers unchanged, bit for bit",
                            Updating::fineTune, Updating::leavesFrozenLayersAsTheyWere);
        }

        @Check(points = 5, hint = "What moves a weight whose gradient is zero?")
        void stopsLayersThatWereMoving(Student<FeedforwardNetwork> student) {
            training(student, BatchCase::fineTuningAfterTraining)
                    .expect("parameters after 2 calls without fineTune and 2 with it",
                            Updating::afterAll, Updating::byOwnGradients)
                    .demand("fine-tuning after training leaves frozen layers unchanged, bit for bit",
                            Updating::fineTune, Updating::leavesFrozenLayersAsTheyWere);
        }
    }

    @Task("5. Evaluation")
    class Evaluation {
        @Check(points = 5, hint = "Print the outputs and y of a few examples: which of them would you call right?")
        void countsWhatIsRight(Student<FeedforwardNetwork> student) {
            student.cases(ExamCase::draw).with(ExamCase::weights, ExamCase::biases)
                    .expect("evaluate(examples), of all and of each alone",
                            ExamCase::counts, ExamCase::countsByOwnOutputs);
        }
    }

    @Task("6. Point at the line")
    class Lines {
        @Check(points = 3, hint = "Which line of the loop is the first to use the labels?")
        void comparesOutputAndLabel(AnswerSheet sheet) {
            sheet.pointsAt(LISTING, "1");
        }

        @Check(points = 3, hint = "Which variable holds how the cost changes with z3?")
        void gradientOfTheOutputLayer(AnswerSheet sheet) {
            sheet.pointsAt(LISTING, "2");
        }

        @Check(points = 3, hint = "Which z belongs to the last hidden layer?")
        void gradientOfTheLastHiddenLayer(AnswerSheet sheet) {
            sheet.pointsAt(LISTING, "3");
        }

        @Check(points = 3, hint = "Which two variables does the gradient of w3 depend on?")
        void gradientOfTheLastWeights(AnswerSheet sheet) {
            sheet.pointsAt(LISTING, "4");
        }

        @Check(points = 3, hint = "After which lines do w1, w2 and w3 hold other numbers than before?")
        void updateOfTheWeights(AnswerSheet sheet) {
            sheet.pointsAt(LISTING, "5");
        }
    }
}
