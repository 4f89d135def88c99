package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written answers: from the empty rows that a run leaves to points in pages and gradebook. */
class MarkedByHandTest {
    @TempDir
    private Path folder;

    private Path graded;

    @BeforeEach
    void grade() throws IOException {
        Ran.assumeBubblewrap();
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s02", "b=s05");
        graded = folder.resolve("graded");
        Ran ran = Ran.of("grade", "optimizers", submissions, "--out", graded, "--seed", 1, "--lang", "en");
        assertThat(ran.out())
                .contains(String.join(
                        "\n",
                        "note: the written answers of 2 submissions are not yet marked. Fill in",
                        "      " + graded.resolve("manual.csv"),
                        "      and run: grader/backmark report " + graded,
                        ""));
    }

    private String gradebook() throws IOException {
        return Files.readString(graded.resolve("gradebook.csv"));
    }

    @Test
    void whatNobodyHasMarkedIsNotYetMarkedAndNeverZero() throws IOException {
        assertThat(Files.readString(graded.resolve("manual.csv")))
                .isEqualTo("\uFEFFid,task,points,comment\r\n"
                        + "a,4.1,,\r\na,4.2,,\r\na,4.3,,\r\na,4.4,,\r\nb,4.1,,\r\nb,4.2,,\r\nb,4.3,,\r\nb,4.4,,\r\n");
        assertThat(gradebook()).contains("\r\n\"\",a,a,80,80,10,0,20,graded,,10,10,8,14,8,8,14,8,,,,,10,0,0\r\n");
        assertThat(Files.readString(graded.resolve("students/a.html")))
                .contains("20 points of written answers are not yet marked; they are not counted yet")
                .contains("not yet marked</span> <span class=\"gain\">– / 5</span>");
    }

    @Test
    void marksCountAndCommentsReachTheStudent() throws IOException {
        Files.writeString(
                graded.resolve("manual.csv"),
                String.join(
                        "\n", "id,task,points,comment", "a,4.1,4,\"Clear <b>and</b> short\"", "a,4.2,0,", "b,4.9,1,"));
        Ran report = Ran.of("report", graded, "--lang", "en");

        assertThat(report.code()).isZero();
        assertThat(report.out().lines())
                .contains("note: manual.csv, line 4: there is no written question \"4.9\"; "
                        + "there are 4.1, 4.2, 4.3, 4.4.");
        assertThat(gradebook()).contains("\r\n\"\",a,a,84,90,10,0,10,graded,,10,10,8,14,8,8,14,8,4,0,,,10,0,0\r\n");
        assertThat(Files.readString(graded.resolve("students/a.html")))
                .contains("84 of 90 points")
                .contains("Clear &lt;b&gt;and&lt;/b&gt; short");
        assertThat(Files.readString(graded.resolve("index.html"))).contains("there is no written question");
    }

    @Test
    void theFileOfThoseWhoMarkIsNeverWrittenOver() throws IOException {
        List<String> lines = List.of("id,task,points,comment", "a,4.1,5,kept");
        Files.write(graded.resolve("manual.csv"), lines);
        Ran.of("report", graded);
        Ran.of("grade", "optimizers", folder.resolve("in"), "--out", graded);
        assertThat(Files.readAllLines(graded.resolve("manual.csv"))).isEqualTo(lines);
        assertThat(gradebook()).contains("a,a,85,85,10,0,15,graded");
    }
}
