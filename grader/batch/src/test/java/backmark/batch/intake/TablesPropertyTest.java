package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.lines.LineAnswers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Tables that people or attackers wrote are read or reported, never a crash. */
class TablesPropertyTest {
    private static final List<String> PIECES = List.of(
            "id",
            "name",
            "Student",
            "학번",
            "이름",
            "SIS User ID",
            "line",
            "question",
            "answer",
            "step",
            "value",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "=1+1",
            "@SUM(A1)",
            "-",
            "\0",
            "\ufeff",
            "1",
            "s01",
            "한",
            " ",
            "\\");

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void anyMixtureIsARosterOrAProblem(@ForAll("tables") String text) throws IOException {
        assertRosterIsReadOrReported(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void anyBytesAreARosterOrAProblem(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
        assertRosterIsReadOrReported(bytes);
    }

    private static void assertRosterIsReadOrReported(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("roster", ".csv");
        try {
            Files.write(file, bytes);
            Roster roster = Roster.read(file);
            assertThat(roster.students())
                    .allSatisfy(student -> assertThat(student.title()).isNotBlank());
            assertThat(roster.problems())
                    .allSatisfy(problem -> assertThat(problem.text()).isNotBlank());
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 1000)
    void anyMixtureIsASheetOfAnswers(@ForAll("tables") String text) {
        assertThat(LineAnswers.read(text)).isNotNull();
    }

    @Property(tries = 500)
    void anyTextIsASheetOfAnswers(@ForAll String text) {
        assertThat(LineAnswers.read(text)).isNotNull();
    }
}
