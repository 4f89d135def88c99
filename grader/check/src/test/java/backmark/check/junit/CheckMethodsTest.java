package backmark.check.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;
import backmark.check.line.Grading;
import backmark.check.line.LineChecks;
import backmark.check.line.LineHomework;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import homework.line.LineModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class CheckMethodsTest {

    private static CheckRun runOf(String... mistakes) {
        return new CheckRun(Grading.hostOf(Grading.with(mistakes)), new LiveOracle(new LineHomework(), 1));
    }

    private static List<CheckResult> run(CheckMethods methods, String... mistakes) {
        CheckRun run = runOf(mistakes);
        methods.run(run);
        return run.results();
    }

    private static CheckMethods of(Class<?>... classes) {
        return CheckMethods.of(List.of(classes));
    }

    private static List<CheckResult> throughJUnit(Class<?> checks, String... mistakes) {
        CheckRun run = runOf(mistakes);
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getStore().put(CheckExtension.SESSION, CheckRun.class, run);
            session.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(DiscoverySelectors.selectClass(checks))
                            .build());
        }
        return run.results();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reg-gradient-half", "bias-forgotten", "loss-not-averaged"})
    void theyFindWhatJUnitFinds(String mistake) {
        String[] mistakes = mistake.isEmpty() ? new String[0] : new String[] {mistake};
        List<CheckResult> results = run(of(LineChecks.class), mistakes);
        assertThat(results).hasSize(6).isEqualTo(throughJUnit(LineChecks.class, mistakes));
    }

    @Test
    void theyAreFoundOnceForManySubmissions() {
        CheckMethods methods = of(LineChecks.class);
        assertThat(run(methods, "bias-forgotten"))
                .extracting(CheckResult::outcome)
                .contains(Outcome.WRONG);
        assertThat(run(methods)).extracting(CheckResult::outcome).containsOnly(Outcome.PASSED);
    }

    @Test
    void theyAreThoseOfTheChecklist() {
        assertThat(of(LineChecks.class).infos()).isEqualTo(Checklist.of(LineChecks.class));
    }

    @Assignment(id = "slips", contract = LineModel.class, student = "Line")
    static class Slips {
        @Task("1. Slips")
        class All {
            @Check(points = 1, hint = "h")
            void fails(Student<LineModel> student) {
                throw new AssertionError("the author's own");
            }

            @Check(points = 1, hint = "h")
            void statesNothing(Student<LineModel> student) {
                student.cases(backmark.check.line.LineCase::draw);
            }

            @Check(points = 1, hint = "h")
            void isFine(Student<LineModel> student) {
                Grading.predict(student);
            }
        }
    }

    @Test
    void anAuthorsSlipCostsItsOwnCheckOnly() {
        List<CheckResult> results = run(of(Slips.class));
        assertThat(results)
                .extracting(CheckResult::outcome)
                .containsExactly(Outcome.GRADER_BROKE, Outcome.GRADER_BROKE, Outcome.PASSED);
        assertThat(results.get(0).troubles().get(0).message()).isEqualTo("the author's own");
        assertThat(results.get(1).troubles().get(0).message())
                .isEqualTo("All.statesNothing states no expectation: end it with expect(…) or demand(…)");
    }

    @Assignment(id = "before", contract = LineModel.class, student = "Line")
    static class Before {
        @Task("1. Before")
        class All {
            @BeforeEach
            void prepare() {}

            @Check(points = 1, hint = "h")
            void isFine(Student<LineModel> student) {
                Grading.predict(student);
            }
        }
    }

    @Assignment(id = "off", contract = LineModel.class, student = "Line")
    static class Off {
        @Task("1. Off")
        class All {
            @Disabled
            @Check(points = 1, hint = "h")
            void isOff(Student<LineModel> student) {}
        }
    }

    @Test
    void whatOnlyJUnitKnowsIsRefused() {
        assertThatThrownBy(() -> of(Before.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("All.prepare has @BeforeEach, which only JUnit knows, and graders run checks without it;"
                        + " a class of checks has @Assignment, @Task and @Check, and each check does all it needs"
                        + " itself");
        assertThatThrownBy(() -> of(Off.class)).hasMessageStartingWith("All.isOff has @Disabled, which only JUnit");
    }

    @Assignment(id = "asks", contract = LineModel.class, student = "Line")
    static class Asks {
        @Task("1. Asks")
        class All {
            @Check(points = 1, hint = "h")
            void asks(CheckInfo info) {}
        }
    }

    @Assignment(id = "alone", contract = LineModel.class, student = "Line")
    static class Alone {
        @Task("1. Alone")
        static class All {
            @Check(points = 1, hint = "h")
            void isStatic(Student<LineModel> student) {}
        }
    }

    @Test
    void whatCannotBeCalledIsRefused() {
        assertThatThrownBy(() -> of(Asks.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("All.asks asks for a backmark.check.result.CheckInfo; a check is given a Student or an"
                        + " AnswerSheet");
        assertThatThrownBy(() -> of(Alone.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("All.isStatic cannot be run: make its task an inner class that is not static, and let"
                        + " neither it nor the class around it have constructors");
    }
}
