package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIntakeTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderOfFoldersIsOneSubmissionEach() {
        Path root = new Packed()
                .java("s02/", "Net")
                .java("s01/deep/er/", "Net")
                .folder("s03")
                .file("roster.csv", "id,name\n")
                .into(folder.resolve("hw"));

        IntakeReport report = reading().of(root);

        assertThat(Reading.shape(report))
                .containsExactly("s01 [homework/Net.java]", "s02 [homework/Net.java]", "s03 []");
        assertThat(reading().texts(report.problems()))
                .containsExactly("hw: left out: roster.csv", "hw: was read as 3 submissions, one for each sub-folder");
    }

    @Test
    void aFolderOfSourcesNamedForStudentsIsOneSubmissionEach() {
        Path root = new Packed()
                .file("s01.java", Packed.source("Net"))
                .file("김 (1).java", Packed.source("Net"))
                .into(folder.resolve("hw"));

        assertThat(Reading.shape(reading().of(root)))
                .containsExactly("1-6cd66285 [homework/Net.java]", "s01 [homework/Net.java]");
    }

    @Test
    void aFolderOfSourcesNamedForTheirClassesIsOneSubmission() {
        Path root = new Packed().java("", "Net").java("", "Search").into(folder.resolve("s01"));

        IntakeReport report = reading().of(root);

        assertThat(Reading.shape(report)).containsExactly("s01 [homework/Net.java, homework/Search.java]");
        assertThat(reading().texts(report.problems()))
                .containsExactly("s01: was read as one submission, because its files belong to one program");
    }

    @Test
    void packageFoldersAreNotStudents() {
        Path root = new Packed()
                .file("homework/a/Net.java", "package homework.a; class Net {}")
                .file("homework/b/Net.java", "package homework.b; class Net {}")
                .file("tools/Plot.java", "package tools; class Plot {}")
                .into(folder.resolve("s01"));

        assertThat(Reading.shape(reading().of(root)))
                .containsExactly("s01 [homework/a/Net.java, homework/b/Net.java, tools/Plot.java]");
    }

    @Test
    void aFolderOfAnswerSheetsIsOneSubmissionEach() {
        Path root = new Packed()
                .file("s01.csv", "step,value\n")
                .file("s02.csv", "step,value\n")
                .into(folder.resolve("hw"));

        IntakeReport report = reading().of(root);

        assertThat(Reading.shape(report)).containsExactly("s01 []", "s02 []");
        assertThat(report.submissions()).noneMatch(Submission::isIncomplete);
    }

    @Test
    void aFolderOfArchivesOfAnyKindIsOneSubmissionEach() {
        Path root = new Packed()
                .file(
                        "s01.zip",
                        new Packed().java("part1/", "A").java("part2/", "B").zip())
                .file("s02.tgz", new Packed().java("", "Net").tarGz())
                .file("s03.zip", "not a zip")
                .java("s04/", "Net")
                .into(folder.resolve("hw"));

        IntakeReport report = reading().of(root);

        assertThat(Reading.shape(report))
                .containsExactly(
                        "s01 [homework/A.java, homework/B.java]",
                        "s02 [homework/Net.java]",
                        "s03 []",
                        "s04 [homework/Net.java]");
        assertThat(reading().texts(report.submissions().get(2).problems()))
                .containsExactly(
                        "hw/s03.zip: is damaged (it does not begin like a zip, tar or 7z archive) — "
                                + "download it again; if that does not help, ask for a new one",
                        "hw/s03.zip: holds no .java and no .csv file — ask for the source files");
    }

    @Test
    void aFolderOfAWholeClassesDownloadsIsReadThrough() {
        Path root = new Packed()
                .file(
                        "section-a.zip",
                        new Packed()
                                .java("kim_1_11_", "Net")
                                .java("lee_2_12_", "Net")
                                .zip())
                .file("section-b.zip", new Packed().java("park_3_13_", "Net").zip())
                .into(folder.resolve("hw"));

        assertThat(Reading.shape(reading().of(root)))
                .containsExactly(
                        "kim-1 [homework/Net.java]", "lee-2 [homework/Net.java]", "park-3 [homework/Net.java]");
    }

    @Test
    void aCopiedProjectLosesWhatMachinesWroteAndItsTests() {
        Path root = new Packed()
                .file("pom.xml", "<project/>")
                .java("src/main/java/homework/", "Net")
                .file("src/main/java/module-info.java", "module homework.net {}")
                .file("src/test/java/homework/NetTest.java", "package homework; class NetTest {}")
                .file(
                        "src/main/java/homework/MyTest.java",
                        "package homework; import org.junit.jupiter.api.Test; class MyTest { @Test void a() {} }")
                .file(
                        "src/main/java/homework/Odd.java",
                        "package homework; import org.junit.jupiter.api.Test; class Odd {}")
                .file("grader/Judge.java", "package backmark.batch; class Judge {}")
                .file("target/classes/homework/Net.class", new byte[] {1})
                .file("target/Net.java", "class Net {}")
                .file("old/Net.class", new byte[] {1})
                .file(".git/HEAD", "x")
                .file(".idea/a.xml", "x")
                .file(".DS_Store", "x")
                .file("lib/ejml.jar", "x")
                .file("report.pdf", "%PDF")
                .file("answers.csv", "step,value\n")
                .into(folder.resolve("s01"));

        IntakeReport report = reading().of(root);

        assertThat(Reading.shape(report)).containsExactly("s01 [homework/Net.java, homework/Odd.java]");
        assertThat(report.submissions().get(0).others())
                .extracting(OtherFile::name)
                .containsExactly("answers.csv");
        assertThat(reading().texts(report.submissions().get(0).problems()))
                .containsExactly(
                        "s01: left out: .DS_Store, .class files, .git/, .idea/, .jar files, module-info.java, pom.xml, "
                                + "target/, tests (2), the grader's own sources",
                        "s01: not a source, an answer or plain text: report.pdf — open by hand what matters");
    }

    @Test
    void linksAreReportedAndNotFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("Outside.java"), Packed.source("Outside"));
        Path root = new Packed()
                .java("s01/", "Net")
                .link("s01/Outside.java", outside.toString())
                .link("s01/all", ".")
                .java("s02/", "Net")
                .into(folder.resolve("hw"));

        IntakeReport report = reading().of(root);

        assertThat(Reading.shape(report)).containsExactly("s01 [homework/Net.java]", "s02 [homework/Net.java]");
        assertThat(reading().texts(report.submissions().get(0).problems()))
                .containsExactly(
                        "hw/s01/Outside.java: is a link to Outside.java; links are not followed — "
                                + "if it matters, put the file itself in its place",
                        "hw/s01/all: is a link to .; links are not followed — "
                                + "if it matters, put the file itself in its place");
    }

    @Test
    void anUnreadableFolderIsReportedToItsSubmission() throws IOException {
        Path root = new Packed().java("s01/", "Net").java("s02/", "Net").into(folder.resolve("hw"));
        Files.setPosixFilePermissions(root.resolve("s01"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(root.resolve("s01")), "root reads everything");

        try {
            assertThat(reading().texts(reading().of(root).submissions().get(0).problems()))
                    .contains("hw/s01: cannot be read (AccessDeniedException) — check its permissions, then run again");
        } finally {
            Files.setPosixFilePermissions(root.resolve("s01"), PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void sourcesThatAreNotTextAreReportedOneByOne() {
        Path root = new Packed()
                .java("", "Net")
                .file("Empty.java", "")
                .file("Blank.java", " \n")
                .file("Binary.java", new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 0})
                .file("Notes.java", "// nothing yet")
                .file("Latin.java", new byte[] {'c', 'l', 'a', 's', 's', ' ', 'L', '{', '}', '/', '/', (byte) 0xFF})
                .file("Korean.java", "class Korean {} // 역전파".getBytes(Charset.forName("MS949")))
                .file("Wide.java", "\uFEFFclass Wide {} // 역전파".getBytes(StandardCharsets.UTF_16LE))
                .into(folder.resolve("s01"));

        Submission read = Intake.readOne(root, Intake.Options.standard());

        assertThat(read.sources())
                .extracting(SourceFile::compilePath, SourceFile::encoding)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Korean.java", "MS949"),
                        org.assertj.core.groups.Tuple.tuple("L.java", "ISO-8859-1"),
                        org.assertj.core.groups.Tuple.tuple("Notes.java", "UTF-8"),
                        org.assertj.core.groups.Tuple.tuple("Wide.java", "UTF-16LE"),
                        org.assertj.core.groups.Tuple.tuple("homework/Net.java", "UTF-8"));
        assertThat(reading().texts(read.problems()))
                .containsExactly(
                        "s01/Binary.java: is named like a source but holds NUL bytes, so it is not Java — "
                                + "ask for the .java file itself",
                        "s01/Blank.java: is empty — ask whether the upload failed",
                        "s01/Empty.java: is empty — ask whether the upload failed",
                        "s01/Latin.java: is neither UTF-8 nor MS949; characters outside ASCII may read wrong — "
                                + "ask for it in UTF-8 if its text matters",
                        "s01/Notes.java: declares no class, interface, enum or record — "
                                + "look whether it is the file that was meant");
    }

    @Test
    void twoFilesThatDeclareOneClassAreBothKeptAndNeitherIsChosen() {
        Path root = new Packed()
                .file("backup/Net.java", "package homework; public class Net { int a; }")
                .file("src/Net.java", "package homework; public class Net { int b; }")
                .into(folder.resolve("s01"));

        Submission read = reading().of(root).submissions().get(0);

        assertThat(read.sources()).hasSize(2);
        assertThat(read.isIncomplete()).isTrue();
        assertThat(reading().texts(read.problems()))
                .containsExactly(
                        "s01/backup/Net.java: homework.Net is declared here and in s01/src/Net.java, and nothing "
                                + "says which one counts — remove one of them, or ask the student");
    }

    @Test
    void pathsThatAreNothingAreReported() {
        Path pdf = reading().write("notes.pdf", new byte[] {'%', 'P', 'D', 'F'});
        Path rar = reading().write("hw.rar", "Rar!".getBytes(StandardCharsets.US_ASCII));
        Path empty = new Packed().folder("x").into(folder.resolve("nothing"));

        assertThat(reading().texts(reading().of(pdf, folder.resolve("gone")).problems()))
                .containsExactly(
                        "notes.pdf: is neither a folder, a .java file nor an archive — "
                                + "give a folder, a .java file, or a zip, tar, tar.gz, tgz or 7z archive",
                        "gone: there is no such file or folder — check the spelling");
        assertThat(reading().texts(reading().of(rar).problems()))
                .containsExactly("hw.rar: is packed as RAR, which is not read — pack the files as a zip instead");
        assertThat(reading().texts(reading().of(empty.resolve("x")).problems()))
                .containsExactly("nothing/x: holds no .java and no .csv file — ask for the source files");
    }

    @Test
    void severalPathsAreOneSubmissionEachEvenIfTheyShareAName() {
        Path first = new Packed().java("", "Net").into(folder.resolve("a/hw"));
        Path second = new Packed().java("", "Net").into(folder.resolve("b/hw"));
        Path third = reading().write("Net.java", Packed.source("Net").getBytes(StandardCharsets.UTF_8));

        IntakeReport report = reading().of(first, second, third);

        assertThat(report.submissions()).hasSize(3);
        assertThat(report.submissions()).extracting(Submission::displayName).containsExactly("Net", "hw", "hw");
        assertThat(report.submissions()).extracting(Submission::id).doesNotHaveDuplicates();
    }

    @Test
    void oneSubmissionIsReadFromAnythingAndNeverMissing() {
        Path file = reading().write("Net.java", Packed.source("Net").getBytes(StandardCharsets.UTF_8));
        Path students = new Packed().java("s01/", "Net").java("s02/", "Search").into(folder.resolve("both"));

        assertThat(Intake.readOne(file, Intake.Options.standard()).sources()).hasSize(1);
        assertThat(Intake.readOne(students, Intake.Options.standard()).sources())
                .hasSize(2);
        assertThat(Intake.readOne(folder.resolve("gone"), Intake.Options.standard())
                        .problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Problem.Kind.MISSING, Problem.Kind.NOTHING_TO_GRADE);
    }

    @Test
    void theDigestIgnoresOrderFoldersAndLineEndsButNotText() {
        String source = "package homework;\npublic class Net {}\n";
        String digest = digest(new Packed().file("Net.java", source).java("", "Search"));

        assertThat(digest(new Packed().java("x/", "Search").file("y/Net-1.java", source.replace("\n", "\r\n"))))
                .isEqualTo(digest);
        assertThat(digest(new Packed().file("Net.java", source + " ").java("", "Search")))
                .isNotEqualTo(digest);
        assertThat(digest(
                        new Packed().file("Net.java", source).java("", "Search").file("answers.csv", "step,value\n")))
                .isNotEqualTo(digest);
    }

    private String digest(Packed packed) {
        return reading().one("x.zip", packed.zip()).contentDigest();
    }

    @Test
    void aFolderWithMoreFilesThanAllowedSaysSo() {
        Path root = new Packed().java("", "A").java("", "B").java("", "C").into(folder.resolve("s01"));
        Limits two = new Limits(100, 2, 1 << 20, 1 << 20, 1 << 20, 1 << 30, 1 << 20, 200, 100, 1 << 20, 1 << 17);

        assertThat(reading()
                        .texts(reading().with(two).of(root).submissions().get(0).problems()))
                .containsExactly("s01: holds more than 2 files; the rest was not read — leave out what is not source");
    }

    @Test
    void aSubmissionWithTooManyFilesOrBytesSaysSo() {
        byte[] zip = new Packed().java("", "A").java("", "B").java("", "C").zip();
        Limits files = new Limits(100, 100, 1 << 20, 1 << 20, 1 << 20, 1 << 30, 1 << 20, 200, 2, 1 << 20, 1 << 17);
        Limits bytes = new Limits(100, 100, 1 << 20, 1 << 20, 1 << 20, 1 << 30, 1 << 20, 200, 9, 100, 1 << 17);

        assertThat(reading()
                        .texts(reading()
                                .with(files)
                                .of("s.zip", zip)
                                .submissions()
                                .get(0)
                                .problems()))
                .containsExactly(
                        "s.zip: holds more than 2 files; the rest was not read — leave out what is not source");
        assertThat(reading()
                        .texts(reading()
                                .with(bytes)
                                .of("s.zip", zip)
                                .submissions()
                                .get(0)
                                .problems()))
                .containsExactly(
                        "s.zip!/C.java: unpacks to more than 100 bytes for one submission; reading it was stopped — "
                                + "if it is not an attack, unpack it yourself and give the folder");
    }

    private Reading reading() {
        return new Reading(folder);
    }
}
