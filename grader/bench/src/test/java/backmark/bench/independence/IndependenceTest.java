package backmark.bench.independence;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.bench.HomeFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the trial. */
class IndependenceTest {

    @Test
    void aFewSubmissionsGetTheSameResultsInEveryOrderAndAlone(@TempDir Path folder) throws Exception {
        assertThat(Independence.differing(HomeFolder.orSkip(), folder, 2, 1)).isZero();
    }
}
