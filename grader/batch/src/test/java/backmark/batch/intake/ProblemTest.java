package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @Test
    void aProblemSaysWhereWhatAndWhatToDo() {
        assertThat(Problem.of(Problem.Kind.UNREADABLE, "hw/s01", "AccessDeniedException")
                        .text())
                .isEqualTo("hw/s01: cannot be read (AccessDeniedException) — check its permissions, then run again");
        assertThat(Problem.of(Problem.Kind.ROSTER_BROKEN, "roster.csv", "line 3")
                        .text())
                .isEqualTo("roster.csv: cannot be read as a table (line 3) — save it again as CSV in UTF-8");
        assertThat(Problem.of(Problem.Kind.SPECIAL_FILE, "hw/pipe").text())
                .isEqualTo("hw/pipe: is a device, a pipe or a socket and was not opened — remove it");
    }

    @Test
    void charactersThatCouldDeceiveAreWrittenOut() {
        assertThat(Problem.of(Problem.Kind.IGNORED, "a\u202Eb", "x\u0000").text())
                .isEqualTo("a<U+202E>b: left out: x<U+0000>");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeSaidInOneLine(Problem.Kind kind) {
        String text = new Problem(kind, "here", Arrays.asList("A", "B", "C")).text();

        assertThat(text).startsWith("here: ").doesNotContain("{", "}", "\n").doesNotEndWith(".");
    }
}
