package reference;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Homework;
import backmark.check.bank.WrittenQuestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every question that a person marks has a rubric beside its homework. */
class RubricTest {
    private static final Pattern ROW =
            Pattern.compile("([^,]+),(\\d+),(\\d+),\"[^\"]*[a-z][^\"]*\",\"[^\"]*[가-힣][^\"]*\"");

    private static Map<String, Integer> pointsByQuestion(Homework homework) throws IOException {
        Map<String, Integer> points = new HashMap<>();
        try (InputStream rubric = homework.getClass().getResourceAsStream("rubric.csv")) {
            assertThat(rubric).as(homework.getClass().getName()).isNotNull();
            List<String> lines = new String(rubric.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).isEqualTo("task,question,points,criterion_en,criterion_ko");
            for (String line : lines.subList(1, lines.size())) {
                Matcher row = ROW.matcher(line);
                assertThat(row.matches()).as(line).isTrue();
                points.merge(row.group(1) + "/" + row.group(2), Integer.parseInt(row.group(3)), Integer::sum);
            }
        }
        return points;
    }

    @Test
    void theCriteriaOfEveryQuestionSumToItsPoints() throws IOException {
        int questions = 0;
        for (Homework homework : ServiceLoader.load(Homework.class)) {
            if (homework.writtenQuestions().isEmpty()) {
                continue;
            }
            Map<String, Integer> points = pointsByQuestion(homework);
            assertThat(points).hasSameSizeAs(homework.writtenQuestions());
            for (WrittenQuestion question : homework.writtenQuestions()) {
                assertThat(points.get(question.task().en() + "/" + question.number()))
                        .as(question.toString())
                        .isEqualTo((int) question.points());
                questions++;
            }
        }
        assertThat(questions).isPositive();
    }
}
