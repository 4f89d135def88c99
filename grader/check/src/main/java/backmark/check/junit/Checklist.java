package backmark.check.junit;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Task;
import backmark.check.bank.Words;
import backmark.check.result.CheckInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The checks of an assignment, read from their classes without running them. */
public final class Checklist {
    private Checklist() {}

    /** The checks of a class, in the order in which they run. */
    public static List<CheckInfo> of(Class<?> checks) {
        Properties korean = korean(checks);
        List<CheckInfo> infos = new ArrayList<>();
        for (Class<?> task : tasks(checks)) {
            methods(task).forEach(method -> infos.add(info(task, method, korean)));
        }
        return infos;
    }

    /** The checks of a task, in the order in which they run. */
    static List<Method> methods(Class<?> task) {
        List<String> order = ClassFileOrder.of(task);
        return Arrays.stream(task.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .sorted(Comparator.comparingInt(method -> order.indexOf(method.getName())))
                .toList();
    }

    /** The contracts that the checks of a class call. */
    public static Set<Class<?>> contracts(Class<?> checks) {
        Set<Class<?>> contracts = new LinkedHashSet<>();
        Assignment assignment = checks.getAnnotation(Assignment.class);
        contracts.add(assignment.contract());
        for (Class<?> task : tasks(checks)) {
            Arrays.stream(task.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Check.class))
                    .flatMap(method -> Arrays.stream(method.getGenericParameterTypes()))
                    .forEach(parameter -> contracts.add(RunningCheck.contract(parameter, assignment)));
        }
        return contracts;
    }

    /** The tasks of a class, in the order in which they run. */
    static List<Class<?>> tasks(Class<?> checks) {
        List<Class<?>> tasks = new ArrayList<>();
        for (Class<?> type = checks; type != null; type = type.getSuperclass()) {
            Arrays.stream(type.getDeclaredClasses())
                    .filter(inner -> inner.isAnnotationPresent(Task.class))
                    .forEach(tasks::add);
        }
        tasks.sort(TaskOrder.BY_NUMBER.thenComparing(Class::getName));
        return tasks;
    }

    /** A check's id. */
    static String id(Class<?> task, Method method) {
        return task.getSimpleName() + "." + method.getName();
    }

    static CheckInfo info(Class<?> task, Method method) {
        return info(task, method, korean(outermost(task)));
    }

    private static CheckInfo info(Class<?> taskClass, Method method, Properties korean) {
        Task task = taskClass.getAnnotation(Task.class);
        Check check = method.getAnnotation(Check.class);
        String id = id(taskClass, method);
        if (check.hint().isBlank()) {
            throw new IllegalStateException(
                    id + " has no hint; ask one question that points to the cause of a wrong answer"
                            + " in @Check(hint = \"…\")");
        }
        String title = words(method.getName());
        return new CheckInfo(
                id,
                new Words(task.value(), korean.getProperty(taskClass.getSimpleName() + ".title", task.value())),
                new Words(title, korean.getProperty(id + ".title", title)),
                check.points(),
                task.bonus(),
                new Words(check.hint(), korean.getProperty(id + ".hint", check.hint())),
                task.numericalDerivativeAllowed());
    }

    /** {@code averagesOverTheBatch} as {@code averages over the batch}; single capitals stay: {@code W1}. */
    static String words(String methodName) {
        StringBuilder words = new StringBuilder();
        for (String word : methodName.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")) {
            boolean isName = word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.matches("[A-Z][a-z]+");
            words.append(words.length() == 0 ? "" : " ").append(isName ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    private static Properties korean(Class<?> checks) {
        Properties properties = new Properties();
        for (Class<?> type = checks; type != null && type != Object.class; type = type.getSuperclass()) {
            try (InputStream bytes = type.getResourceAsStream(type.getSimpleName() + "_ko.properties")) {
                if (bytes != null) {
                    Properties own = new Properties();
                    own.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                    own.forEach(properties::putIfAbsent);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the Korean texts of " + type.getName(), e);
            }
        }
        return properties;
    }

    /** The class with {@link Assignment} around a task. */
    static Class<?> outermost(Class<?> task) {
        Class<?> type = task;
        while (type.getEnclosingClass() != null && !type.isAnnotationPresent(Assignment.class)) {
            type = type.getEnclosingClass();
        }
        return type;
    }
}
