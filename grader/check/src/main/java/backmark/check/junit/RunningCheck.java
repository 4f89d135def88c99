package backmark.check.junit;

import backmark.check.Assignment;
import backmark.check.Student;
import backmark.check.call.CallFailure.Kind;
import backmark.check.lines.AnswerSheet;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.check.verdict.Judge;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** One check of one submission, from the arguments that its method gets to the evidence when the method has ended. */
final class RunningCheck {
    private final CheckRun run;
    private final CheckInfo info;
    private final Judge judge;
    private AnswerSheet sheet;

    RunningCheck(CheckRun run, CheckInfo info) {
        this.run = run;
        this.info = info;
        this.judge = new Judge(info, run.host(), run.oracle(), run.history());
    }

    /** Whether a check may have a parameter of this type. */
    static boolean gives(Class<?> type) {
        return type == Student.class || type == AnswerSheet.class;
    }

    /**
     * What the check's method gets.
     *
     * @param parameter a type that {@link #gives} is true of, with its type arguments
     * @param assignment that the check belongs to
     */
    Object argument(Type parameter, Assignment assignment) {
        if (parameter == AnswerSheet.class) {
            sheet = sheet == null ? run.sheet(info) : sheet;
            return sheet;
        }
        Class<?> contract = contract(parameter, assignment);
        String className = contract == assignment.contract() ? assignment.student() : "";
        return new Student<>(judge, info.id(), contract, assignment.contract().getPackageName(), className);
    }

    static Class<?> contract(Type student, Assignment assignment) {
        if (student instanceof ParameterizedType typed && typed.getActualTypeArguments()[0] instanceof Class<?> type) {
            return type;
        }
        return assignment.contract();
    }

    /**
     * The evidence after the method has returned.
     *
     * @throws IllegalStateException if the check states no expectation, naming it
     */
    CheckResult result() {
        if (sheet != null) {
            return sheet.result();
        }
        if (judge.demands() == 0) {
            throw new IllegalStateException(info.id() + " states no expectation: end it with expect(…) or demand(…)");
        }
        return judge.result();
    }

    /** The evidence after the check itself has failed: nothing that a student's code does ends so, its failures are data. */
    CheckResult broken(Throwable thrown) {
        Trouble trouble =
                new Trouble("", "", Kind.HOST_BROKE, thrown.getClass().getName(), thrown.getMessage(), List.of());
        return CheckResult.without(info, Outcome.GRADER_BROKE, trouble);
    }
}
