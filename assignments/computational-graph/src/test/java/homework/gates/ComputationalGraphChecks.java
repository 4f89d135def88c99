package homework.gates;

import backmark.check.Assignment;
import backmark.check.Cases;
import backmark.check.Check;
import backmark.check.Recipe;
import backmark.check.Student;
import backmark.check.Task;
import homework.gates.SheetCase.Expression;

/** The checks of the gates and the expressions: {@code mvn test} runs them on your classes. */
@Assignment(id = "computational-graph", contract = Gate.class)
public class ComputationalGraphChecks {

    @Task("1. Add and multiply")
    class AddAndMultiply {
        @Check(points = 2, hint = "What should come out for -2 and 5?")
        void addForward(Student<Gate> student) {
            pair(student, "AddGate", PairCase.sum()).expect("AddGate: forward(x, y)", (add, c) -> c.output(add));
        }

        @Check(points = 8, hint = "If x grows by a little, by how much does the sum grow?")
        void addBackward(Student<Gate> student) {
            backward("AddGate", pair(student, "AddGate", PairCase.sum()));
        }

        @Check(points = 2, hint = "What should come out for 100 and 2?")
        void multiplyForward(Student<Gate> student) {
            pair(student, "MultiplyGate", PairCase.apples())
                    .expect("MultiplyGate: forward(x, y)", (multiply, c) -> c.output(multiply));
        }

        @Check(points = 10, hint = "Of 2 apples or of 5: whose bill grows faster when an apple gets dearer?")
        void multiplyBackward(Student<Gate> student) {
            backward("MultiplyGate", pair(student, "MultiplyGate", PairCase.apples()));
        }
    }

    @Task("2. Max")
    class Max {
        @Check(points = 4, hint = "What is the larger one of -3 and -2, and does the order of the inputs matter?")
        void maxForward(Student<Gate> student) {
            pair(student, "MaxGate", PairCase.larger()).expect("MaxGate: forward(x, y)", (max, c) -> c.output(max))
                    .expect("MaxGate: forward(y, x)", (max, c) -> c.reversed().output(max))
                    .expect("MaxGate: forward(x, y) of negative numbers", (max, c) -> c.negative().output(max));
        }

        @Check(points = 8, hint = "If the smaller input grows by a little, does the output change?")
        void maxBackward(Student<Gate> student) {
            backward("MaxGate", pair(student, "MaxGate", PairCase.larger()))
                    .expect("MaxGate: backward(upstream) after forward(y, x)", (max, c) -> c.reversed().gradient(max))
                    .expect("MaxGate: backward(upstream) of negative numbers", (max, c) -> c.negative().gradient(max));
        }

        @Check(points = 4, hint = "Put 3 and 3 in: which of your conditions hold then?")
        void maxBackwardAtATie(Student<Gate> student) {
            pair(student, "MaxGate", PairCase.larger())
                    .expect("MaxGate: backward(upstream) at a tie, the sum of both shares and of their sizes",
                            (max, c) -> c.sharesOfTie(max))
                    .evidence("MaxGate: backward(upstream)", (max, c) -> c.gradient(max))
                    .evidence("MaxGate: backward(upstream) after forward(y, x)", (max, c) -> c.reversed().gradient(max));
        }
    }

    @Task("3. Exp and reciprocal")
    class ExpAndReciprocal {
        @Check(points = 2, hint = "What should come out for 0, and what for 1?")
        void expForward(Student<Gate> student) {
            number(student, "ExpGate", NumberCase.power()).expect("ExpGate: forward(x)", (exp, c) -> c.output(exp));
        }

        @Check(points = 6, hint = "How steep is e^x where its value is 1, and how steep where it is 10?")
        void expBackward(Student<Gate> student) {
            backward("ExpGate", number(student, "ExpGate", NumberCase.power()));
        }

        @Check(points = 2, hint = "What should come out for 4, and what for -4?")
        void reciprocalForward(Student<Gate> student) {
            number(student, "ReciprocalGate", NumberCase.fraction())
                    .expect("ReciprocalGate: forward(x)", (reciprocal, c) -> c.output(reciprocal));
        }

