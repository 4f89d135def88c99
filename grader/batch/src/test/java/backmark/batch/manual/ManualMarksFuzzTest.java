package backmark.batch.manual;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.intake.CsvTable;
import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a spreadsheet has made of the marks: each is counted or said not to be. */
class ManualMarksFuzzTest {
    private static final Words TASK = new Words("4. Written questions", "4. 서술형 문제");
    private static final Questions QUESTIONS =
            new Questions(List.of(new WrittenQuestion(TASK, 1, 5), new WrittenQuestion(TASK, 2, 2.5)));
    private static final Map<String, String> IDS = Map.of("s01", "s01", "20230001", "s01", "s02", "s02", "=a", "=a");

    private static final List<String> PIECES = List.of(
            "s01",
            "S02",
            "20230001",
            "'=a",
            "4.1",
            "4.2",
            "4",
            "4. 서술형 문제",
            "1",
            "2.5",
            "2,5",
            "-1",
            "five",
            "1e9",
            "999999999",
            ".5",
            "5.",
            "０",
            ",",
            ",",
            ",",
            ",",
            ";",
            "\t",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\r",
            "\"",
            "\"\"",
            "'",
            " ",
            "=1+1",
            "\0",
            "\uFEFF",
            "\uD800",
            "\u2028",
            "comment",
            "한",
            "\\");

    @TempDir
    private Path folder;

    private ManualMarks read(byte[] bytes) throws IOException {
        Files.write(folder.resolve(ManualMarks.FILE), bytes);
        return ManualMarks.read(folder, QUESTIONS, IDS);
    }

    @Test
    void everyMarkIsCountedOrSaidNotToBe() throws IOException {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            String text = "id,task,points,comment\n"
                    + IntStream.range(0, random.nextInt(50))
                            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                            .collect(Collectors.joining());
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            ManualMarks marks = read(bytes);

            List<CsvTable.Row> rows = CsvTable.read(bytes).rows();
            for (CsvTable.Row row : rows.subList(1, rows.size())) {
                if (!row.cell(2).isEmpty()) {
                    assertThat(isCounted(row, marks) || isSaid(row, marks))
                            .as("seed %d, line %d of %s", seed, row.line(), text)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isCounted(CsvTable.Row row, ManualMarks marks) {
        String id = row.cell(0).replaceFirst("^'", "").toLowerCase(Locale.ROOT);
        return IDS.containsKey(id)
                && QUESTIONS
                        .meant(row.cell(1))
                        .filter(marks.of(IDS.get(id))::containsKey)
                        .isPresent();
    }

    private static boolean isSaid(CsvTable.Row row, ManualMarks marks) {
        String id = row.cell(0).replaceFirst("^'", "").toLowerCase(Locale.ROOT);
        String twice = QUESTIONS.meant(row.cell(1)).orElse("?") + " of " + IDS.get(id) + " has another mark above";
        return marks.problems().stream()
                .anyMatch(said -> said.startsWith("manual.csv, line " + row.line() + ": ") || said.contains(twice));
    }

    @Test
    void anyBytesAreReadOrSaidNotToBe() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            byte[] bytes = new byte[200];
            new Random(seed).nextBytes(bytes);
            assertThat(read(bytes).problems()).as("seed " + seed).isNotEmpty();
        }
    }

    /** What looks at every character once for every other would take minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", " ", "1", ",", "\t", "'", "=", "\n\""})
    void aFileOfOnePieceEnds(String piece) throws IOException {
        byte[] bytes = ("id,task,points,comment\ns01,4.1,1,ok\ns02,4.1,1" + piece.repeat(1 << 20))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes).of("s01")).isEqualTo(Map.of("4.1", new Mark(1, "ok")));
    }
}
