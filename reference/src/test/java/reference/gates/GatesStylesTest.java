package reference.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Style;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.gates.styles.GatesStyles;

class GatesStylesTest {

    static Stream<Style> exact() {
        return GatesStyles.all().stream().filter(style -> style.note().isEmpty());
    }

    static Stream<Style> styles() {
        return GatesStyles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("exact")
    void everyStyleWithoutANoteAgreesWithTheLesson(Style style) {
        for (String className : GatesHomework.CLASSES) {
            for (long seed = 0; seed < 100; seed++) {
                Observed styled = Observed.of(className, style.maker()::create, seed);
                assertThat(styled.distanceFrom(GatesBankTest.lesson(className, seed)))
                        .as("%s in %s", className, style.id())
                        .isLessThan(1e-12);
            }
        }
    }

    @Test
    void thereAreEightStylesAndOneOfThemHasANote() {
        assertThat(GatesStyles.all()).extracting(Style::id).hasSize(8).doesNotHaveDuplicates();
        assertThat(exact()).hasSize(7);
    }

    @Test
    void singlePrecisionGivesNumbersThatAFloatCanHold() {
        styles().filter(style -> style.note().equals("single precision")).forEach(style -> {
            for (String className : GatesHomework.CLASSES) {
                assertThat(Observed.of(className, style.maker()::create, 9).values())
                        .allSatisfy((what, numbers) -> {
                            for (double number : numbers) {
                                assertThat(Math.min(number, Float.MAX_VALUE))
                                        .isEqualTo((float) Math.min(number, Float.MAX_VALUE));
                            }
                        });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aClassThatTheHomeworkDoesNotHaveIsRefused(Style style) {
        assertThatThrownBy(() -> style.maker().create("MinGate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("computational-graph has no class MinGate");
    }
}
