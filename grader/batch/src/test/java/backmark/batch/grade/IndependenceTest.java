package backmark.batch.grade;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission's result depends on nothing but the submission. The clock of these tests stands still. */
class IndependenceTest {
    private static final List<String> IDS = List.of("s01", "s04", "s08", "s13", "s15", "s17", "s19", "s20");

    private static OpenGrader grader;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() throws Exception {
        grader = OpenGrader.of("two-layer-net", Duration.ofSeconds(5));
    }

    @AfterAll
    static void close() {
        if (grader != null) {
            grader.close();
        }
    }

    private static List<Submission> submissions() {
        List<Submission> all = new ArrayList<>();
        for (String id : IDS) {
            all.add(Intake.readOne(grader.assignment.samples().resolve(id), Intake.Options.standard()));
        }
        return all;
    }

    private static TreeMap<String, String> files(Path graded) throws Exception {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(graded.resolve("results"))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void oneJobOrFourInAnyOrderGiveTheSameBytes() throws Exception {
        List<Submission> reversed = submissions();
        Collections.reverse(reversed);
        grader.grade(submissions(), 1, folder.resolve("one"));
        grader.grade(reversed, 4, folder.resolve("four"));

        assertThat(files(folder.resolve("one"))).hasSize(IDS.size()).isEqualTo(files(folder.resolve("four")));
    }

    @Test
    void aloneOrAmongOthersIsTheSame() throws Exception {
        grader.grade(submissions().subList(0, 3), 2, folder.resolve("among"));
        grader.grade(submissions().subList(1, 2), 1, folder.resolve("alone"));

        assertThat(files(folder.resolve("alone")).get("s04.json"))
                .isEqualTo(files(folder.resolve("among")).get("s04.json"));
    }

    @Test
    void whatIsFinishedIsNotRunAgainAndWhatIsDamagedIs() throws Exception {
        List<Submission> three = submissions().subList(4, 7);
        grader.grade(three, 2, folder);
        Files.writeString(folder.resolve("results/s17.json"), "{ torn");
        OpenGrader.Quiet second = new OpenGrader.Quiet();

        grader.grade(three, 2, folder, second);

        assertThat(second.before).isEqualTo(2);
        assertThat(second.run).isEqualTo(1);
        assertThat(files(folder)).containsOnlyKeys("s15.json", "s17.json", "s19.json");
    }
}
