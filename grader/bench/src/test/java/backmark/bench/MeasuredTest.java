package backmark.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredTest {
    @TempDir
    Path folder;

    @BeforeEach
    void whereProcessesCanBeCounted() {
        assumeTrue(Measured.isPossible());
    }

    @Test
    void processesThatOutliveTheCommandAreWaitedFor() throws Exception {
        Path ended = folder.resolve("ended");

        Measured.of(shell("(sleep 1; touch '" + ended + "') & exit 0"), folder, folder.resolve("log"));

        assertThat(ended).exists();
    }

    @Test
    void aCommandThatFailsIsShownWithWhatItPrinted() {
        assertThatThrownBy(() -> Measured.of(shell("echo no such class; exit 3"), folder, folder.resolve("log")))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith(" ended with 3:\nno such class");
    }

    private static List<String> shell(String script) {
        return List.of("sh", "-c", script);
    }
}
