package backmark.batch.manual;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualMarksTest {
    private static final Words TASK = new Words("4. Written questions", "4. 서술형 문제");
    private static final Words OTHER = new Words("6. Why", "6. 이유");
    private static final Questions QUESTIONS = new Questions(List.of(
            new WrittenQuestion(TASK, 1, 5), new WrittenQuestion(TASK, 2, 2.5), new WrittenQuestion(OTHER, 1, 10)));
    private static final Map<String, String> IDS = Map.of("s01", "s01", "20230001", "s01", "s02", "s02", "=a", "=a");

    @TempDir
    private Path folder;

    private ManualMarks read(String... lines) throws IOException {
        return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private ManualMarks read(byte[] bytes) throws IOException {
        Files.write(folder.resolve("manual.csv"), bytes);
        return ManualMarks.read(folder, QUESTIONS, IDS);
    }

    @Test
    void marksAndCommentsAreReadByTheNamesOfTheColumns() throws IOException {
        ManualMarks marks = read("comment,name,points,task,id", "\"Good, short\",x,4.5,4.1,s01", ",y,0,6,20230001");
        assertThat(marks.of("s01")).isEqualTo(Map.of("4.1", new Mark(4.5, "Good, short"), "6.1", new Mark(0, "")));
        assertThat(marks.problems()).isEmpty();
    }

    @Test
    void anEmptyCellOfPointsIsNoMark() throws IOException {
        ManualMarks marks = read("id,task,points,comment", "s01,4.1,,later", "s02,4.1, ,", ",,,");
        assertThat(marks.of("s01")).isEmpty();
        assertThat(marks.of("s02")).isEmpty();
        assertThat(marks.problems()).isEmpty();
    }

    @Test
    void aSpreadsheetsSemicolonsDecimalCommasKoreanAndGuardsAreUnderstood() throws IOException {
        ManualMarks marks =
                read("id;task;points;comment\n'=a;6. 이유;2,5;정확합니다\n".getBytes(Charset.forName("x-windows-949")));
        assertThat(marks.of("=a")).isEqualTo(Map.of("6.1", new Mark(2.5, "정확합니다")));
        assertThat(marks.problems()).isEmpty();
    }

    @Test
    void aTaskWithOneQuestionMayBeMeantByItsHeadingOrItsNumber() {
        assertThat(QUESTIONS.meant("6")).contains("6.1");
        assertThat(QUESTIONS.meant("6.")).contains("6.1");
        assertThat(QUESTIONS.meant(" 6. WHY ")).contains("6.1");
        assertThat(QUESTIONS.meant("4")).isEmpty();
        assertThat(QUESTIONS.meant("4. Written questions")).isEmpty();
    }

    @Test
    void whatCannotBeCountedIsSaidWithItsLine() throws IOException {
        ManualMarks marks = read(
                "id,task,points,comment",
                "s09,4.1,1,",
                "s01,4.3,1,",
                "s01,4.2,3,",
                "s01,4.1,-1,",
                "s01,4.1,five,",
                "s02,4.1,1,",
                "s02,4.1,2,",
                "s02,4.1,1,",
                "s02,4.2,1,same",
                "s02,4.2,1,same");
        assertThat(marks.problems())
                .containsExactly(
                        "manual.csv, line 2: no submission belongs to \"s09\"; take ids from gradebook.csv.",
                        "manual.csv, line 3: there is no written question \"4.3\"; there are 4.1, 4.2, 6.1.",
                        "manual.csv, line 4: \"3\" is no number from 0 to 2.5.",
                        "manual.csv, line 5: \"-1\" is no number from 0 to 5.",
                        "manual.csv, line 6: \"five\" is no number from 0 to 5.",
                        "manual.csv, line 8: 4.1 of s02 has another mark above; keep one of them.",
                        "manual.csv, line 9: 4.1 of s02 has another mark above; keep one of them.");
        assertThat(marks.of("s01")).isEmpty();
        assertThat(marks.of("s02")).isEqualTo(Map.of("4.2", new Mark(1, "same")));
    }

    @Test
    void aFileWithoutTheColumnsIsSaidToNeedThem() throws IOException {
        for (byte[] bytes : List.of(
                new byte[0], "student,mark\ns01,5".getBytes(StandardCharsets.UTF_8), new byte[] {0, 1, (byte) 0xFF, 7
                })) {
            assertThat(read(bytes).problems())
                    .containsExactly("manual.csv needs a first line with the columns id, task, points and comment; "
                            + "no mark was read.");
        }
    }

    @Test
    void aBrokenEndKeepsTheMarksBefore() throws IOException {
        ManualMarks marks = read("id,task,points,comment", "s01,4.1,1,", "s01,4.2,1,\"x\" y");
        assertThat(marks.of("s01")).containsKey("4.1");
    }

    @Test
    void noFileIsNoProblem() {
        ManualMarks marks = ManualMarks.read(folder, QUESTIONS, IDS);
        assertThat(marks.problems()).isEmpty();
        assertThat(marks.of("s01")).isEmpty();
    }

    @Test
    void aFileThatIsAFolderIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("manual.csv"));
        assertThat(ManualMarks.read(folder, QUESTIONS, IDS).problems())
                .containsExactly("manual.csv cannot be read: Is a directory.");
    }
}
