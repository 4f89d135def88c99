package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.store.Json;
import backmark.batch.store.RunInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands write and print when all goes well. */
class GradedClassTest {
    @TempDir
    Path folder;

    @BeforeEach
    void skipWithoutBubblewrap() {
        Ran.assumeBubblewrap();
    }

    private static List<String> points(Path graded) throws IOException {
        return Files.readAllLines(graded.resolve("gradebook.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[3])
                .toList();
    }

    @Test
    void aGradebookSurvivesEveryNameAndSpreadsheet() throws IOException {
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a1=s05", "a2=s02", "a3=s11", "a9=s13");
        Files.copy(
                Ran.sample("optimizers", "s02").resolve("Sgd.java"),
                Files.createDirectories(submissions.resolve("a3/copy")).resolve("Sgd.java"));
        Path roster = Files.writeString(
                folder.resolve("roster.csv"),
                "id,name\na1,\"Kim, \"\"Ace\"\" 길동\"\na2,=1+1\na3,홍길동\na4,\"@Lee, absent\"\n");
        Path graded = folder.resolve("graded");

        Ran ran = Ran.of(
                "grade", "optimizers", submissions, "--roster", roster, "--out", graded, "--seed", 1, "--lang", "en");

        assertThat(ran.code()).isEqualTo(1); // a3 needs a person
        String text = new String(Files.readAllBytes(graded.resolve("gradebook.csv")), StandardCharsets.UTF_8);
        assertThat(text)
                .isEqualTo("\uFEFFstudent,name,submission,points,possible,bonus,undecided,not_marked,state,mistakes,"
                        + "1. SGD: takes one step,1. SGD: takes five steps,"
                        + "2. Momentum: takes one step,2. Momentum: takes five steps,"
                        + "2. Momentum: remembers each parameter by itself,"
                        + "3. AdaGrad: takes one step,3. AdaGrad: takes five steps,"
                        + "3. AdaGrad: remembers each parameter by itself,"
                        + "4. Written questions: question 1,4. Written questions: question 2,"
                        + "4. Written questions: question 3,4. Written questions: question 4,"
                        + "5. Nesterov (bonus): takes five steps,6. RMSProp (bonus): takes five steps,"
                        + "7. Adam (bonus): takes five steps\r\n"
                        + "a1,\"Kim, \"\"Ace\"\" 길동\",a1,72,80,0,0,20,graded,adagrad-no-root,10,10,8,14,8,0,14,8,,,,,0,0,0\r\n"
                        + "a2,'=1+1,a2,80,80,10,0,20,graded,,10,10,8,14,8,8,14,8,,,,,10,0,0\r\n"
                        + "a3,홍길동,a3,80,80,30,110,20,needs_a_person,,10,10,8,14,8,8,14,8,,,,,10,10,10\r\n"
                        + "\"\",a9,a9,0,80,0,0,20,does_not_compile,,0,0,0,0,0,0,0,0,,,,,0,0,0\r\n"
                        + "a4,\"'@Lee, absent\",,0,100,0,0,0,no_submission,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0\r\n");
        RunInfo run = RunInfo.read(graded).orElseThrow();
        assertThat(run.unmatched()).containsExactly("a9");
        assertThat(run.totals()).isEqualTo(Map.of("graded", 2, "needs_a_person", 1, "does_not_compile", 1));
    }

    @Test
    void everybodyReadsAPageInTheirLanguageAndCopiesAreListed() throws IOException {
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s02", "b=s02", "c=s01");
        Path roster = Files.writeString(folder.resolve("roster.csv"), "id,name,lang\na,홍길동,ko\nb,Bea,en\nc,Cy,\n");
        Path graded = folder.resolve("graded");

        Ran.of("grade", "optimizers", submissions, "--roster", roster, "--out", graded, "--seed", 1, "--lang", "en");

        assertThat(Files.readString(graded.resolve("students/a.html"))).contains("<html lang=\"ko\">");
        assertThat(Files.readString(graded.resolve("students/b.html"))).contains("<html lang=\"en\">");
        assertThat(Files.readString(graded.resolve("students/c.html"))).contains("<html lang=\"en\">");
        assertThat(Files.readString(graded.resolve("index.html")))
                .contains("<html lang=\"en\">")
                .contains("<li><a href=\"./students/a.html\"><bdi>a 홍길동</bdi></a>,"
                        + " <a href=\"./students/b.html\"><bdi>b Bea</bdi></a>"
                        + " <span class=\"small\">up to 100 % of the code</span></li>");
        Ran korean = Ran.of("report", graded, "--lang", "ko");
        assertThat(korean.out().replaceFirst("[0-9.]+초", "1.0초")).isEqualTo("""
                a                  80 / 80  미작성
                b                  80 / 80  미작성
                c                  80 / 80\s\s
                참고: %s: 제출물 3개로 읽었습니다(sub-folder마다 하나)
                참고: 제출물 3개의 서술형 답을 아직 채점하지 않았습니다. 점수를 적을 파일:
                      %s
                      적은 다음 실행할 명령: grader/backmark report %s

                제출물 3개를 1.0초 동안 채점했습니다.
                결과 페이지: %s
                """.formatted(
                        submissions, graded.resolve("manual.csv"), graded, graded.resolve("index.html")));
        assertThat(Files.readString(graded.resolve("students/b.html"))).contains("<html lang=\"en\">");
        assertThat(Files.readString(graded.resolve("students/c.html"))).contains("<html lang=\"ko\">");
    }

    @Test
    void anotherPolicyChangesPointsWithoutRunningAnything() throws IOException {
        Path submissions = Ran.classOf(folder.resolve("in"), "two-layer-net", "a=s01", "b=s02");
        Path graded = folder.resolve("graded");
        Ran.of("grade", "two-layer-net", submissions, "--out", graded, "--seed", 1, "--lang", "en");
        byte[] evidence = Files.readAllBytes(graded.resolve("results/a.json"));
        assertThat(points(graded)).containsExactly("82", "100");

        Ran half = Ran.of("report", graded, "--carry", "half");

        assertThat(half.code()).isZero();
        assertThat(points(graded)).containsExactly("77.75", "100");
        assertThat(half.out())
                .startsWith("a               77.75 / 100  loss-not-averaged, penalty-missing-in-loss, reg-gra…\n");
        Ran.of("report", graded, "--carry", "none", "--lang", "ko");
        assertThat(points(graded)).containsExactly("73.5", "100");
        assertThat(Files.readString(graded.resolve("index.html"))).contains("lang=\"ko\"");
        assertThat(Files.readAllBytes(graded.resolve("results/a.json"))).isEqualTo(evidence);
        assertThat(RunInfo.read(graded).orElseThrow().carry()).isEqualTo("none");
    }

    @Test
    void twoRunsAreComparedStudentByStudent() throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        Path one = Ran.classOf(folder.resolve("one"), "optimizers", "a=s05", "b=s02", "c=s02");
        Path two = Ran.classOf(folder.resolve("two"), "optimizers", "a=s02", "b=s02", "d=s13");
        Ran.of("grade", "optimizers", one, "--out", before, "--seed", 1, "--lang", "en");
        Ran.of("grade", "optimizers", two, "--out", after, "--seed", 1, "--carry", "half", "--lang", "en");

        assertThat(Ran.of("diff", before, after)).isEqualTo(new Ran(0, """
                note: carry: full before, half now
                a               72 / 80 → 80 + 10 / 80
                  handed in again, or graded within other limits
                  3. AdaGrad: takes one step  0 (wrong: adagrad-no-root) → 8 (passed)
                  5. Nesterov (bonus): takes five steps  0 (not written) → 10 (passed)
                c               80 + 10 / 80 → not there
                d               not there → 0 / 80 (does not compile)
                3 of 4 grades differ.
                """, ""));
        assertThat(Ran.of("diff", after, after)).isEqualTo(new Ran(0, "0 of 3 grades differ.\n", ""));
    }

    @Test
    void pagesOfThoseNoLongerGivenAreRemovedAndTheirResultsPutAside() throws IOException {
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s05", "b=s02");
        Path graded = folder.resolve("graded");
        Ran.of("grade", "optimizers", submissions, "--out", graded, "--lang", "en");
        Path rest = Ran.classOf(folder.resolve("rest"), "optimizers", "b=s02");

        Ran ran = Ran.of("grade", "optimizers", rest, "--out", graded, "--lang", "en");

        assertThat(ran.err()).isEqualTo("1 of 1 submissions are graded already and have not changed.\n");
        assertThat(graded.resolve("students/a.html")).doesNotExist();
        assertThat(graded.resolve("results/earlier/a.json")).exists();
        assertThat(points(graded)).containsExactly("80");
        Ran again = Ran.of("grade", "optimizers", submissions, "--out", graded, "--lang", "en");
        assertThat(again.err()).isEqualTo("2 of 2 submissions are graded already and have not changed.\n");
        assertThat(graded.resolve("students/a.html")).exists();
    }

    @Test
    void oneSubmissionIsCheckedInTheTerminal() {
        Ran ran = Ran.of("check", "optimizers", Ran.sample("optimizers", "s12"), "--lang", "en");

        assertThat(ran).isEqualTo(new Ran(0, """
                1. SGD
                  takes one step                                         10 / 10  passed
                  takes five steps                                       10 / 10  passed
                2. Momentum
                  takes one step                                           8 / 8  passed
                  takes five steps                                       14 / 14  passed
                  remembers each parameter by itself                       8 / 8  passed
                3. AdaGrad
                  takes one step                                           0 / 8  not written
                  takes five steps                                        0 / 14  not written
                  remembers each parameter by itself                       0 / 8  not written
                5. Nesterov (bonus)
                  takes five steps                                        0 / 10  not written
                6. RMSProp (bonus)
                  takes five steps                                        0 / 10  not written
                7. Adam (bonus)
                  takes five steps                                        0 / 10  not written
                50 of 80 points, 6 checks not written yet
                """, ""));
    }

    @Test
    void sourcesThatDoNotCompileAreCheckedToTheLine() {
        Ran ran = Ran.of("check", "optimizers", Ran.sample("optimizers", "s13"), "--lang", "en");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("homework/optimizers/AdaGrad.java:29: cannot find symbol");
    }

    @Test
    void oneSubmissionIsCheckedAsJson() throws IOException {
        Ran ran = Ran.of("check", "optimizers", Ran.sample("optimizers", "s05"), "--json");

        assertThat(ran.code()).isZero();
        JsonNode json = Json.MAPPER.readTree(ran.out());
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        assertThat(json.get("state").asText()).isEqualTo("GRADED");
        assertThat(json.get("checks")).hasSize(11);
        assertThat(json.at("/checks/5/explanation/candidates/0/0/id").asText()).isEqualTo("adagrad-no-root");
    }
}
