package backmark.check.junit;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Assignment;
import backmark.check.Check;
import backmark.check.Student;
import backmark.check.Task;
import backmark.check.call.Host;
import backmark.check.line.Grading;
import backmark.check.line.LineChecks;
import backmark.check.line.LineHomework;
import backmark.check.oracle.LiveOracle;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import homework.line.LineModel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs checks as Maven, an IDE and the grader do: through the launcher. */
class CheckExtensionTest {
    private final Map<String, TestExecutionResult> ended = new LinkedHashMap<>();
    private String languageBefore;

    @BeforeEach
    void speakEnglish() {
        languageBefore = System.getProperty("backmark.lang");
        System.setProperty("backmark.lang", "en");
    }

    @AfterEach
    void speakAsBefore() {
        if (languageBefore == null) {
            System.clearProperty("backmark.lang");
        } else {
            System.setProperty("backmark.lang", languageBefore);
        }
    }

    private void run(LauncherSession session, Class<?> checks) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(checks))
                .build();
        session.getLauncher().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                    ended.put(test.getDisplayName().replaceAll("\\(.*", ""), result);
                }
            }
        });
    }

    private CheckRun grade(Class<?> checks, String... mistakes) {
        Host host = Grading.hostOf(Grading.with(mistakes));
        CheckRun run = new CheckRun(host, new LiveOracle(new LineHomework(), 1));
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getStore().put(CheckExtension.SESSION, CheckRun.class, run);
            run(session, checks);
        }
        return run;
    }

    private void runAsAStudent(Class<?> checks) {
        try (LauncherSession session = LauncherFactory.openSession()) {
            run(session, checks);
        }
    }

    private TestExecutionResult.Status status(String check) {
        return ended.get(check).getStatus();
    }

    private String message(String check) {
        return ended.get(check).getThrowable().orElseThrow().getMessage();
    }

    @Test
    void theReferencePassesEveryCheckInTheOrderOfTheTasks() {
        CheckRun run = grade(LineChecks.class);
        assertThat(ended.keySet())
                .containsExactly(
                        "averagesOverTheBatch",
                        "isTheLossesGradient",
                        "takesTheLargest",
                        "staysWithinTheColumns",
                        "movesAgainstTheGradient",
                        "isAGradient");
        assertThat(ended.values()).allMatch(result -> result.getStatus() == TestExecutionResult.Status.SUCCESSFUL);
        assertThat(run.results()).extracting(CheckResult::outcome).containsOnly(Outcome.PASSED);
    }

    @Test
    void aWrongCheckFailsWithItsPageAndWithoutTheGradersLines() {
        grade(LineChecks.class, "reg-gradient-half");
        assertThat(status("isTheLossesGradient")).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(message("isTheLossesGradient"))
                .contains("gradient(X, t, reg): W is wrong")
                .contains("reg-gradient-half — says reg-gradient-half")
                .contains("hint reg-gradient-half");
        assertThat(ended.get("isTheLossesGradient").getThrowable().orElseThrow().getStackTrace())
                .isEmpty();
    }

    @Test
    void aCarriedCheckIsSkipped() {
        CheckRun run = grade(LineChecks.class, "bias-forgotten");
        assertThat(status("averagesOverTheBatch")).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(status("isTheLossesGradient")).isEqualTo(TestExecutionResult.Status.ABORTED);
        assertThat(message("isTheLossesGradient")).contains("follows from bias-forgotten");
        assertThat(run.results()).hasSize(6);
    }

    @Test
    void aStudentsRunChecksTheClassesOfTheProject() {
        runAsAStudent(LineChecks.class);
        assertThat(status("averagesOverTheBatch")).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
        assertThat(status("isTheLossesGradient")).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(message("isTheLossesGradient")).contains("reg-gradient-half");
        assertThat(status("takesTheLargest")).isEqualTo(TestExecutionResult.Status.ABORTED);
        assertThat(message("takesTheLargest")).isEqualTo("predict(X) is not written yet");
        assertThat(status("movesAgainstTheGradient")).isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
    }

    /** Checks with an author's slips; run by the launcher only. */
    @Assignment(id = "slips", contract = LineModel.class, student = "Line")
    static class Slips {
        @Task("1. Slips")
        class All {
            @Check(points = 1, hint = "h")
            void statesNothing(Student<LineModel> student) {
                student.cases(backmark.check.line.LineCase::draw);
            }

            @Check(points = 1, hint = "h")
            void fails(Student<LineModel> student) {
                throw new AssertionError("the author's own");
            }
        }
    }

    /** A check that does not say whose class it is about. */
    @Assignment(id = "nobody", contract = LineModel.class)
    static class Nobodys {
        @Task("1. Nobody")
        class All {
            @Check(points = 1, hint = "h")
            void isAboutNobody(Student<LineModel> student) {
                Grading.predict(student);
            }
        }
    }

    @Test
    void anAuthorsSlipIsReportedAndNeverCharged() {
        CheckRun run = grade(Slips.class);
        assertThat(status("statesNothing")).isEqualTo(TestExecutionResult.Status.FAILED);
        assertThat(message("statesNothing"))
                .isEqualTo("All.statesNothing states no expectation: end it with expect(…) or demand(…)");
        assertThat(message("fails")).isEqualTo("the author's own");
        assertThat(run.results()).extracting(CheckResult::outcome).containsOnly(Outcome.GRADER_BROKE);
    }

    @Test
    void aCheckWithoutAClassSaysHowToNameOne() {
        CheckRun run = grade(Nobodys.class);
        assertThat(message("isAboutNobody"))
                .isEqualTo("All.isAboutNobody: which class implements LineModel? Name it with student.as(\"…\"), or in"
                        + " @Assignment(student = \"…\")");
        assertThat(run.results()).extracting(CheckResult::outcome).containsExactly(Outcome.GRADER_BROKE);
    }

    @Test
    void withoutARecordingAStudentsRunSaysWhatToDo() {
        runAsAStudent(Nobodys.class);
        assertThat(message("isAboutNobody"))
                .endsWith("there is no recorded.json beside Nobodys; \"backmark doctor --record\" makes it");
    }
}
