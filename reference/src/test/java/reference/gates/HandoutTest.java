package reference.gates;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Check;
import backmark.check.Task;
import backmark.check.bank.Mistake;
import homework.gates.ComputationalGraphChecks;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handouts say what the checks check, in both languages. */
class HandoutTest {
    private static final Path FOLDER = Path.of("..", "assignments", "computational-graph");

    private static Stream<Class<?>> tasks() {
        return Stream.of(ComputationalGraphChecks.class.getDeclaredClasses())
                .filter(type -> type.isAnnotationPresent(Task.class));
    }

    private static Properties korean() throws IOException {
        Properties korean = new Properties();
        try (Reader in = new InputStreamReader(
                ComputationalGraphChecks.class.getResourceAsStream("ComputationalGraphChecks_ko.properties"),
                StandardCharsets.UTF_8)) {
            korean.load(in);
        }
        return korean;
    }

    private static List<String> numberedHeadings(String handout) throws IOException {
        return Files.readString(FOLDER.resolve(handout))
                .lines()
                .filter(line -> line.matches("## \\d.*"))
                .map(line -> line.substring(3))
                .toList();
    }

    @Test
    void theHandoutHasAHeadingForEveryTask() throws IOException {
        assertThat(numberedHeadings("README.md"))
                .containsExactlyElementsOf(
                        tasks().map(type -> type.getAnnotation(Task.class).value())
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theKoreanHandoutHasTheSameTasksInTheSameOrder() throws IOException {
        Properties korean = korean();
        assertThat(numberedHeadings("README.ko.md"))
                .containsExactlyElementsOf(tasks().map(type -> korean.getProperty(type.getSimpleName() + ".title"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyCheckHasATitleAndAHintInKorean() throws IOException {
        List<String> keys = new ArrayList<>();
        tasks().forEach(type -> {
            keys.add(type.getSimpleName() + ".title");
            Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Check.class))
                    .forEach(method -> {
                        keys.add(type.getSimpleName() + "." + method.getName() + ".title");
                        keys.add(type.getSimpleName() + "." + method.getName() + ".hint");
                    });
        });
        assertThat(korean().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void everyTaskIsWorthWhatItsChecksAdd(String handout) throws IOException {
        Map<String, Double> checked = new TreeMap<>();
        tasks().forEach(type -> Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .forEach(method -> checked.merge(
                        type.getAnnotation(Task.class).value().substring(0, 1),
                        method.getAnnotation(Check.class).points(),
                        Double::sum)));
        Map<String, Double> stated = new TreeMap<>();
        Matcher row = Pattern.compile("(?m)^\\| (\\d)\\. [^|]+\\| [^|]+\\| (\\d+) \\|$")
                .matcher(Files.readString(FOLDER.resolve(handout)));
        while (row.find()) {
            stated.put(row.group(1), Double.valueOf(row.group(2)));
        }
        assertThat(stated).isEqualTo(checked);
        assertThat(stated.values().stream().mapToDouble(points -> points).sum()).isEqualTo(100);
    }

    @Test
    void everyMistakeBelongsToATask() {
        assertThat(new GatesBank().mistakes())
                .extracting(Mistake::task)
                .isSubsetOf(tasks().map(type -> type.getAnnotation(Task.class).value())
                        .toList());
    }
}
