package reference.linear;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Check;
import backmark.check.Task;
import homework.linear.LinearClassifierChecks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handouts say what the checks do. */
class LinearHandoutTest {
    private static final Path FOLDER = Path.of("..", "assignments", "linear-classifier");

    private static Stream<Class<?>> tasks() {
        return Arrays.stream(LinearClassifierChecks.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Task.class))
                .sorted(Comparator.comparing(
                        type -> type.getAnnotation(Task.class).value()));
    }

    private static int points(Class<?> task) {
        return (int) Arrays.stream(task.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .mapToDouble(method -> method.getAnnotation(Check.class).points())
                .sum();
    }

    private static List<String> headings(String handout) throws IOException {
        return Files.readAllLines(FOLDER.resolve(handout)).stream()
                .filter(line -> line.matches("## \\d.*"))
                .map(line -> line.substring(3))
                .toList();
    }

    private static Properties korean() throws IOException {
        Properties korean = new Properties();
        try (var file = LinearClassifierChecks.class.getResourceAsStream("LinearClassifierChecks_ko.properties")) {
            korean.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return korean;
    }

    @Test
    void everyTaskHasItsHeading() throws IOException {
        assertThat(headings("README.md"))
                .isEqualTo(tasks().map(type -> type.getAnnotation(Task.class).value())
                        .toList());
    }

    @Test
    void everyTaskHasItsHeadingInKorean() throws IOException {
        Properties korean = korean();
        assertThat(headings("README.ko.md"))
                .isEqualTo(tasks().map(type -> korean.getProperty(type.getSimpleName() + ".title"))
                        .toList());
    }

    @Test
    void everyCheckHasATitleAndAHintInKorean() throws IOException {
        Properties korean = korean();
        tasks().forEach(task -> Arrays.stream(task.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .forEach(method -> {
                    String key = task.getSimpleName() + "." + method.getName();
                    assertThat(korean.getProperty(key + ".title")).as(key).containsPattern("[가-힣]");
                    assertThat(korean.getProperty(key + ".hint")).as(key).containsPattern("[가-힣]");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theTableGivesThePointsOfTheChecks(String handout) throws IOException {
        List<Integer> listed = Files.readAllLines(FOLDER.resolve(handout)).stream()
                .filter(line -> line.matches("\\| \\d\\. .*\\| \\d+ \\|"))
                .map(line -> Integer.parseInt(line.replaceAll(".*\\| (\\d+) \\|", "$1")))
                .toList();
        assertThat(listed).isEqualTo(tasks().map(LinearHandoutTest::points).toList());
        assertThat(listed.subList(0, 7).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(100);
    }
}
