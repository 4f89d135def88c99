package backmark.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.bench.HomeFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the measurement: that it measures, not how much. */
class ThroughputTest {
    private static final String NUMBER = " +(?=\\S*[1-9])\\d+\\.\\d+";

    @Test
    void everyWayIsMeasuredAndEveryBarIsJudged(@TempDir Path folder) throws Exception {
        Path home = HomeFolder.orSkip();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new Throughput(home, folder, 2, 1, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(1);

        int feature = Runtime.version().feature();
        int bar = feature >= 24 ? 60 : 40;
        String ratio = "  median" + NUMBER + " in processor time," + NUMBER + " in wall time; ";
        String judged = "bar on Java " + feature + ": at ";
        String[] expected = {
            "",
            "Java \\S+, \\d+ processors, 2 submissions, 1 repetitions; medians for each submission",
            "\\(a\\) backmark grade" + NUMBER + " s processor time" + NUMBER + " s",
            "\\(b\\) mvn -q -o test, each" + NUMBER + " s processor time" + NUMBER + " s",
            "\\(c\\) javac \\+ JUnit, each" + NUMBER + " s processor time" + NUMBER + " s",
            "\\(d\\) compile warm \\+ one start" + NUMBER + " s processor time" + NUMBER + " s",
            "\\(e\\) mvn -q -o test, empty project" + NUMBER + " s processor time" + NUMBER + " s",
            "\\(f\\) \\(b\\) with the project's .mvn" + NUMBER + " s processor time" + NUMBER + " s",
            "\\(b\\)/\\(a\\)" + ratio + judged + "least " + bar + ", (not )?met",
            "2 times \\(a\\)/\\(b\\)" + ratio + "no bar",
            "\\(c\\)/\\(a\\)" + ratio + "no bar",
            "\\(a\\)/\\(d\\)" + ratio + judged + "most 1.5, (not )?met",
            "\\(b\\)/\\(e\\)" + ratio + "no bar",
            "\\(f\\)/\\(e\\)" + ratio + judged + "most 1.3, (not )?met",
        };
        String[] lines = printed.toString(StandardCharsets.UTF_8).split("\\R");
        assertThat(lines).hasSameSizeAs(expected);
        for (int i = 0; i < lines.length; i++) {
            assertThat(lines[i]).matches(expected[i]);
        }
    }
}
