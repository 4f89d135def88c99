package homework.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainOnImagesTest {
    @TempDir
    private Path folder;

    private List<String> run(String... options) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new TrainOnImages(new PrintStream(printed, true, StandardCharsets.UTF_8), folder).run(List.of(options));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void starterIsToldWhatIsNotWritten() {
        assertThat(run())
                .containsExactly(
                        "1600 training and 400 validation pictures of 192 values, 5 classes",
                        "training 960 iterations with 48 hidden units, learning rate 0.3, regularization 0.001",
                        "TwoLayerNet.step is not written yet.");
        assertThat(run("--search")).endsWith("HyperparameterSearch.search is not written yet.");
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThat(run("--cifr"))
                .containsExactly(
                        "Cannot train: there is no option --cifr; there are --cifar FOLDER, --limit N and --search");
        assertThat(run("--cifar")).containsExactly("Cannot train: --cifar needs a value");
        assertThat(run("--limit", "many")).containsExactly("Cannot train: --limit needs a whole number, but got many");
        Path nowhere = folder.resolve("nowhere");
        assertThat(run("--cifar", nowhere.toString())).containsExactly("Cannot train: " + nowhere + " is not a folder");
    }
}
