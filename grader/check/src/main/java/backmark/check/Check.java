package backmark.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * One graded check: a method with a {@link Student} parameter and at least one expectation. Its name, as words, is its
 * title.
 */
@Documented
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {
    /** What it is worth when all its outputs are right. */
    double points();

    /** One question or sentence that points to the cause of a wrong answer without giving the answer away. */
    String hint();
}
