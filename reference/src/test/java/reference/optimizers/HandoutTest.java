package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import homework.optimizers.Optimizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handouts and the rubric say what the code does. */
class HandoutTest {
    private static final Path FOLDER = Path.of("..", "assignments", "optimizers");
    private static final Pattern WORKED = Pattern.compile(
            "\\| `(\\w+)\\(([\\d., ]+)\\)` \\| (\\S+), (\\S+) \\| (\\S+) \\| (\\S+), (\\S+) \\| (\\S+) \\|");

    @Test
    void theHandoutHasAHeadingForEveryTask() throws IOException {
        assertThat(numberedHeadings("README.md"))
                .containsExactly(
                        "## 1. SGD",
                        "## 2. Momentum",
                        "## 3. AdaGrad",
                        "## 4. Written questions",
                        "## 5. Nesterov (bonus)",
                        "## 6. RMSProp (bonus)",
                        "## 7. Adam (bonus)");
    }

    @Test
    void theKoreanHandoutHasTheSameTasksInTheSameOrder() throws IOException {
        assertThat(numberedHeadings("README.ko.md"))
                .containsExactly(
                        "## 1. SGD",
                        "## 2. 모멘텀",
                        "## 3. AdaGrad",
                        "## 4. 서술형 문제",
                        "## 5. 네스테로프 (추가 점수)",
                        "## 6. RMSProp (추가 점수)",
                        "## 7. Adam (추가 점수)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void pointsAddUpToOneHundredAndThirtyForBonus(String handout) throws IOException {
        Matcher row = Pattern.compile("(?m)^\\| (\\d)\\. [^|]+\\| `[\\w.]+` \\| (\\d+) \\|$")
                .matcher(read(handout));
        int regular = 0;
        int bonus = 0;
        while (row.find()) {
            int points = Integer.parseInt(row.group(2));
            if (Integer.parseInt(row.group(1)) <= 4) {
                regular += points;
            } else {
                bonus += points;
            }
        }
        assertThat(List.of(regular, bonus)).containsExactly(100, 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void theWorkedExampleIsWhatTheLessonGives(String handout) throws IOException {
        Matcher row = WORKED.matcher(read(handout).replace('−', '-'));
        List<String> classes = new ArrayList<>();
        while (row.find()) {
            classes.add(row.group(1));
            double[] numbers = Stream.of(row.group(2).split(", "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            List<Map<String, SimpleMatrix>> after = example().with(lesson(row.group(1), numbers));
            for (int step = 0; step < 2; step++) {
                shows(row.group(3 + 3 * step), after.get(step).get("W").get(0));
                shows(row.group(4 + 3 * step), after.get(step).get("W").get(1));
                shows(row.group(5 + 3 * step), after.get(step).get("b").get(0));
            }
        }
        assertThat(classes).isEqualTo(Optimizers.NAMES);
    }

    @Test
    void theAnswerSheetHasAHeadingForEveryQuestion() throws IOException {
        assertThat(read("ANSWERS.md").lines().filter(line -> line.startsWith("## ")))
                .containsExactly("## Question 1", "## Question 2", "## Question 3", "## Question 4");
    }

    @Test
    void theRubricGivesFivePointsToEachOfFourQuestionsInBothLanguages() throws IOException {
        List<String> lines;
        try (var rubric = OptimizersBank.class.getResourceAsStream("rubric.csv")) {
            lines = new String(rubric.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        assertThat(lines.get(0)).isEqualTo("task,question,points,criterion_en,criterion_ko");
        Pattern row = Pattern.compile("4\\. Written questions,(\\d),(\\d),\"([^\"]+)\",\"([^\"]*[가-힣][^\"]*)\"");
        int[] points = new int[5];
        for (String line : lines.subList(1, lines.size())) {
            Matcher criterion = row.matcher(line);
            assertThat(criterion.matches()).as(line).isTrue();
            points[Integer.parseInt(criterion.group(1))] += Integer.parseInt(criterion.group(2));
        }
        assertThat(points).containsExactly(0, 5, 5, 5, 5);
        new OptimizersHomework()
                .writtenQuestions()
                .forEach(question -> assertThat(question.points()).isEqualTo(points[question.number()]));
    }

    private static void shows(String printed, double number) {
        assertThat(number).isCloseTo(Double.parseDouble(printed), within(5.1e-7));
    }

    private static Walk example() {
        return new Walk(matrices(1, -.5, .25), List.of(matrices(.4, -.2, .1), matrices(.2, -.4, .3)));
    }

    private static Map<String, SimpleMatrix> matrices(double w0, double w1, double b) {
        return Map.of("W", new SimpleMatrix(1, 2, true, w0, w1), "b", new SimpleMatrix(1, 1, true, b));
    }

    private static Optimizer lesson(String className, double[] of) {
        return switch (className) {
            case "Sgd" -> new Sgd(of[0]);
            case "Momentum" -> new Momentum(of[0], of[1]);
            case "AdaGrad" -> new AdaGrad(of[0]);
            case "Nesterov" -> new Nesterov(of[0], of[1]);
            case "RmsProp" -> new RmsProp(of[0], of[1]);
            default -> new Adam(of[0], of[1], of[2]);
        };
    }

    private static List<String> numberedHeadings(String handout) throws IOException {
        return read(handout).lines().filter(line -> line.matches("## \\d.*")).toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file));
    }
}
