package homework.twice;

import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;

/** Checks that are unfinished in every way that an annotation allows. */
public class UnfinishedChecks extends TwiceChecks {
    @Task("3. More")
    class More {
        @Check(points = 0, hint = "What is left?")
        void isWorthNothing(Student<Multiples> student) {
            student.cases(TwiceChecks::number).with().expect("twice(x)", (multiples, x) -> multiples.twice(x));
        }
    }
}
