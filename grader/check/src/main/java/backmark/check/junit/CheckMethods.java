package backmark.check.junit;

import backmark.check.Assignment;
import backmark.check.result.CheckInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The methods of checks, found once, and called for as many submissions as there are, several at a time. Graders run
 * checks this way because JUnit would look for them again in every submission, which takes longer than judging it.
 *
 * <p>A check runs as JUnit would run it: in the order of the tasks and of the source, each on instances of its own. What
 * only JUnit knows, such as {@code @BeforeEach}, has no place in a class of checks, and is refused.
 */
public final class CheckMethods {
    private final List<One> all;

    private CheckMethods(List<One> all) {
        this.all = List.copyOf(all);
    }

    private record One(
            CheckInfo info, Constructor<?> outer, Constructor<?> task, Method method, Assignment assignment) {}

    /**
     * The checks of these classes, one class after the other.
     *
     * @throws IllegalStateException if a class cannot be run without JUnit, with what to do
     */
    public static CheckMethods of(List<Class<?>> classes) {
        List<One> all = new ArrayList<>();
        for (Class<?> type : classes) {
            List<Class<?>> tasks = Checklist.tasks(type);
            if (!tasks.isEmpty()) {
                refuseForeign(type);
            }
            Iterator<CheckInfo> infos = Checklist.of(type).iterator();
            for (Class<?> task : tasks) {
                for (Method method : Checklist.methods(task)) {
                    all.add(one(type, task, method, infos.next()));
                }
            }
        }
        return new CheckMethods(all);
    }

    private static One one(Class<?> type, Class<?> task, Method method, CheckInfo info) {
        for (Type parameter : method.getParameterTypes()) {
            if (!(parameter instanceof Class<?> given && RunningCheck.gives(given))) {
                throw new IllegalStateException(info.id() + " asks for a " + parameter.getTypeName()
                        + "; a check is given a Student or an AnswerSheet");
            }
        }
        try {
            Constructor<?> outer = type.getDeclaredConstructor();
            Constructor<?> inner = task.getDeclaredConstructor(task.getDeclaringClass());
            outer.setAccessible(true);
            inner.setAccessible(true);
            method.setAccessible(true);
            return new One(info, outer, inner, method, type.getAnnotation(Assignment.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    info.id() + " cannot be run: make its task an inner class that is not static, and"
                            + " let neither it nor the class around it have constructors",
                    e);
        }
    }

    private static void refuseForeign(Class<?> checks) {
        for (Class<?> type = checks; type != Object.class; type = type.getSuperclass()) {
            refuse(type, type.getSimpleName());
            for (Class<?> inner : type.getDeclaredClasses()) {
                refuse(inner, inner.getSimpleName());
            }
        }
    }

    private static void refuse(Class<?> type, String name) {
        refuse((AnnotatedElement) type, name);
        Arrays.stream(type.getDeclaredFields()).forEach(each -> refuse(each, name + "." + each.getName()));
        Arrays.stream(type.getDeclaredMethods()).forEach(each -> refuse(each, name + "." + each.getName()));
    }

    private static void refuse(AnnotatedElement element, String name) {
        for (Annotation annotation : element.getDeclaredAnnotations()) {
            if (annotation.annotationType().getName().startsWith("org.junit.")) {
                throw new IllegalStateException(
                        name + " has @" + annotation.annotationType().getSimpleName()
                                + ", which only JUnit knows, and graders run checks without it; a class of checks has"
                                + " @Assignment, @Task and @Check, and each check does all it needs itself");
            }
        }
    }

    /** The checks, in the order in which they run. */
    public List<CheckInfo> infos() {
        return all.stream().map(One::info).toList();
    }

    /**
     * Runs every check on one submission.
     *
     * @throws OutOfMemoryError if there is none left: then the other checks would fail, too
     */
    public void run(CheckRun run) {
        for (One one : all) {
            RunningCheck check = new RunningCheck(run, one.info());
            try {
                call(one, check);
                run.add(check.result());
            } catch (OutOfMemoryError nothingHelps) {
                throw nothingHelps;
            } catch (Throwable broken) {
                run.add(check.broken(broken));
            }
        }
    }

    private static void call(One one, RunningCheck check) throws Throwable {
        Type[] parameters = one.method().getGenericParameterTypes();
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = check.argument(parameters[i], one.assignment());
        }
        try {
            one.method().invoke(one.task().newInstance(one.outer().newInstance()), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
