package homework.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainOnDigitsTest {
    @TempDir
    private Path folder;

    private static List<String> printed(Consumer<TrainOnDigits> run) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        run.accept(new TrainOnDigits(new PrintStream(printed, true, StandardCharsets.UTF_8)));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> run(String... options) {
        return printed(training -> training.run(List.of(options)));
    }

    @Test
    void starterIsToldWhatIsNotWritten() {
        assertThat(run())
                .containsExactly(
                        "1200 training and 300 test pictures of 64 pixels",
                        "training 16 epochs with 50 hidden units, learning rate 1.0",
                        "SigmoidNet.loss is not written yet.");
    }

    @Test
    void modelSolutionLearnsTheSmallDigits() {
        Digits digits = SmallDigits.draw();
        SigmoidClassifier net = new reference.sigmoidnet.SigmoidNet(Initial.parameters(64, 50, 10, .1, 1));
        List<String> lines = printed(training -> training.train(net, digits, 16, 1));
        assertThat(lines).hasSize(16);
        assertThat(lines.get(0)).matches("epoch   1  loss \\d\\.\\d{4}  training \\d\\.\\d{3}  test \\d\\.\\d{3}");
        assertThat(net.accuracy(digits.xTest(), digits.tTest())).isGreaterThan(.9);
    }

    @Test
    void mnistFilesAreReadFromAFolder() throws Exception {
        IdxFiles.write(folder, 30, 10);
        assertThat(run("--mnist", folder.toString(), "--limit", "20", "--epochs", "3", "--rate", ".5"))
                .containsExactly(
                        "20 training and 4 test pictures of 6 pixels",
                        "training 3 epochs with 50 hidden units, learning rate 0.5",
                        "SigmoidNet.loss is not written yet.");
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThat(run("--mnst"))
                .containsExactly("Cannot train: there is no option --mnst; there are --mnist FOLDER, --limit N, "
                        + "--epochs N and --rate R");
        assertThat(run("--mnist")).containsExactly("Cannot train: --mnist needs a value");
        assertThat(run("--limit", "many")).containsExactly("Cannot train: --limit needs a whole number, but got many");
        assertThat(run("--rate", "fast")).containsExactly("Cannot train: --rate needs a number, but got fast");
        Path nowhere = folder.resolve("nowhere");
        assertThat(run("--mnist", nowhere.toString())).containsExactly("Cannot train: " + nowhere + " is not a folder");
    }
}
