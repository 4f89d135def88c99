package homework.twice;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Draw;
import backmark.check.Student;
import backmark.check.Task;

/** The checks of the made-up homework. */
@Assignment(id = "twice", contract = Multiples.class, student = "Doubler")
public class TwiceChecks {
    @Task("1. Twice")
    class OfTwo {
        @Check(points = 60, hint = "What is 2 + 2, and what is 3 + 3?")
        void isTheSumOfTwo(Student<Multiples> student) {
            student.cases(TwiceChecks::number).with().expect("twice(x)", (multiples, x) -> multiples.twice(x));
        }
    }

    @Task("2. Thrice")
    class OfThree {
        @Check(points = 40, hint = "What is missing from twice?")
        void isOneMore(Student<Multiples> student) {
            student.cases(TwiceChecks::number).with().expect("thrice(x)", (multiples, x) -> multiples.thrice(x));
        }
    }

    static double number(Draw draw) {
        return draw.uniform(3, 9);
    }
}
