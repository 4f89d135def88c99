package backmark.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.bench.HomeFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the trial. */
class CrashTest {

    @Test
    void aBatchThatIsKilledTwiceLosesAndDoublesNothing(@TempDir Path folder) throws Exception {
        Path home = HomeFolder.orSkip();
        Path samples = folder.resolve("samples");
        for (String id : List.of("s01", "s02", "s03")) {
            Path sample =
                    home.resolve("reference/samples").resolve(Crash.ASSIGNMENT).resolve(id);
            Path copy = Files.createDirectories(samples.resolve(id));
            try (var files = Files.list(sample)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
        }
        System.setProperty("backmark.home", home.toString());

        Crash crash = new Crash(samples, Files.createDirectory(folder.resolve("graded")), 1, 5_000);
        crash.run(2);

        assertThat(crash.summary(2)).matches("2 kills, [1-9] batches completed: 0 results lost, 0 doubled, 0 torn");
    }
}
