package backmark.check.junit;

import backmark.check.Task;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Runs tasks in the order of the numbers in their headings: 2 before 10. */
public final class TaskOrder implements ClassOrderer {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d+)");

    static final Comparator<Class<?>> BY_NUMBER = Comparator.comparingInt(type -> number(type));

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(each -> each.getTestClass(), BY_NUMBER));
    }

    private static int number(Class<?> type) {
        Task task = type.getAnnotation(Task.class);
        return task == null ? Integer.MAX_VALUE : number(task.value());
    }

    /** The number that a heading begins with; larger than any other where it begins with none. */
    public static int number(String heading) {
        Matcher number = NUMBER.matcher(heading);
        return number.find() ? Integer.parseInt(number.group(1)) : Integer.MAX_VALUE;
    }
}