        @Check(points = 6, hint = "Draw 1 / x: does it rise or fall, and is it steeper at 1 or at 10?")
        void reciprocalBackward(Student<Gate> student) {
            backward("ReciprocalGate", number(student, "ReciprocalGate", NumberCase.fraction()));
        }
    }

    @Task("4. Sigmoid")
    class Sigmoid {
        @Check(points = 4, hint = "What is your formula for x = 0, and for x = 1000?")
        void sigmoidForward(Student<Gate> student) {
            number(student, "SigmoidGate", NumberCase.neuron())
                    .expect("SigmoidGate: forward(x)", (sigmoid, c) -> c.output(sigmoid))
                    .expect("SigmoidGate: forward(x) far away from 0", (sigmoid, c) -> c.outputsFarAway(sigmoid));
        }

        @Check(points = 10, hint = "Write the derivative with the output y, and put y = 0.5 in.")
        void sigmoidBackward(Student<Gate> student) {
            backward("SigmoidGate", number(student, "SigmoidGate", NumberCase.neuron()));
        }
    }

    @Task("5. Expressions")
    class OfExpressions {
        @Check(points = 8, hint = "Write the upstream gradient of each of the two gates beside it: which is which?")
        void applePurchase(Student<ExpressionSheet> student) {
            sheet(student, SheetCase::purchase, SheetCase.apples(), SheetCase::purchase,
                    "applePurchase(price, count, tax)", "f = (price * count) * tax");
        }

        @Check(points = 7, hint = "At (-2, 5, -4): what reaches the add gate from above, and what does it pass on?")
        void sumTimes(Student<ExpressionSheet> student) {
            sheet(student, SheetCase::product, SheetCase.lecture(), SheetCase::product,
                    "sumTimes(x, y, z)", "f = (x + y) * z");
        }

        @Check(points = 9, hint = "Which of the five gates does each gradient come out of, and what does that gate remember?")
        void sigmoidNeuron(Student<ExpressionSheet> student) {
            sheet(student, SheetCase::neuron, SheetCase.published(), SheetCase::neuron,
                    "sigmoidNeuron(w0, x0, w1, x1, w2)", "f = sigmoid((w0 * x0 + w1 * x1) + w2)");
        }

        @Check(points = 8, hint = "On how many ways does x reach f, and what becomes of the gradients of the ways?")
        void sharedInput(Student<ExpressionSheet> student) {
            sheet(student, SheetCase::shared, SheetCase.onPaper(), SheetCase::shared,
                    "sharedInput(x, y)", "f = (x + y) * x");
        }
    }

    private static Cases<Gate, PairCase> pair(Student<Gate> student, String gate, PairCase published) {
        return student.as(gate).cases(PairCase::draw, published).with();
    }

    private static Cases<Gate, NumberCase> number(Student<Gate> student, String gate, NumberCase published) {
        return student.as(gate).cases(NumberCase::draw, published).with();
    }

    private static <C extends GateCase> Cases<Gate, C> backward(String name, Cases<Gate, C> cases) {
        return cases.expect(name + ": backward(upstream)", (gate, c) -> c.gradient(gate))
                .expect(name + ": backward(upstream), called again", (gate, c) -> c.gradientAgain(gate))
                .expect(name + ": backward(upstream) after two forwards", (gate, c) -> c.gradientAfterAnother(gate));
    }

    private static void sheet(
            Student<ExpressionSheet> student,
            Recipe<SheetCase> recipe,
            SheetCase published,
            Expression expression,
            String call,
            String formula) {
        student.as("Expressions").cases(recipe, published).with()
                .expect(call, (sheet, c) -> expression.of(sheet, c.in()))
                .expect(call + ", called again", (sheet, c) -> c.again(sheet, expression))
                .evidence("the graph of " + call, (sheet, c) -> expression.of(sheet, c.in()),
                        (c, answer) -> c.drawn(call, formula, answer));
    }
}
