package reference.network;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.junit.Checklist;
import backmark.check.result.CheckInfo;
import homework.network.NetworkChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handouts say what the checks do. */
class HandoutTest {
    private static final Path FOLDER = Path.of("../assignments/network");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d\\. [^|]+) \\| `[\\w.]+` \\| (\\d+) \\|$");

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.ko.md, ko"})
    void everyTaskHasItsHeadingAndItsPoints(String file, String language) throws IOException {
        Map<String, Double> points = new LinkedHashMap<>();
        for (CheckInfo check : Checklist.of(NetworkChecks.class)) {
            points.merge(check.task().in(language), check.points(), Double::sum);
        }
        new NetworkHomework()
                .writtenQuestions()
                .forEach(question -> points.merge(question.task().in(language), question.points(), Double::sum));
        String handout = Files.readString(FOLDER.resolve(file));
        Map<String, Double> stated = new LinkedHashMap<>();
        ROW.matcher(handout).results().forEach(row -> stated.put(row.group(1), Double.valueOf(row.group(2))));
        assertThat(stated).containsExactlyEntriesOf(points);
        assertThat(points.values().stream().mapToDouble(Double::doubleValue).sum())
                .isEqualTo(100);
        List<String> headings = handout.lines()
                .filter(line -> line.matches("## \\d.*"))
                .map(line -> line.substring("## ".length()))
                .toList();
        assertThat(headings).containsExactlyElementsOf(points.keySet());
    }

    @Test
    void everyTitleAndHintIsKorean() {
        assertThat(Checklist.of(NetworkChecks.class)).allSatisfy(check -> {
            assertThat(check.title().ko()).matches(".*[가-힣].*");
            assertThat(check.hint().ko()).matches(".*[가-힣].*");
            assertThat(check.task().ko()).matches("\\d\\. .*[가-힣].*");
        });
    }

    @Test
    void everyMistakeBelongsToATask() {
        List<String> tasks = Checklist.of(NetworkChecks.class).stream()
                .map(check -> check.task().en())
                .toList();
        assertThat(new NetworkBank().mistakes())
                .allSatisfy(mistake -> assertThat(tasks).contains(mistake.task()));
    }
}
