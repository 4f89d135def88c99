package backmark.check.line;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Finding;
import backmark.check.Student;
import backmark.check.Task;
import homework.line.LineModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ejml.simple.SimpleMatrix;

/** The checks of the made-up homework. Not named as a test, so that only the tests of the engine run it. */
@Assignment(id = "line", contract = LineModel.class, student = "Line")
public class LineChecks {

    @Task("10. Descent")
    class Descent {
        @Check(points = 5, hint = "Which way is down?")
        void movesAgainstTheGradient(Student<LineModel> student) {
            student.cases(LineCase::draw).with(LineCase::parameters).expect("descend(parameters, g, 0.1)", (line, c) -> {
                Map<String, SimpleMatrix> moved = new LinkedHashMap<>();
                c.parameters().forEach((key, value) -> moved.put(key, value.copy()));
                line.descend(moved, c.parameters(), 0.1);
                return moved;
            });
        }
    }

    @Task("2. Gradient")
    class Gradient {
        @Check(points = 20, hint = "What is the derivative of a square?")
        void isTheLossesGradient(Student<LineModel> student) {
            student.cases(LineCase::draw)
                    .with(LineCase::parameters)
                    .dataPart((line, c) -> line.gradient(c.X(), c.t(), 0))
                    .gradientOf(
                            (line, c) -> line.loss(c.X(), c.t(), c.reg()),
                            LineCase::parameters,
                            LineCase::withParameters)
                    .expect("gradient(X, t, reg)", (line, c) -> line.gradient(c.X(), c.t(), c.reg()));
        }
    }

    @Task("3. Predict")
    class Predict {
        @Check(points = 5, hint = "Which is largest?")
        void takesTheLargest(Student<LineModel> student) {
            student.cases(LineCase::draw)
                    .with(LineCase::parameters)
                    .expect("predict(X)", (line, c) -> line.predict(c.X()));
        }

        @Check(points = 2, hint = "How many columns are there?")
        void staysWithinTheColumns(Student<LineModel> student) {
            student.cases(LineCase::draw)
                    .with(LineCase::parameters)
                    .demand("predict(X) is below C", (line, c) -> line.predict(c.X()), (c, got) -> {
                        for (int column : got) {
                            if (column < 0 || column >= c.t().getNumCols()) {
                                return Finding.broken("0..2", String.valueOf(column));
                            }
                        }
                        return Finding.fine();
                    });
        }
    }

    @Task("1. Loss")
    class Loss {
        @Check(points = 10, hint = "Why does it grow with the batch?")
        void averagesOverTheBatch(Student<LineModel> student) {
            student.cases(LineCase::draw, LineCase.toy())
                    .with(LineCase::parameters)
                    .dataPart((line, c) -> line.loss(c.X(), c.t(), 0))
                    .expect("loss(X, t, reg)", (line, c) -> line.loss(c.X(), c.t(), c.reg()));
        }
    }

    @Task(value = "11. Extra", bonus = true, numericalDerivativeAllowed = true)
    class Extra {
        @Check(points = 3, hint = "Any way will do.")
        void isAGradient(Student<LineModel> student) {
            new LineChecks().new Gradient().isTheLossesGradient(student);
        }
    }

    /** A check by its id, to be run without JUnit. */
    Consumer<Student<LineModel>> named(String id) {
        return switch (id) {
            case "Loss.averagesOverTheBatch" -> new Loss()::averagesOverTheBatch;
            case "Gradient.isTheLossesGradient" -> new Gradient()::isTheLossesGradient;
            case "Predict.takesTheLargest" -> new Predict()::takesTheLargest;
            case "Predict.staysWithinTheColumns" -> new Predict()::staysWithinTheColumns;
            case "Descent.movesAgainstTheGradient" -> new Descent()::movesAgainstTheGradient;
            case "Extra.isAGradient" -> new Extra()::isAGradient;
            default -> throw new IllegalArgumentException(id);
        };
    }
}
