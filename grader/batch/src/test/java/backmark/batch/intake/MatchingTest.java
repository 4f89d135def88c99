package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {
    private static final Roster ROSTER = roster("""
            id,name,email,username,canvas_id,github_username
            2023001,"Kim, Gildong",gdkim@uni.example,gdkim,987,octo-kim
            2023002,홍길동,hong@uni.example,hong,988,
            2023003,Young Lee,young@uni.example,y_lee,989,
            2023004,Min Park,min1@uni.example,min1,990,
            2023005,Min Park,min2@uni.example,min2,991,
            """);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2023001, 2023001, label",
        "hw1_2023001_Net, 2023001, part of the label",
        "2023002_홍길동, 2023002, part of the label",
        "홍길동, 2023002, name",
        "\u1112\u1169\u11BC\u1100\u1175\u11AF\u1103\u1169\u11BC, 2023002, name",
        "gildong KIM, 2023001, name",
        "Lee Young, 2023003, name",
        "GDKIM, 2023001, label",
        "octo-kim, 2023001, label",
        "young@uni.example, 2023003, label",
        "young, 2023003, e-mail address before the @",
        "MinPark_2023005, 2023005, part of the label"
    })
    void aFoldersNameFindsItsStudent(String label, String id, String by) {
        Match match = match(label).matches().get(0);

        assertThat(match.status()).isEqualTo(Match.Status.MATCHED);
        assertThat(match.students()).extracting(Student::id).containsExactly(id);
        assertThat(match.by()).isEqualTo(by);
    }

    @Test
    void namesakesAreNotGuessed() {
        Matching matching = match("Min Park");

        assertThat(matching.matches().get(0).status()).isEqualTo(Match.Status.AMBIGUOUS);
        assertThat(matching.problems())
                .extracting(Problem::text)
                .containsExactly("Min-Park: could be 2023004 Min Park or 2023005 Min Park — "
                        + "make the roster's entries differ, or say whose it is; nobody was chosen");
        assertThat(matching.withoutSubmission()).hasSize(5);
    }

    @Test
    void anIdAndANameThatContradictEachOtherAreNotGuessed() {
        assertThat(match("2023001_홍길동").matches().get(0).status()).isEqualTo(Match.Status.AMBIGUOUS);
    }

    @Test
    void strangersAreReportedAndShortNumbersAreNotIds() {
        Matching matching = new RosterIndex(roster("id,name\n3,Kim\n")).match(submissions("week_3"));

        assertThat(matching.matches().get(0).status()).isEqualTo(Match.Status.UNMATCHED);
        assertThat(matching.problems())
                .extracting(Problem::text)
                .containsExactly("week_3: matches nobody on the roster — add the student, or correct the roster");
    }

    @Test
    void studentsWithoutASubmissionAreListedInTheOrderOfTheRoster() {
        assertThat(match("2023003").withoutSubmission())
                .extracting(Student::id)
                .containsExactly("2023001", "2023002", "2023004", "2023005");
    }

    @Test
    void twoSubmissionsOfOneStudentAreReported() {
        Matching matching = ROSTER.match(submissions("2023001", "gdkim"));

        assertThat(matching.problems())
                .extracting(Problem::text)
                .containsExactly("2023001 Kim, Gildong: has 2 submissions: 2023001, gdkim — "
                        + "decide which one counts and give only that one");
    }

    @Test
    void canvasIsMatchedByItsUserIdElseBySquashedName() {
        byte[] zip = new Packed()
                .java("minpark_991_51_", "Net")
                .java("kimgildong_12345_52_", "Net")
                .zip();
        Matching matching = ROSTER.match(new Reading(folder).of("c.zip", zip).submissions());

        assertThat(matching.of("minpark-991").orElseThrow().students())
                .extracting(Student::id)
                .containsExactly("2023005");
        assertThat(matching.of("minpark-991").orElseThrow().by()).isEqualTo("learning system's id");
        assertThat(matching.of("kimgildong-12345").orElseThrow().students())
                .extracting(Student::id)
                .containsExactly("2023001");
    }

    @Test
    void blackboardsUserNamesMayHoldUnderscores() {
        byte[] zip = new Packed()
                .java("HW_1_y_lee_attempt_2026-03-01-10-00-00_", "Net")
                .zip();
        Matching matching = ROSTER.match(new Reading(folder).of("b.zip", zip).submissions());

        assertThat(matching.matches().get(0).students()).extracting(Student::id).containsExactly("2023003");
    }

    @Test
    void githubUsersAreMatchedByTheirColumn() {
        Path clones = new Packed().java("hw1-octo-kim/src/", "Net").into(folder.resolve("hw1-submissions"));
        Matching matching = ROSTER.match(new Reading(folder).of(clones).submissions());

        assertThat(matching.matches().get(0).students()).extracting(Student::id).containsExactly("2023001");
    }

    @Test
    void aGroupIsMatchedPersonByPerson() {
        byte[] zip = new Packed()
                .file("submission_metadata.yml", """
                        submission_1:
                          :submitters:
                          - :name: G. Kim
                            :sid: '2023001'
                          - :name: 홍길동
                            :email: hong@uni.example
                          - :name: Stranger
                        """)
                .java("submission_1/", "Net")
                .zip();
        Matching matching = ROSTER.match(new Reading(folder).of("g.zip", zip).submissions());

        assertThat(matching.matches().get(0).status()).isEqualTo(Match.Status.MATCHED);
        assertThat(matching.matches().get(0).students()).extracting(Student::id).containsExactly("2023001", "2023002");
        assertThat(matching.matches().get(0).by()).isEqualTo("id and e-mail address");
        assertThat(matching.problems())
                .extracting(Problem::text)
                .containsExactly("G-Kim-Stranger-1: Stranger of this group is not on the roster — "
                        + "add the student, or correct the roster");
    }

    private Matching match(String label) {
        return ROSTER.match(submissions(label));
    }

    private static List<Submission> submissions(String... labels) {
        return java.util.Arrays.stream(labels)
                .map(label -> {
                    Group group = Group.plain(label, "", label);
                    return new Draft(group).finish(SafeIds.of(List.of(group)).get(group.key));
                })
                .toList();
    }

    private static Roster roster(String csv) {
        return Roster.of("roster.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
