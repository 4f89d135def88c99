package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,email,username,lang,github_username,section\n0012,\"Kim, Gildong\",k@u.example,gdkim,ko,octo,A\n",
                "id;name;email;username;lang;github_username;section\r\n0012;Kim, Gildong;k@u.example;gdkim;ko;octo;A\r\n",
                "Student ID\tFull Name\tE-mail\tLogin ID\tLanguage\tGitHub\tClass\n0012\tKim, Gildong\tk@u.example\tgdkim\tko\tocto\tA",
                "학번,이름,이메일,아이디,언어,깃허브,분반\n0012,\"Kim, Gildong\",k@u.example,gdkim,ko,octo,A\n",
                "sep=;\nid;name;email;username;lang;github_username;section\n0012;Kim, Gildong;k@u.example;gdkim;ko;octo;A\n",
            })
    void headersAreKnownInBothLanguagesAndWithAnyDelimiter(String csv) {
        Roster roster = Roster.of("roster.csv", csv.getBytes(StandardCharsets.UTF_8));

        int line = csv.startsWith("sep=") ? 3 : 2;
        assertThat(roster.problems()).isEmpty();
        assertThat(roster.students())
                .containsExactly(
                        new Student(line, "0012", "Kim, Gildong", "k@u.example", "gdkim", "", "octo", "ko", "A"));
    }

    @Test
    void encodingsThatSpreadsheetsWriteAreRead() {
        String csv = "학번,이름\n1,홍길동\n2,펲뷁\n";

        for (byte[] bytes : new byte[][] {
            csv.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
            csv.getBytes(Charset.forName("MS949")),
            ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)
        }) {
            assertThat(Roster.of("r", bytes).students())
                    .extracting(Student::title)
                    .containsExactly("1 홍길동", "2 펲뷁");
        }
    }

    @Test
    void aCanvasGradebookIsARoster() {
        Roster roster = roster("Student,ID,SIS User ID,SIS Login ID,Section,HW1 (123)\n"
                + "    Points Possible,,,,,100\n\"Kim, Gildong\",987,2023001,gdkim,A,87.50\n");

        assertThat(roster.students())
                .containsExactly(new Student(3, "2023001", "Kim, Gildong", "", "gdkim", "987", "", "", "A"));
    }

    @Test
    void firstAndLastNamesAreJoined() {
        assertThat(roster("First Name,Last Name,SID,Email\nGildong,Kim,1,k@u.example\n")
                        .students())
                .extracting(Student::name)
                .containsExactly("Gildong Kim");
    }

    @Test
    void aTableWithoutKnownColumnsSaysWhichWouldDo() {
        assertThat(roster("foo,bar\n1,2\n").problems())
                .extracting(Problem::text)
                .containsExactly("roster.csv: no column is known by its name; the first line is: foo, bar — "
                        + "name the columns, for example: id,name,email,username");
    }

    @Test
    void linesThatNameNobodyOrSomebodyTwiceAreReported() {
        Roster roster = roster("id,name,section\n1,Kim,A\n,,B\n,,\n1,Lee,A\n");

        assertThat(roster.students()).hasSize(2);
        assertThat(roster.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "roster.csv, line 3: names no student: , , B — fill in the id or the name, or remove the line",
                        "roster.csv, line 5: has the same id as line 2: 1 — "
                                + "remove one of them; until then the id matches nobody for certain");
    }

    @Test
    void aQuoteThatNeverClosesAndTrailingTextAreReadLeniently() {
        assertThat(roster("id,name\n1,\"Kim\" x\n2,\"Lee\n").students())
                .extracting(Student::id)
                .containsExactly("1", "2");
    }

    @Test
    void aRosterThatIsMissingOrEmptyIsAProblem(@TempDir Path folder) throws Exception {
        assertThat(Roster.read(folder.resolve("gone.csv")).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.MISSING);
        assertThat(Roster.read(folder).problems()).extracting(Problem::kind).containsExactly(Problem.Kind.UNREADABLE);
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(Roster.read(empty).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.ROSTER_WITHOUT_COLUMNS);
    }

    private static Roster roster(String csv) {
        return Roster.of("roster.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
