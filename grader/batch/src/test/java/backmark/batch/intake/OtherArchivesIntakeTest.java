package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OtherArchivesIntakeTest {

    @TempDir
    private Path folder;

    private static Packed content() {
        return new Packed()
                .java("홍길동/", "Net")
                .java("s02/" + "long".repeat(40) + "/", "Net")
                .file("s02/target/Net.class", new byte[3 << 20])
                .file("s02/../../x.java", "class X {}");
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of("hw.zip", content().zip()),
                Arguments.of("hw.tar", content().tar()),
                Arguments.of("hw.tar.gz", content().tarGz()),
                Arguments.of("hw.tgz", content().tarGz()),
                Arguments.of("hw.7z", content().sevenZip()),
                Arguments.of("named-wrong.zip", content().sevenZip()));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void everyKindOfArchiveIsReadAlike(String name, byte[] bytes) {
        IntakeReport report = reading().of(name, bytes);

        assertThat(Reading.shape(report)).containsExactly("s-9c6b9b1b [homework/Net.java]", "s02 [homework/Net.java]");
        assertThat(report.submissions().get(1).problems())
                .extracting(Problem::kind)
                .containsExactlyInAnyOrder(Problem.Kind.UNSAFE_NAME, Problem.Kind.IGNORED);
    }

    @Test
    void linksAndDevicesInATarAreReported() {
        byte[] tar = new Packed()
                .java("", "Net")
                .link("Passwd.java", "/etc/passwd")
                .device("disk.java")
                .tar();

        assertThat(reading().texts(reading().one("s01.tar", tar).problems()))
                .containsExactly(
                        "s01.tar!/Passwd.java: is a link to /etc/passwd; links are not followed — "
                                + "if it matters, put the file itself in its place",
                        "s01.tar!/disk.java: is a device, a pipe or a socket and was not opened — remove it");
    }

    @Test
    void linksInA7zAreReported() {
        byte[] archive =
                new Packed().java("", "Net").link("P.java", "/etc/passwd").sevenZip();

        Submission read = reading().one("s01.7z", archive);

        assertThat(read.sources()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.LINK);
    }

    @Test
    void a7zWithAPasswordIsReported() {
        byte[] archive = new Packed().java("", "Net").sevenZip("secret".toCharArray());

        assertThat(reading().texts(reading().one("s01.7z", archive).problems()))
                .contains("s01.7z: is protected by a password — ask for it without a password");
    }

    @Test
    void a7zThatClaimsTooMuchIsRefusedBeforeItIsUnpacked() {
        byte[] archive = new Packed().file("Bomb.java", new byte[40 << 20]).sevenZip();

        assertThat(reading().texts(reading().one("s01.7z", archive).problems()))
                .contains("s01.7z: unpacks to more than 16 MiB; reading it was stopped — "
                        + "if it is not an attack, unpack it yourself and give the folder");
    }

    @Test
    void aTarBombIsStoppedWhileItUnpacks() {
        byte[] archive = new Packed()
                .file("zeros.bin", new byte[40 << 20])
                .java("", "Net")
                .tarGz();

        assertThat(reading().texts(reading().one("s01.tgz", archive).problems()))
                .contains("s01.tgz: unpacks to more than 16 MiB; reading it was stopped — "
                        + "if it is not an attack, unpack it yourself and give the folder");
    }

    @Test
    void tooManyEntriesAreRefusedInEveryKind() {
        Packed packed = new Packed();
        for (int i = 0; i < 11; i++) {
            packed.java("s" + i + "/", "Net");
        }
        Limits ten = Limits.standard().withEntriesPerArchive(10);

        for (byte[] bytes : new byte[][] {packed.zip(), packed.tar(), packed.tarGz(), packed.sevenZip()}) {
            assertThat(reading().with(ten).of("hw.tar", bytes).problems())
                    .extracting(Problem::kind)
                    .containsExactly(Problem.Kind.TOO_MANY_ENTRIES);
        }
    }

    @Test
    void aTarIsNotHeldBeyondItsBound() {
        byte[] archive = new Packed().java("s01/", "Net").java("s02/", "Net").tar();
        Limits small = new Limits(100, 100, 1 << 20, 1 << 20, 1 << 20, 1 << 30, 64, 200, 100, 1 << 20, 1 << 17);

        assertThat(reading().with(small).of("hw.tar", archive).problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.EXPANDS_TOO_MUCH);
    }

    private Reading reading() {
        return new Reading(folder);
    }
}
