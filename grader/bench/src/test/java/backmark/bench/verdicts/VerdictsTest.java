package backmark.bench.verdicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class VerdictsTest {

    @Test
    void countsStylesAndUnknownMistakesOfOneSeedAsCsv(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("verdicts.csv");
        int exit = new CommandLine(new Verdicts())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(
                        "--assignment",
                        "optimizers",
                        "--seeds",
                        "1",
                        "--kind",
                        "style",
                        "--kind",
                        "unknown",
                        "--out",
                        "" + out);
        assertThat(exit).isZero();
        List<String> rows = Files.readAllLines(out);
        assertThat(rows.get(0))
                .isEqualTo(
                        "assignment,kind,id,right,named,tied,alike,partly,caught,undecided,broke,misnamed,accepted,rejected");
        assertThat(rows).contains("optimizers,correct style,loops,1,0,0,0,0,0,0,0,0,0,0");
        assertThat(rows).contains("optimizers,unknown mistake,cube-root,0,0,0,0,0,1,0,0,0,0,0");
        assertThat(rows).hasSizeGreaterThan(20);
    }
}
