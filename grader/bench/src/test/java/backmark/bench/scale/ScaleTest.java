package backmark.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.bench.HomeFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the measurement: that it measures, not how much. */
class ScaleTest {
    /** The page is not larger than 0.00 MiB to two decimals when it is empty; everything else takes something. */
    private static final String SOMETHING = " +(?=\\S*[1-9])\\d+(\\.\\d+)?";

    @Test
    void everyColumnHasAFiniteNumber(@TempDir Path folder) throws Exception {
        Path home = HomeFolder.orSkip();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new Scale(home, folder, new PrintStream(printed, true, StandardCharsets.UTF_8)).measure(List.of(2));

        String[] lines = printed.toString(StandardCharsets.UTF_8).split("\\R");
        assertThat(lines).hasSize(2);
        assertThat(lines[0].strip().split(" {2,}"))
                .containsExactly(
                        "submissions",
                        "wall s",
                        "cpu s",
                        "cpu s each",
                        "judge MiB",
                        "output MiB",
                        "index.html MiB",
                        "browser s");
        assertThat(lines[1]).matches(" +2" + SOMETHING.repeat(6) + "( +-|" + SOMETHING + ")");
    }
}
