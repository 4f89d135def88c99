package backmark.batch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The direction of dependencies: check ← assignments ← reference, and check ← sandbox ← batch. */
@TestInstance(Lifecycle.PER_CLASS)
class DependencyDirectionTest {
    private static final String[] WHAT_STUDENTS_MAY_USE = {"java..", "org.ejml..", "homework.."};

    private final JavaClasses all = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("backmark", "homework", "reference");

    @Test
    void theRulesSeeEveryModule() {
        for (String name : new String[] {
            "homework.Batch",
            "homework.twolayer.TwoLayerNet",
            "reference.twolayer.TwoLayerNet",
            "backmark.check.Student",
            "backmark.report.Scoreboard",
            "backmark.sandbox.Sandbox",
            "backmark.batch.grade.Grading"
        }) {
            assertThat(all.contain(name)).as(name).isTrue();
        }
    }

    @Test
    void studentSourcesCompileAgainstNothingButEjmlAndHomework() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage("homework..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(WHAT_STUDENTS_MAY_USE)
                .because("the child's class path holds nothing else");
        rule.check(all);
    }

    @Test
    void checksKnowNoProcessNoBatchAndNoSolution() {
        noClasses()
                .that()
                .resideInAnyPackage("backmark.check..", "backmark.report..", "backmark.worksheet..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("backmark.sandbox..", "backmark.batch..", "backmark.bench..", "reference..")
                .because("students have this jar, and neither the judge nor the solutions")
                .check(all);
    }

    @Test
    void theSandboxKnowsNoBatchAndNoSolution() {
        noClasses()
                .that()
                .resideInAPackage("backmark.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("backmark.batch..", "backmark.bench..", "reference..", "backmark.report..")
                .because("expected values do not exist where submitted code runs")
                .check(all);
    }

    @Test
    void theChildIsMadeOfAlmostNothing() {
        classes()
                .that()
                .resideInAPackage("backmark.sandbox.child..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.ejml..", "homework..", "backmark.sandbox.child..", "backmark.sandbox.wire..")
                .because("it starts in milliseconds and has nothing worth attacking")
                .check(all);
    }

    @Test
    void theBatchFindsAssignmentsOnlyAtRunTime() {
        noClasses()
                .that()
                .resideInAPackage("backmark.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("reference..", "backmark.bench..")
                .because("a new assignment changes nothing in the grader")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("backmark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("homework.*..")
                .because("the grader knows contracts only through reflection")
                .check(all);
    }

    @Test
    void solutionsKnowNoJudge() {
        noClasses()
                .that()
                .resideInAPackage("reference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("backmark.sandbox..", "backmark.batch..", "backmark.bench..", "backmark.report..")
                .because("a reference is a lesson, and is written against the check module only")
                .check(all);
    }

    @Test
    void onlyReportsKnowHtml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("backmark.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
                .because("results are data, and there is one place where they become pages")
                .check(all);
    }

    @Test
    void onlyTablesKnowCsv() {
        noClasses()
                .that()
                .resideOutsideOfPackages("backmark.batch.output..", "backmark.batch.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..")
                .because("rosters are read and gradebooks written in one place each")
                .check(all);
    }

    @Test
    void onlyTheSandboxStartsProcesses() {
        noClasses()
                .that()
                .resideOutsideOfPackage("backmark.sandbox..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process|ProcessBuilder|ProcessHandle)")
                .because("whatever runs submitted code goes through one door")
                .check(all);
    }
}
