package backmark.check.junit;

import backmark.check.Assignment;
import backmark.check.Student;
import backmark.check.lines.AnswerSheet;
import backmark.check.result.CheckResult;
import backmark.report.Messages;
import java.lang.reflect.Method;
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
    /** Where the {@link CheckRun} of an implementation that is not the project's own lies in the session's store. */
    static final org.junit.platform.engine.support.store.Namespace SESSION =
            org.junit.platform.engine.support.store.Namespace.create("backmark");

    private static final Namespace SPACE = Namespace.create("backmark");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return RunningCheck.gives(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Assignment assignment =
                Checklist.outermost(context.getRequiredTestClass()).getAnnotation(Assignment.class);
        return check(context).argument(parameter.getParameter().getParameterizedType(), assignment);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        CheckRun run = run(context);
        CheckResult result;
        try {
            invocation.proceed();
            result = check(context).result();
        } catch (Throwable broken) {
            run.add(check(context).broken(broken));
            throw broken;
        }
        run.add(result);
        Class<?> checks = Checklist.outermost(context.getRequiredTestClass());
        CheckFailure.throwFor(result, run.results(), Messages.ofThisMachine().about(checks));
    }

    private static RunningCheck check(ExtensionContext context) {
        return context.getStore(SPACE)
                .computeIfAbsent(
                        RunningCheck.class,
                        key -> new RunningCheck(
                                run(context),
                                run(context).info(context.getRequiredTestClass(), context.getRequiredTestMethod())),
                        RunningCheck.class);
    }

    private static CheckRun run(ExtensionContext context) {
        CheckRun given = context.getStore(StoreScope.LAUNCHER_SESSION, SPACE).get(CheckRun.class, CheckRun.class);
        if (given != null) {
            return given;
        }
        Class<?> checks = Checklist.outermost(context.getRequiredTestClass());
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(checks, key -> new StudentRun(checks), StudentRun.class)
                .run();
    }
}
