package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearningSystemsTest {

    @TempDir
    private Path folder;

    @Test
    void aCanvasDownloadIsGroupedByUserWithLateAndAttachments() {
        byte[] zip = new Packed()
                .java("kimgildong_LATE_987_5001_", "Net")
                .file("kimgildong_LATE_987_5002_Search-1.java", Packed.source("Search"))
                .file("홍길동_988_5003_hw.zip", new Packed().java("src/", "Net").zip())
                .file("LATE_anon_x7Yz_5004_Net.java", Packed.source("Net"))
                .file("leeyoung_990_text.html", "<p>late, sorry</p>")
                .file("notes.txt", "mine")
                .zip();

        IntakeReport report = reading().of("hw1_submissions.zip", zip);

        assertThat(Reading.shape(report))
                .containsExactly(
                        "anon_x7Yz [homework/Net.java]",
                        "kimgildong-987 [homework/Net.java, homework/Search.java]",
                        "leeyoung-990 []",
                        "n988 [homework/Net.java]");
        Submission kim = report.submissions().get(1);
        assertThat(kim.origin().kind()).isEqualTo(Origin.Kind.CANVAS);
        assertThat(kim.origin().late()).isTrue();
        assertThat(kim.origin().submissionId()).isEqualTo("987");
        assertThat(kim.origin().people()).containsExactly(new Origin.Person("kimgildong", "", "", "", "987"));
        assertThat(kim.origin().parts())
                .extracting(Origin.Part::givenName, Origin.Part::attachmentId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kimgildong_LATE_987_5001_Net.java", "5001"),
                        org.assertj.core.groups.Tuple.tuple("kimgildong_LATE_987_5002_Search-1.java", "5002"));
        assertThat(kim.sources()).extracting(SourceFile::fileName).containsExactly("Net.java", "Search-1.java");
        assertThat(report.submissions().get(2).others())
                .extracting(OtherFile::name)
                .containsExactly("text.html");
        assertThat(report.submissions().get(3).displayName()).isEqualTo("홍길동");
        assertThat(report.submissions().get(3).origin().late()).isFalse();
        assertThat(reading().texts(report.problems()))
                .containsExactly(
                        "hw1_submissions.zip!/notes.txt: does not follow the names of a Canvas download "
                                + "(name_[LATE_]user_attachment_file) — rename it, or give it on its own",
                        "hw1_submissions.zip: was read as 4 submissions, one for each Canvas student or group");
    }

    @Test
    void theNewestCanvasAttachmentCountsAndTheOlderIsKept() {
        byte[] zip = new Packed()
                .file("kim_987_5001_Net.java", "package homework; public class Net { int old; }")
                .file("kim_987_5010_Net-1.java", "package homework; public class Net { int young; }")
                .zip();

        Submission kim = reading().of("c.zip", zip).submissions().get(0);

        assertThat(kim.sources()).extracting(SourceFile::fileName).containsExactly("Net-1.java");
        assertThat(kim.others()).extracting(OtherFile::name).containsExactly("Net.java");
        assertThat(reading().texts(kim.problems()))
                .containsExactly("c.zip!/kim_987_5001_Net.java: homework.Net is declared again in "
                        + "c.zip!/kim_987_5010_Net-1.java, which is newer and counts");
    }

    @Test
    void twoCanvasDownloadsOfOneStudentBecomeOneSubmission() {
        Path first = reading()
                .write("a.zip", new Packed().java("kim_987_5001_", "Net").zip());
        Path second = reading()
                .write(
                        "b.zip",
                        new Packed()
                                .java("kim_987_5001_", "Net")
                                .java("kim_987_5002_", "Search")
                                .zip());

        IntakeReport report = reading().of(first, second);

        assertThat(Reading.shape(report)).containsExactly("kim-987 [homework/Net.java, homework/Search.java]");
        assertThat(reading().texts(report.submissions().get(0).problems()))
                .containsExactly(
                        "b.zip!/kim_987_5001_Net.java: is the same as a.zip!/kim_987_5001_Net.java, which counts");
    }

    @Test
    void filesThatLookLikeCanvasByChanceAreNotPutTogether() {
        byte[] zip = new Packed()
                .java("kim_2026_1_", "Net")
                .java("lee_2026_2_", "Net")
                .zip();

        assertThat(Reading.shape(reading().of("c.zip", zip)))
                .containsExactly("kim_2026_1_Net [homework/Net.java]", "lee_2026_2_Net [homework/Net.java]");
    }

    @Test
    void aMoodleDownloadInFoldersIsReadWithTextsAndFeedback() {
        byte[] zip = new Packed()
                .java("Gildong Kim_551_assignsubmission_file/src/", "Net")
                .file("Gildong Kim_551_assignsubmission_onlinetext/onlinetext.html", "<p>done</p>")
                .java("홍길동_552_assignsubmission_file/", "Net")
                .java("Participant_553_assignsubmission_file/", "Net")
                .java("Default group_assignsubmission_file/", "Net")
                .file("Gildong Kim_551_assignfeedback_file/good.txt", "good")
                .folder("Empty One_554_assignsubmission_file")
                .zip();

        IntakeReport report = reading().of("c-hw1-77.zip", zip);

        assertThat(Reading.shape(report))
                .containsExactly(
                        "Default-group [homework/Net.java]",
                        "Empty-One-554 []",
                        "Gildong-Kim-551 [homework/Net.java]",
                        "Participant-553 [homework/Net.java]",
                        "n552 [homework/Net.java]");
        Submission kim = report.submissions().get(2);
        assertThat(kim.displayName()).isEqualTo("Gildong Kim");
        assertThat(kim.origin().submissionId()).isEqualTo("551");
        assertThat(kim.others()).extracting(OtherFile::name).containsExactly("onlinetext.html");
        assertThat(report.submissions().get(3).origin().people().get(0).name()).isEmpty();
        assertThat(reading().texts(report.problems()))
                .containsExactly(
                        "c-hw1-77.zip!/Gildong Kim_551_assignfeedback_file: is feedback to a student, "
                                + "not a submission; left out",
                        "c-hw1-77.zip: was read as 5 submissions, one for each Moodle student or group");
    }

    @Test
    void aFlatMoodleDownloadKeepsTheStudentsFileNames() {
        byte[] zip = new Packed()
                .java("Gildong Kim_551_assignsubmission_file_", "Net")
                .file("Gildong Kim_551_assignsubmission_file_answers.csv", "step,value\n")
                .zip();

        Submission kim = reading().of("m.zip", zip).submissions().get(0);

        assertThat(kim.sources()).extracting(SourceFile::fileName).containsExactly("Net.java");
        assertThat(kim.others()).extracting(OtherFile::name).containsExactly("answers.csv");
    }

    @Test
    void aBlackboardDownloadIsGroupedByUserAndTheNewestAttemptCounts() {
        byte[] zip = new Packed()
                .file(
                        "HW_1_gd_kim_attempt_2026-03-01-10-00-00_Net.java",
                        "package homework; public class Net { int a; }")
                .file("HW_1_gd_kim_attempt_2026-03-01-10-00-00.txt", "Name: Kim")
                .file(
                        "HW_1_gd_kim_attempt_2026-03-02-10-00-00_Net.java",
                        "package homework; public class Net { int b; }")
                .java("HW_1_lee_attempt_2026-03-01-10-00-00_", "Net")
                .zip();

        IntakeReport report = reading().of("gradebook.zip", zip);

        assertThat(Reading.shape(report)).containsExactly("kim [homework/Net.java]", "lee [homework/Net.java]");
        Submission kim = report.submissions().get(0);
        assertThat(kim.sources().get(0).text()).contains("int b;");
        assertThat(kim.origin().labels()).containsExactly("kim", "gd_kim", "1_gd_kim");
        assertThat(kim.others()).extracting(OtherFile::name).containsExactly("comments.txt", "Net.java");
    }

    @Test
    void aGradescopeExportIsReadWithItsMetadata() {
        byte[] zip = new Packed()
                .file("assignment_1_export/submission_metadata.yml", """
                        ---
                        submission_11:
                          :submitters:
                          - :name: Gildong Kim
                            :sid: '0012'
                            :email: kim@uni.example
                          - :name: 홍길동
                          :created_at: 2026-03-01 10:00:00.000000000 Z
                          :score: 3.5
                        submission_13:
                          :submitters: []
                        """)
                .java("assignment_1_export/submission_11/", "Net")
                .java("assignment_1_export/submission_12/", "Net")
                .zip();

        IntakeReport report = reading().of("export.zip", zip);

        assertThat(Reading.shape(report))
                .containsExactly("Gildong-Kim-11 [homework/Net.java]", "n12 [homework/Net.java]");
        Submission group = report.submissions().get(0);
        assertThat(group.displayName()).isEqualTo("Gildong Kim, 홍길동");
        assertThat(group.origin().people())
                .containsExactly(
                        new Origin.Person("Gildong Kim", "0012", "kim@uni.example", "", ""),
                        new Origin.Person("홍길동", "", "", "", ""));
        assertThat(reading().texts(report.submissions().get(1).problems()))
                .containsExactly(
                        "export.zip!/assignment_1_export/submission_12: is not listed in submission_metadata.yml, "
                                + "so its student is unknown — match it by hand");
        assertThat(reading().texts(report.problems()))
                .containsExactly(
                        "export.zip!/assignment_1_export/submission_metadata.yml: submission_13 is listed, "
                                + "but its folder is missing — export again, or grade it by hand",
                        "export.zip!/assignment_1_export: was read as 2 submissions, one for each Gradescope submission");
    }

    @Test
    void aGradescopeExportWithBrokenMetadataKeepsItsSubmissions() {
        byte[] zip = new Packed()
                .file("submission_metadata.yml", "submission_11: [: {")
                .java("submission_11/", "Net")
                .zip();

        IntakeReport report = reading().of("export.zip", zip);

        assertThat(Reading.shape(report)).containsExactly("n11 [homework/Net.java]");
        assertThat(reading().texts(report.problems()))
                .contains(
                        "export.zip!/submission_metadata.yml: is not the YAML of a Gradescope export (line 1), so names "
                                + "and e-mail addresses are unknown — export again, or match the submissions by hand");
    }

    @Test
    void githubClassroomClonesAreNamedByTheirUsers() {
        Path clones = new Packed()
                .java("hw1-gdkim/src/main/java/homework/", "Net")
                .file("hw1-gdkim/.git/HEAD", "ref: refs/heads/main")
                .java("hw1-team-a/src/main/java/homework/", "Net")
                .file("grades.csv", "assignment_name,github_username\n")
                .into(folder.resolve("hw1-submissions"));

        IntakeReport report = reading().of(clones);

        assertThat(Reading.shape(report)).containsExactly("gdkim [homework/Net.java]", "team-a [homework/Net.java]");
        assertThat(report.submissions().get(0).origin().kind()).isEqualTo(Origin.Kind.GITHUB_CLASSROOM);
        assertThat(report.submissions().get(0).origin().people())
                .containsExactly(new Origin.Person("", "", "", "gdkim", ""));
        assertThat(reading().texts(report.problems()))
                .containsExactly(
                        "hw1-submissions/grades.csv: does not follow the names of a GitHub Classroom download (hw1-user) — "
                                + "rename it, or give it on its own",
                        "hw1-submissions: was read as 2 submissions, one for each GitHub Classroom clone");
    }

    @Test
    void aCanvasDownloadThatWasUnpackedIsReadAsWell() {
        Path unpacked = new Packed()
                .java("kim_987_5001_", "Net")
                .java("lee_988_5002_", "Net")
                .into(folder.resolve("unpacked"));

        assertThat(Reading.shape(reading().of(unpacked)))
                .isEqualTo(List.of("kim-987 [homework/Net.java]", "lee-988 [homework/Net.java]"));
    }

    private Reading reading() {
        return new Reading(folder);
    }
}
