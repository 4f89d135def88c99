package reference.twolayer;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.junit.Checklist;
import homework.twolayer.TwoLayerNetChecks;
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
    @CsvSource({"en, README.md, \\*(\\d+) points\\.\\*", "ko, README.ko.md, (\\d+)점\\.\\*\\*"})
    void handoutHasEveryTaskAndAHundredPoints(String language, String file, String points) throws IOException {
        String handout = Files.readString(FOLDER.resolve(file));
        assertThat(Checklist.of(TwoLayerNetChecks.class))
                .allSatisfy(check -> assertThat(handout.lines())
                        .contains("## " + check.task().in(language)));
        Matcher found = Pattern.compile(points).matcher(handout);
        assertThat(found.results()
                        .mapToInt(result -> Integer.parseInt(result.group(1)))
                        .toArray())
                .containsExactly(10, 20, 30, 25, 5, 10);
    }
}
