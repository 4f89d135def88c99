package homework.twice;

import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;

/** Checks that run and compare nothing. */
public class VacuousChecks extends TwiceChecks {
    @Task("3. Nothing")
    class Nothing {
        @Check(points = 1, hint = "Is there anything?")
        void expectsNothing(Student<Multiples> student) {
            student.cases(TwiceChecks::number).with();
        }

        @Check(points = 1, hint = "Is there anything?")
        void onlyCollects(Student<Multiples> student) {
            student.cases(TwiceChecks::number).with().evidence("twice(x)", (multiples, x) -> multiples.twice(x));
        }
    }
}
