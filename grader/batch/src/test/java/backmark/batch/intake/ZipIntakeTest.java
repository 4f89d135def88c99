package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipIntakeTest {
    private static final Charset MS949 = Charset.forName("MS949");

    @TempDir
    private Path folder;

    @Test
    void aZipOfFoldersIsOneSubmissionEach() {
        byte[] zip = new Packed()
                .java("s01/", "Net")
                .java("s02/src/", "Net")
                .folder("s03")
                .zip();

        IntakeReport report = new Reading(folder).of("hw.zip", zip);

        assertThat(Reading.shape(report))
                .containsExactly("s01 [homework/Net.java]", "s02 [homework/Net.java]", "s03 []");
        assertThat(reading().texts(report.submissions().get(2).problems()))
                .containsExactly("hw.zip!/s03: holds no .java and no .csv file — ask for the source files");
        assertThat(reading().texts(report.problems()))
                .containsExactly("hw.zip: was read as 3 submissions, one for each sub-folder");
    }

    @Test
    void aZipOfZipsIsOpenedOneLevelDeepAndNoDeeper() {
        byte[] third = new Packed().java("", "Hidden").zip();
        byte[] first = new Packed().java("hw/", "Net").file("more.zip", third).zip();
        byte[] second = new Packed().java("", "Net").tarGz();

        IntakeReport report = reading()
                .of(
                        "class.zip",
                        new Packed()
                                .file("s01.zip", first)
                                .file("s02.tar.gz", second)
                                .zip());

        assertThat(Reading.shape(report)).containsExactly("s01 [homework/Net.java]", "s02 [homework/Net.java]");
        assertThat(reading().texts(report.submissions().get(0).problems()))
                .containsExactly("class.zip!/s01.zip!/more.zip: is an archive inside an archive inside an archive; "
                        + "it was not opened — unpack it yourself and give the folder");
    }

    @Test
    void namesThatWindowsWroteInKoreaAreRead() {
        byte[] zip = new Packed().java("홍길동/", "Net").java("뷁펲/", "Net").zip(MS949, false);

        IntakeReport report = reading().of("hw.zip", zip);

        assertThat(report.submissions()).extracting(Submission::displayName).containsExactlyInAnyOrder("홍길동", "뷁펲");
        assertThat(report.originals()).containsEntry("s-9c6b9b1b", "홍길동");
    }

    @Test
    void namesThatAMacWroteAreComposed() {
        byte[] zip = new Packed()
                .java("\u1112\u1169\u11BC/", "Net")
                .file("__MACOSX/\u1112\u1169\u11BC/._Net.java", "x")
                .java("김/", "Net")
                .zip(StandardCharsets.UTF_8, false);

        assertThat(reading().of("hw.zip", zip).submissions())
                .extracting(Submission::displayName)
                .containsExactlyInAnyOrder("홍", "김");
    }

    @Test
    void entriesThatLeadOutOrAreLinksOrDevicesAreReportedAndTheRestIsRead() {
        byte[] zip = new Packed()
                .java("", "Net")
                .file("../../etc/cron.d/x.java", "class X {}")
                .file("C:\\x.java", "class X {}")
                .link("Secret.java", "/etc/passwd")
                .device("disk.java")
                .zip();

        Submission read = reading().one("s01.zip", zip);

        assertThat(read.sources()).extracting(SourceFile::compilePath).containsExactly("homework/Net.java");
        assertThat(reading().texts(read.problems()))
                .containsExactlyInAnyOrder(
                        "s01.zip!/../../etc/cron.d/x.java: has a name that leads out of its archive; it was not read — "
                                + "ask the student to pack the files again, without \"..\" or absolute paths",
                        "s01.zip!/C:/x.java: has a name that leads out of its archive; it was not read — "
                                + "ask the student to pack the files again, without \"..\" or absolute paths",
                        "s01.zip!/Secret.java: is a link to somewhere else; links are not followed — "
                                + "if it matters, put the file itself in its place",
                        "s01.zip!/disk.java: is a device, a pipe or a socket and was not opened — remove it");
    }

    @Test
    void aHundredThousandEntriesAreRefusedWithAWord() throws IOException {
        byte[] zip = zipOfEmptyFiles(100_000);

        IntakeReport report = reading().of("many.zip", zip);

        assertThat(report.submissions()).isEmpty();
        assertThat(reading().texts(report.problems()))
                .containsExactly("many.zip: holds more than 10000 entries; none of them was read — "
                        + "unpack it yourself and give the folder, or leave out what is not source");
    }

    @Test
    void tenThousandEntriesAreReadAndOneMoreIsNot() throws IOException {
        assertThat(reading().of("most.zip", zipOfEmptyFiles(10_000)).problems())
                .noneMatch(problem -> problem.kind() == Problem.Kind.TOO_MANY_ENTRIES);
        assertThat(reading().of("more.zip", zipOfEmptyFiles(10_001)).problems())
                .anyMatch(problem -> problem.kind() == Problem.Kind.TOO_MANY_ENTRIES);
    }

    @Test
    void aStudentsArchiveWithTooManyEntriesLeavesTheOthersAlone() throws IOException {
        byte[] zip = new Packed()
                .file("s01.zip", zipOfEmptyFiles(20_000))
                .file("s02.zip", new Packed().java("", "Net").zip())
                .zip();

        IntakeReport report = reading().of("class.zip", zip);

        assertThat(Reading.shape(report)).containsExactly("s01 []", "s02 [homework/Net.java]");
        assertThat(report.submissions().get(0).isIncomplete()).isTrue();
        assertThat(report.submissions().get(1).isIncomplete()).isFalse();
    }

    @Test
    void aSourceThatUnpacksToMoreThanItMayIsRefused() {
        byte[] zip = new Packed()
                .file("Bomb.java", new byte[50 << 20])
                .java("", "Net")
                .zip();

        Submission read = reading().one("s01.zip", zip);

        assertThat(read.sources()).hasSize(1);
        assertThat(reading().texts(read.problems()))
                .containsExactly("s01.zip!/Bomb.java: is larger than 1 MiB and was not read — look at it yourself");
    }

    @Test
    void manySmallBombsAreStoppedTogether() {
        Packed packed = new Packed();
        for (int i = 0; i < 40; i++) {
            packed.file("B" + i + ".java", new byte[1 << 20]);
        }

        Submission read = reading().one("s01.zip", packed.zip());

        assertThat(reading().texts(read.problems()))
                .contains("s01.zip!/B9.java: unpacks to more than 16 MiB; reading it was stopped — "
                        + "if it is not an attack, unpack it yourself and give the folder");
    }

    @Test
    void anEncryptedEntryIsReported() {
        byte[] zip = new Packed().java("", "Net").zip();
        // Bit 0 of the flags, in the local header and in the directory.
        zip[6] |= 1;
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;

        assertThat(reading().texts(reading().one("s01.zip", zip).problems()))
                .contains("s01.zip!/Net.java: is protected by a password — ask for it without a password");
    }

    @Test
    void aCompressionThatIsNotReadIsReported() {
        byte[] zip = new Packed().java("", "Net").zip();
        zip[8] = 98;
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 10] = 98;

        assertThat(reading().texts(reading().one("s01.zip", zip).problems()))
                .contains("s01.zip!/Net.java: is packed in a way that is not read (compression method) — "
                        + "pack the files as an ordinary zip");
    }

    @Test
    void aSourceWhoseChecksumIsWrongIsNotGraded() {
        byte[] zip = new Packed().java("", "Net").zip();
        int directory = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        zip[directory + 16] ^= 1;

        Submission read = reading().one("s01.zip", zip);

        assertThat(read.sources()).isEmpty();
        assertThat(reading().texts(read.problems()))
                .contains("s01.zip!/Net.java: is damaged (its checksum is wrong) — "
                        + "download it again; if that does not help, ask for a new one");
    }

    @Test
    void aTruncatedZipIsAProblemOfItsStudentOnly() {
        byte[] whole = new Packed().java("", "Net").zip();
        byte[] zip = new Packed()
                .file("s01.zip", java.util.Arrays.copyOf(whole, whole.length - 30))
                .file("s02.zip", whole)
                .file("s03.zip", new byte[0])
                .zip();

        IntakeReport report = reading().of("class.zip", zip);

        assertThat(Reading.shape(report)).containsExactly("s01 []", "s02 [homework/Net.java]", "s03 []");
        assertThat(report.submissions().get(0).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.BROKEN_ARCHIVE, Problem.Kind.NOTHING_TO_GRADE);
        assertThat(reading().texts(report.submissions().get(2).problems()))
                .contains("class.zip!/s03.zip: is damaged (it is empty) — "
                        + "download it again; if that does not help, ask for a new one");
    }

    @Test
    void archivesThatAreNotReadAreNamed() {
        byte[] zip = new Packed()
                .file("s01.egg", "EGGA....")
                .file("s02.zip", "Rar!\u001A\u0007")
                .file("s03.zip", new Packed().java("", "Net").zip())
                .zip();

        IntakeReport report = reading().of("class.zip", zip);

        assertThat(Reading.shape(report)).containsExactly("s01 []", "s02 []", "s03 [homework/Net.java]");
        assertThat(reading().texts(report.submissions().get(0).problems()))
                .contains("class.zip!/s01.egg: is packed as EGG, which is not read — pack the files as a zip instead");
        assertThat(reading().texts(report.submissions().get(1).problems()))
                .contains("class.zip!/s02.zip: is packed as RAR, which is not read — pack the files as a zip instead");
    }

    @Test
    void twoEntriesOfOneNameAreBothKept() {
        byte[] zip = new Packed()
                .file("Net.java", "package homework; public class Net { int a; }")
                .file("Net.java", "package homework; public class Net { int b; }")
                .zip();

        Submission read = reading().one("s01.zip", zip);

        assertThat(read.sources()).hasSize(2);
        assertThat(reading().texts(read.problems()))
                .containsExactly(
                        "s01.zip!/Net.java: homework.Net is declared here and in s01.zip!/Net.java, and nothing "
                                + "says which one counts — remove one of them, or ask the student");
    }

    private Reading reading() {
        return new Reading(folder);
    }

    private static byte[] zipOfEmptyFiles(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("s" + i + "/Net.java"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        List<Byte> list = new java.util.ArrayList<>();
        for (byte b : bytes) {
            list.add(b);
        }
        List<Byte> part = new java.util.ArrayList<>();
        for (byte b : wanted) {
            part.add(b);
        }
        return java.util.Collections.indexOfSubList(list, part);
    }
}
