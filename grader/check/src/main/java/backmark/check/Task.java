package backmark.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestMethodOrder;

/** The checks of one task of the handout, as an inner class. Tasks run in the order of their numbers. */
@Documented
@Nested
@TestMethodOrder(backmark.check.junit.SourceOrder.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Task {
    /** The heading in the handout, number included: {@code "2. Loss"}. */
    String value();

    /** Whether its points come on top of the assignment's total. */
    boolean bonus() default false;

    /** Whether a gradient by numerical differentiation is an answer to this task. */
    boolean numericalDerivativeAllowed() default false;
}
