package backmark.batch.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.check.bank.Homework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet that is not fit to be handed out is found out. */
class WorksheetExaminationTest {
    private static final String RECORD =
            " — run \"backmark doctor perceptron-by-hand --record\" and commit what it writes";

    @TempDir
    private Path home;

    private Installed assignment;
    private Path folder;

    @BeforeEach
    void copy() throws Exception {
        Installed real = Installation.at(Path.of("../..")).get("perceptron-by-hand");
        Homework homework = real.homework();
        assignment = Installed.of(homework, home);
        folder = Files.createDirectories(assignment.folder());
        for (String handout : List.of("README.md", "README.ko.md")) {
            Files.copy(real.folder().resolve(handout), folder.resolve(handout));
        }
        Doctor.record(assignment);
    }

    @Test
    void aWorksheetThatHasJustBeenRecordedIsHealthy() {
        assertThat(defects()).isEmpty();
    }

    @Test
    void aMissingRecordingIsFound() throws IOException {
        Files.delete(folder.resolve("src/test/resources/homework/byhand/recorded.sheet"));

        assertThat(defects())
                .containsExactly(
                        "perceptron-by-hand: there is no recorded.sheet, so no student can check the practice sheet"
                                + RECORD);
    }

    @Test
    void aDamagedRecordingIsFound() throws IOException {
        Files.writeString(folder.resolve("src/test/resources/homework/byhand/recorded.sheet"), "H4sIAAAA");

        assertThat(defects()).containsExactly("perceptron-by-hand: recorded.sheet cannot be read" + RECORD);
    }

    @Test
    void aTemplateThatAnswersSomethingIsFound() throws IOException {
        Path template = folder.resolve("answers.csv");
        Files.writeString(template, Files.readString(template).replace("z10,", "z10,0.09"));

        assertThat(defects())
                .containsExactly("perceptron-by-hand: answers.csv is not the template of this sheet" + RECORD);
    }

    @Test
    void aHandoutWithoutAHeadingIsFound() throws IOException {
        Path handout = folder.resolve("README.md");
        Files.writeString(handout, Files.readString(handout).replace("## 3. Forward pass", "## Forward pass"));

        assertThat(defects())
                .containsExactly(
                        "perceptron-by-hand: task \"3. Forward pass\" has no heading in README.md — add one, or"
                                + " rename the @Task");
    }

    private List<String> defects() {
        Doctor doctor = new Doctor(starter -> {
            throw new AssertionError("a worksheet has no starter");
        });
        return doctor.examine(assignment, Thoroughness.quick()).defects().stream()
                .map(Defect::message)
                .toList();
    }
}
