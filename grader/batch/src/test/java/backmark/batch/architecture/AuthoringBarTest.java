package backmark.batch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one more graded check costs its author in lines; a check that grows longer wants something of the API. */
class AuthoringBarTest {
    private static final Path ASSIGNMENTS = Path.of("../../assignments");

    /** Eight checks in eighty lines. */
    private static final int LINES_PER_CHECK = 10;

    /** Annotation, hint, signature, cases, one demand, brace. */
    private static final int LINES_OF_A_PLAIN_CHECK = 6;

    static List<Path> checksClasses() throws IOException {
        try (Stream<Path> all = Files.walk(ASSIGNMENTS)) {
            return all.filter(file -> file.toString().endsWith("Checks.java"))
                    .filter(file -> file.toString().contains("src/test/java"))
                    .filter(file -> lines(file).stream().anyMatch(AuthoringBarTest::beginsACheck))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean beginsACheck(String line) {
        return line.strip().startsWith("@Check(");
    }

    @Test
    void thereAreChecksToCount() throws IOException {
        assertThat(checksClasses()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("checksClasses")
    void aClassOfChecksIsAsShortAsEightyLinesForEight(Path file) {
        List<String> lines = lines(file);
        long checks = lines.stream().filter(AuthoringBarTest::beginsACheck).count();
        assertThat((long) lines.size()).isLessThanOrEqualTo(LINES_PER_CHECK * checks);
    }

    @ParameterizedTest
    @MethodSource("checksClasses")
    void aCheckWithOneDemandTakesSixLines(Path file) {
        List<String> tooLong = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (beginsACheck(lines.get(i))) {
                int from = i;
                while (!lines.get(i).equals("        }")) {
                    i++;
                }
                List<String> check = lines.subList(from, i + 1);
                boolean plain = check.stream()
                                .filter(line -> line.strip().startsWith("."))
                                .count()
                        <= 1;
                if (plain && check.size() > LINES_OF_A_PLAIN_CHECK) {
                    tooLong.add(String.join("\n", check));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }
}
