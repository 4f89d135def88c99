package backmark.check.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import backmark.check.result.CheckResult;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.HtmlReports;
import backmark.report.Messages;
import backmark.report.Scoreboard;
import backmark.worksheet.PackedWorksheet;
import backmark.worksheet.RemarkWords;
import backmark.worksheet.SheetAnswers;
import backmark.worksheet.StepEvidence;
import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A worksheet as checks of a student's own test run: one for every step of the practice sheet, which is read from
 * {@value PackedWorksheet#FILE} beside the class, and the answers from the assignment's folder. Extend it with a class
 * that has {@link backmark.check.Assignment} and nothing else.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class WorksheetChecks {
    private final Messages messages = Messages.ofThisMachine();
    private final StudentsPage page = new StudentsPage(getClass());
    private final Worksheet sheet = sheet();
    private final SheetAnswers answers = answers();
    private final List<CheckResult> results = StepEvidence.of(sheet, answers);

    @TestFactory
    final Stream<DynamicNode> questions() {
        Map<String, List<DynamicNode>> questions = new LinkedHashMap<>();
        for (int i = 0; i < results.size(); i++) {
            List<CheckResult> soFar = results.subList(0, i + 1);
            CheckResult result = results.get(i);
            questions
                    .computeIfAbsent(messages.of(result.check().task()), task -> new ArrayList<>())
                    .add(dynamicTest(
                            messages.of(result.check().title()), () -> CheckFailure.throwFor(result, soFar, messages)));
        }
        return questions.entrySet().stream()
                .map(question -> dynamicContainer(question.getKey(), question.getValue().stream()));
    }

    @AfterAll
    final void report() {
        Score score = Score.of(results, Carry.FULL);
        List<String> remarks = answers.remarks().stream()
                .map(remark -> messages.of(RemarkWords.of(remark)))
                .toList();
        remarks.forEach(System.out::println);
        System.out.println("\n" + Scoreboard.of(score, messages));
        try {
            page.write(score, new HtmlReports(messages), messages.language(), remarks, sheet);
            System.out.println(messages.get("student.report", StudentsPage.PLACE));
        } catch (IOException e) {
            System.out.println(messages.get("student.noReport", StudentsPage.PLACE, e.toString()));
        }
    }

    private Worksheet sheet() {
        try (InputStream bytes = getClass().getResourceAsStream(PackedWorksheet.FILE)) {
            if (bytes == null) {
                throw new IllegalStateException("there is no " + PackedWorksheet.FILE + " beside "
                        + getClass().getName() + "; run \"backmark doctor ID --record\"");
            }
            return PackedWorksheet.unpack(new String(bytes.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SheetAnswers answers() {
        try {
            var file = page.project().resolve(SheetAnswers.FILE);
            return Files.isRegularFile(file) ? SheetAnswers.read(Files.readAllBytes(file), sheet) : SheetAnswers.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SheetAnswers.FILE, e);
        }
    }
}
