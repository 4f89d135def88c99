package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everyStudentGetsASheetOfTheirOwnThatIsGradedByItsVariant() throws Exception {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "id,name\n20261234,One\n20261235,둘\n");
        Path sheets = folder.resolve("sheets");

        assertThat(run("worksheet", "perceptron-by-hand", "--roster", roster, "--out", sheets, "--seed", "autumn"))
                .isEqualTo("0: 2 sheets are in " + sheets + ". Grade them with: backmark grade perceptron-by-hand"
                        + " SUBMISSIONS --roster " + roster + " --variants autumn --out DIR");

        String page = Files.readString(sheets.resolve("20261234/worksheet.html"));
        assertThat(page)
                .contains("<svg", "<math>", "fde4b436", "default-src 'none'")
                .doesNotContain("<script");
        Path answers = sheets.resolve("20261234/answers.csv");
        assertThat(answers).content().startsWith("step,value\nsheet,fde4b436\nlayers,\n");
        assertThat(sheets.resolve("20261235/answers.csv")).content().doesNotContain("fde4b436");

        Files.writeString(answers, Files.readString(answers).replace("z10,", "z10,0.26"));
        Path graded = folder.resolve("graded");
        assertThat(run(
                        "grade",
                        "perceptron-by-hand",
                        sheets,
                        "--roster",
                        roster,
                        "--variants",
                        "autumn",
                        "--out",
                        graded))
                .startsWith("0: ");
        assertThat(graded.resolve("results/20261234.json"))
                .content()
                .contains("\"GRADED\"")
                .contains("q3.z10");
        assertThat(graded.resolve("students/20261234.html")).content().contains("class=\"network\"", "w0_20 = 0.8");
    }

    @Test
    void whatIsAnsweredWithCodeHasNoSheets() throws Exception {
        Path roster = Files.writeString(folder.resolve("roster.csv"), "id,name\n1,One\n");

        assertThat(run("worksheet", "optimizers", "--roster", roster, "--out", folder.resolve("x"), "--seed", "s"))
                .isEqualTo("2: optimizers is not a worksheet: it is answered with code.");
        assertThat(run("grade", "optimizers", folder, "--variants", "autumn", "--out", folder.resolve("y")))
                .isEqualTo("2: --variants is for worksheets; optimizers is answered with code.");
    }

    private static String run(Object... arguments) {
        Ran ran = Ran.of(arguments);
        return ran.code() + ": " + (ran.out() + ran.err()).strip();
    }
}
