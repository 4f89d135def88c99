package backmark.check;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of checks for one homework. Each {@link Task} inside is one heading of the handout.
 *
 * <p>Korean titles and hints are in a properties file beside the class, {@code <Class>_ko.properties}, with the keys
 * {@code <Task class>.title}, {@code <Task class>.<check>.title} and {@code <Task class>.<check>.hint}.
 * What checks demand and find, in English in the code, is said in Korean by {@code <Class>_ko.txt}: two lines for each
 * sentence, as {@link backmark.report.Sentences} reads them.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(backmark.check.junit.CheckExtension.class)
@TestClassOrder(backmark.check.junit.TaskOrder.class)
public @interface Assignment {
    /** The assignment's name in commands and reports; also the name of its folder. */
    String id();

    /** The contract that a {@code Student} without type argument stands for. */
    Class<?> contract();

    /** The class a student writes for that contract, without package; "" if every check names one. */
    String student() default "";
}
