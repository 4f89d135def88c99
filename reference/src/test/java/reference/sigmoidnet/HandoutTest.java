package reference.sigmoidnet;

import static org.assertj.core.api.Assertions.assertThat;

import homework.sigmoidnet.SigmoidNetChecks;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutTest {
    private static final Path FOLDER = Path.of("../assignments/sigmoid-net");

    private static List<String> tasks(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file))
                .lines()
                .filter(line -> line.matches("## \\d\\. .*"))
                .map(line -> line.substring(3))
                .toList();
    }

    @Test
    void handoutHasEveryTaskOfTheBank() throws IOException {
        assertThat(new SigmoidBank()
                        .mistakes().stream().map(mistake -> mistake.task()).distinct())
                .containsExactlyElementsOf(tasks("README.md"));
    }

    @Test
    void koreanHandoutHasTheTitlesThatTheReportsShow() throws IOException {
        Properties titles = new Properties();
        try (Reader in = new InputStreamReader(
                SigmoidNetChecks.class.getResourceAsStream("SigmoidNetChecks_ko.properties"), StandardCharsets.UTF_8)) {
            titles.load(in);
        }
        assertThat(List.of("Prediction", "Loss", "Accuracy", "Gradient", "Update"))
                .extracting(task -> titles.getProperty(task + ".title"))
                .containsExactlyElementsOf(tasks("README.ko.md"));
    }

    @ParameterizedTest
    @CsvSource({"README.md, \\*(\\d+) points\\.\\*", "README.ko.md, \\*\\*(\\d+)점\\.\\*\\*"})
    void pointsAddUpToAHundred(String file, String points) throws IOException {
        assertThat(Pattern.compile(points)
                        .matcher(Files.readString(FOLDER.resolve(file)))
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group(1)))
                        .toArray())
                .containsExactly(20, 15, 10, 35, 20);
    }
}
