package backmark.check.junit;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs the checks of a task in the order in which its source declares them. */
public final class SourceOrder implements MethodOrderer {
    @Override
    public void orderMethods(MethodOrdererContext context) {
        List<String> order = ClassFileOrder.of(context.getTestClass());
        context.getMethodDescriptors()
                .sort(Comparator.comparingInt(
                        each -> order.indexOf(each.getMethod().getName())));
    }
}
