package reference;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.Assignment;
import backmark.check.bank.Homework;
import backmark.check.junit.Checklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What handouts say of points, in both languages; headings, titles and hints are the doctor's to examine. */
class HandoutTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+)\\. [^|]+\\|.*\\| (\\d+) \\|$");

    static Stream<Homework> withATableOfPoints() {
        return ServiceLoader.load(Homework.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(homework -> homework.worksheet().isEmpty())
                .filter(homework -> ROW.matcher(handout(homework, "README.md")).find());
    }

    private static String handout(Homework homework, String name) {
        String id = homework.publicChecks().getAnnotation(Assignment.class).id();
        try {
            return Files.readString(Path.of("..", "assignments", id, name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String number(String task) {
        return task.substring(0, task.indexOf('.'));
    }

    @Test
    void severalHandoutsHaveATableOfPoints() {
        assertThat(withATableOfPoints()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("withATableOfPoints")
    void everyTaskIsWorthWhatItsChecksAndQuestionsAdd(Homework homework) {
        Map<String, Double> asked = new TreeMap<>();
        Checklist.of(homework.publicChecks())
                .forEach(check -> asked.merge(number(check.task().en()), check.points(), Double::sum));
        homework.writtenQuestions()
                .forEach(question -> asked.merge(number(question.task().en()), question.points(), Double::sum));
        for (String name : new String[] {"README.md", "README.ko.md"}) {
            Map<String, Double> stated = new TreeMap<>();
            Matcher row = ROW.matcher(handout(homework, name));
            while (row.find()) {
                stated.put(row.group(1), Double.valueOf(row.group(2)));
            }
            assertThat(stated).as(name).isEqualTo(asked);
        }
    }
}
