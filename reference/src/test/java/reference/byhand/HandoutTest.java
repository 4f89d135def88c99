package reference.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handout gives the numbers that the practice sheet is marked with, and names every step. */
class HandoutTest {
    private final Worksheet sheet = Sheets.perceptron();

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theHandoutGivesTheNumbersOfThePracticeSheet(String file) throws IOException {
        String handout =
                Files.readString(Path.of("../assignments/perceptron-by-hand").resolve(file));

        sheet.givens().stream()
                .filter(given -> given.symbol().matches("w\\d_\\d\\d|x\\d"))
                .forEach(given -> assertThat(handout).contains("`" + given.symbol() + "` = " + given.value()));
        sheet.givens().stream()
                .filter(given -> given.symbol().matches("t\\d"))
                .forEach(given -> assertThat(handout).contains(given.symbol() + " = " + given.value()));
        sheet.steps().forEach(step -> assertThat(handout).contains("`" + step.name() + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theHandoutGivesThePointsOfEachQuestion(String file) throws IOException {
        String handout =
                Files.readString(Path.of("../assignments/perceptron-by-hand").resolve(file));
        boolean korean = file.contains(".ko.");

        sheet.questions().forEach(question -> {
            double points =
                    question.steps().stream().mapToDouble(step -> step.points()).sum();
            String title = korean ? question.title().ko() : question.title().en();
            assertThat(handout).contains("| " + title + " | `answers.csv` | " + Math.round(points) + " |");
        });
    }
}
