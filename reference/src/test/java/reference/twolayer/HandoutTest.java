package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutTest {
    private static final Path FOLDER = Path.of("../assignments/two-layer-net");

    @ParameterizedTest
    @CsvSource({"README.md, \\*(\\d+) points\\.\\*", "README.ko.md, (\\d+)점\\.\\*\\*"})
    void handoutHasEveryTaskOfTheBankAndAHundredPoints(String file, String points) throws IOException {
        String handout = Files.readString(FOLDER.resolve(file));
        assertThat(new TwoLayerBank().mistakes())
                .allSatisfy(mistake -> assertThat(handout.lines()).contains("## " + mistake.task()));
        Matcher found = Pattern.compile(points).matcher(handout);
        assertThat(found.results()
                        .mapToInt(result -> Integer.parseInt(result.group(1)))
                        .toArray())
                .containsExactly(10, 20, 30, 25, 5, 10);
    }
}
