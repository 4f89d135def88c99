package homework.[=package];

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;

/** The checks of linear regression: {@code mvn test} runs them on your class. */
@Assignment(id = "[=id]", contract = Regression.class, student = "LinearRegression")
public class [=name]Checks {

    @Task("1. Loss")
    class Loss {
        @Check(points = 40, hint = "Compute the loss of one sample by hand first, then that of two.")
        void isHalfTheMeanSquare(Student<Regression> student) {
            student.cases(RegressionCase::draw).with(RegressionCase::parameters)
                    .expect("loss(X, t)", (model, c) -> model.loss(c.X(), c.t()));
        }
    }

    @Task("2. Gradient")
    class Gradient {
        @Check(points = 60, hint = "Follow the difference back through X · w + b, and check each shape.")
        void ofEveryParameter(Student<Regression> student) {
            student.cases(RegressionCase::draw).with(RegressionCase::parameters)
                    .gradientOf((model, c) -> model.loss(c.X(), c.t()), RegressionCase::parameters, RegressionCase::at)
                    .expect("gradient(X, t)", (model, c) -> model.gradient(c.X(), c.t()));
        }
    }
}
