package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed, and disks that are full: nothing is lost, doubled or torn. */
class KilledRunTest {
    private static final String[] CLASS = {"a=s02", "b=s03", "c=s04", "d=s05", "e=s10", "f=s12", "g=s13", "h=s01"};

    @TempDir
    Path folder;

    @BeforeEach
    void skipWithoutBubblewrap() {
        Ran.assumeBubblewrap();
    }

    private static Map<String, String> results(Path graded) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String id : ResultStore.ids(graded)) {
            assertThat(ResultStore.read(graded, id)).as(id).isPresent();
            texts.put(id, Files.readString(graded.resolve("results").resolve(id + ".json")));
        }
        return texts;
    }

    @Test
    void aRunThatIsKilledAgainAndAgainGradesEverySubmissionOnce() throws Exception {
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", CLASS);
        Path graded = folder.resolve("graded");
        Object[] command = {"grade", "optimizers", submissions, "--out", graded, "--jobs", 1, "--lang", "en"};
        Map<String, String> before = Map.of();
        for (int enough : new int[] {0, 1, 3, 6}) {
            Process run = Ran.process(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (run.isAlive()
                    && System.nanoTime() < patience
                    && (!Files.exists(graded.resolve("run.json"))
                            || ResultStore.ids(graded).size() < enough)) {
                Thread.sleep(5);
            }
            run.destroyForcibly().waitFor();
            Map<String, String> now = results(graded);
            assertThat(now).hasSizeGreaterThanOrEqualTo(enough).containsAllEntriesOf(before);
            before = now;
        }

        Ran last = Ran.of(command);

        assertThat(last.code()).isZero();
        assertThat(last.err())
                .startsWith(before.size() + " of 8 submissions are graded already and have not changed.\n");
        assertThat(results(graded)).hasSize(8).containsAllEntriesOf(before);
        assertThat(RunInfo.read(graded).orElseThrow().totals()).isEqualTo(Map.of("graded", 7, "does_not_compile", 1));
        assertThat(graded.resolve("students")).isDirectoryContaining(file -> file.endsWith("h.html"));
    }

    @Test
    void aRunThatWasKilledCanBeReportedOnAndSaysSo() throws Exception {
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s02");
        Path graded = folder.resolve("graded");
        Ran.of("grade", "optimizers", submissions, "--out", graded, "--lang", "en");
        RunInfo run = RunInfo.read(graded).orElseThrow();
        new RunInfo(
                        run.schema(),
                        run.assignment(),
                        run.seed(),
                        run.version(),
                        run.checks(),
                        run.java(),
                        run.isolation(),
                        run.language(),
                        run.carry(),
                        run.problems(),
                        run.withoutSubmission(),
                        run.unmatched(),
                        run.people(),
                        Map.of(),
                        new RunInfo.Times(run.times().started(), "", 0))
                .write(graded);

        assertThat(Ran.of("report", graded).out())
                .contains("note: this run was stopped before its end; the same \"backmark grade\" goes on from there.");
    }

    @Test
    void aFullDiskIsSaidAndWhatIsFinishedIsKept() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(mount(disk, "size=64k"), "only root can make a disk that is full");
        try {
            Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", CLASS);

            Ran ran = Ran.of("grade", "optimizers", submissions, "--out", disk, "--jobs", 1);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .endsWith(
                            "Cannot write into " + disk
                                    + ": No space left on device. What is finished is kept; the same command goes on from there.\n");
            Map<String, String> finished = results(disk);
            assertThat(finished).isNotEmpty().hasSizeLessThan(8);

            assertThat(mount(disk, "remount,size=64m")).isTrue();
            Ran again = Ran.of("grade", "optimizers", submissions, "--out", disk, "--jobs", 1, "--lang", "en");

            assertThat(again.code()).isZero();
            assertThat(again.err())
                    .startsWith(finished.size() + " of 8 submissions are graded already and have not changed.\n");
            assertThat(results(disk)).hasSize(8).containsAllEntriesOf(finished);
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    @Test
    void aDiskThatIsFullOnlyForThePagesLosesNoResult() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(mount(disk, "size=64m"), "only root can make a disk that is full");
        try {
            Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s02", "b=s03");
            assertThat(Ran.of("grade", "optimizers", submissions, "--out", disk, "--lang", "en")
                            .code())
                    .isZero();
            Map<String, String> finished = results(disk);
            String before = Files.readString(disk.resolve("index.html"));
            fill(disk);

            Ran ran = Ran.of("report", disk, "--lang", "ko");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("No space left on device");
            assertThat(results(disk)).isEqualTo(finished);
            assertThat(disk.resolve("index.html")).hasContent(before);
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private static void fill(Path disk) throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream out = Files.newOutputStream(disk.resolve("filling"))) {
            while (true) {
                out.write(page);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsSaid() throws Exception {
        Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s02");
        Path graded = Files.writeString(folder.resolve("graded"), "notes");

        Ran ran = Ran.of("grade", "optimizers", submissions, "--out", graded);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).startsWith("Cannot write into " + graded + ": ");
        assertThat(graded).hasContent("notes");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("read-only"));
        assumeTrue(mount(disk, "ro"), "only root can make a disk that not even root can write");
        try {
            Path submissions = Ran.classOf(folder.resolve("in"), "optimizers", "a=s02");
            Path graded = disk.resolve("graded");

            Ran ran = Ran.of("grade", "optimizers", submissions, "--out", graded);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .isEqualTo("Cannot write into " + graded + ": Read-only file system. What is finished is kept;"
                            + " the same command goes on from there.\n");
        } finally {
            new ProcessBuilder("umount", disk.toString()).start().waitFor();
        }
    }

    private static boolean mount(Path disk, String options) {
        try {
            return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException notAllowed) {
            return false;
        }
    }
}
