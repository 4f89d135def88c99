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
import backmark.report.Messages;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Gives each check its {@link Student} or {@link AnswerSheet}, and turns its evidence into JUnit's outcome: skipped when not written, failed
 * when wrong.
 */
public final class CheckExtension implements ParameterResolver, InvocationInterceptor {
    /** Where the grader's {@link CheckRun} lies in the store of the launcher session. */
    public static final org.junit.platform.engine.support.store.Namespace SESSION =
            org.junit.platform.engine.support.store.Namespace.create("backmark");

    private static final Namespace SPACE = Namespace.create("backmark");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Student.class || type == AnswerSheet.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == AnswerSheet.class) {
            return context.getStore(SPACE)
                    .computeIfAbsent(AnswerSheet.class, key -> run(context).sheet(info(context)), AnswerSheet.class);
        }
        Assignment assignment =
                Checklist.outermost(context.getRequiredTestClass()).getAnnotation(Assignment.class);
        Class<?> contract = contract(parameter.getParameter().getParameterizedType(), assignment);
        String className = contract == assignment.contract() ? assignment.student() : "";
        return new Student<>(
                judge(context),
                info(context).id(),
                contract,
                assignment.contract().getPackageName(),
                className);
    }

    static Class<?> contract(Type student, Assignment assignment) {
        if (student instanceof ParameterizedType typed && typed.getActualTypeArguments()[0] instanceof Class<?> type) {
            return type;
        }
        return assignment.contract();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        Judge judge = judge(context);
        CheckInfo info = info(context);
        CheckResult result;
        try {
            invocation.proceed();
            AnswerSheet sheet = context.getStore(SPACE).get(AnswerSheet.class, AnswerSheet.class);
            if (sheet == null && judge.demands() == 0) {
                throw new IllegalStateException(
                        info.id() + " states no expectation: end it with expect(…) or demand(…)");
            }
            result = sheet == null ? judge.result() : sheet.result();
        } catch (Throwable broken) {
            // Nothing that a student's code does ends here: its failures are data.
            Trouble trouble =
                    new Trouble("", "", Kind.HOST_BROKE, broken.getClass().getName(), broken.getMessage(), List.of());
            result = CheckResult.without(info, Outcome.GRADER_BROKE, trouble);
            run(context).add(result);
            throw broken;
        }
        run(context).add(result);
        if (!run(context).isSilent()) {
            Class<?> checks = Checklist.outermost(context.getRequiredTestClass());
            CheckFailure.throwFor(
                    result, run(context).results(), Messages.ofThisMachine().about(checks));
        }
    }

    private static Judge judge(ExtensionContext context) {
        CheckRun run = run(context);
        return context.getStore(SPACE)
                .computeIfAbsent(
                        Judge.class,
                        key -> new Judge(info(context), run.host(), run.oracle(), run.history()),
                        Judge.class);
    }

    private static CheckInfo info(ExtensionContext context) {
        return run(context).info(context.getRequiredTestClass(), context.getRequiredTestMethod());
    }

    private static CheckRun run(ExtensionContext context) {
        CheckRun graders = context.getStore(StoreScope.LAUNCHER_SESSION, SPACE).get(CheckRun.class, CheckRun.class);
        if (graders != null) {
            return graders;
        }
        Class<?> checks = Checklist.outermost(context.getRequiredTestClass());
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(checks, key -> new StudentRun(checks), StudentRun.class)
                .run();
    }
}
