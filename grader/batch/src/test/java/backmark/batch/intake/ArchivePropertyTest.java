package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every sequence of bytes that somebody may upload: it is read or reported, and nothing is thrown. */
class ArchivePropertyTest {
    private static final List<String> NAMES = List.of("x.zip", "x.tar", "x.tgz", "x.7z");

    @Property(tries = 100)
    void randomBytesBecomeAProblem(@ForAll @Size(max = 600) byte[] bytes, @ForAll @IntRange(max = 3) int name)
            throws IOException {
        readsOrReports(NAMES.get(name), bytes);
    }

    @Property(tries = 100)
    void randomBytesBehindARightBeginningBecomeAProblem(
            @ForAll @Size(max = 600) byte[] bytes, @ForAll @IntRange(max = 3) int name) throws IOException {
        byte[] whole = archive(name);
        byte[] mixed = java.util.Arrays.copyOf(whole, 32 + bytes.length);
        System.arraycopy(bytes, 0, mixed, 32, bytes.length);
        readsOrReports(NAMES.get(name), mixed);
    }

    @Property(tries = 400)
    void anArchiveWithAFewBytesChangedIsReadOrReported(@ForAll Random random, @ForAll @IntRange(max = 3) int name)
            throws IOException {
        byte[] bytes = archive(name);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readsOrReports(NAMES.get(name), bytes);
    }

    @Property(tries = 100)
    void anArchiveCutAnywhereIsReadOrReported(@ForAll Random random, @ForAll @IntRange(max = 3) int name)
            throws IOException {
        byte[] bytes = archive(name);
        readsOrReports(NAMES.get(name), java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    private static byte[] archive(int name) {
        Packed packed = new Packed()
                .java("s01/", "Net")
                .file("s01/inner.zip", new Packed().java("", "Inner").zip())
                .java("홍길동/", "Net")
                .link("s02/link", "/etc/passwd");
        return switch (name) {
            case 0 -> packed.zip();
            case 1 -> packed.tar();
            case 2 -> packed.tarGz();
            default -> packed.sevenZip();
        };
    }

    private static void readsOrReports(String name, byte[] bytes) throws IOException {
        Path file = Files.createTempFile("archive", name);
        try {
            Files.write(file, bytes);
            IntakeReport report = Intake.read(List.of(file), Intake.Options.standard());
            Submission one = Intake.readOne(file, Intake.Options.standard());

            assertThat(report.submissions().size() + report.problems().size()).isPositive();
            assertThat(one.sources().size() + one.problems().size()).isPositive();
        } finally {
            Files.delete(file);
        }
    }
}
