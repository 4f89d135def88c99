package reference.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Style;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.layers.styles.LayersStyles;

class LayersStylesTest {

    static Stream<Style> exact() {
        return LayersStyles.all().stream().filter(style -> style.note().isEmpty());
    }

    static Stream<Style> styles() {
        return LayersStyles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("exact")
    void everyStyleWithoutANoteAgreesWithTheLesson(Style style) {
        for (String className : Observed.CLASSES) {
            for (long seed = 0; seed < 200; seed++) {
                Observed lesson = Observed.of(className, LayersBankTest::lesson, seed);
                Observed styled = Observed.of(className, style.maker()::create, seed);
                assertThat(styled.distanceFrom(lesson))
                        .as("%s in %s", className, style.id())
                        .isLessThan(1e-12);
            }
        }
    }

    @Test
    void thereAreTenStylesAndThreeOfThemHaveANote() {
        assertThat(LayersStyles.all()).extracting(Style::id).hasSize(10).doesNotHaveDuplicates();
        assertThat(LayersStyles.all())
                .extracting(Style::note)
                .filteredOn(note -> !note.isEmpty())
                .containsExactly(
                        "the loss takes ln(p + 1e-7), so it is off by about 1e-7 / p",
                        "single precision",
                        "single precision");
    }

    @Test
    void singlePrecisionGivesNumbersThatAFloatCanHold() {
        styles().filter(style -> style.note().equals("single precision")).forEach(style -> {
            for (String className : Observed.CLASSES) {
                Observed.of(className, style.maker()::create, 9)
                        .values()
                        .values()
                        .forEach(m -> {
                            for (int i = 0; i < m.getNumElements(); i++) {
                                assertThat(m.get(i)).isEqualTo((float) m.get(i));
                            }
                        });
            }
        });
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aClassThatTheHomeworkDoesNotHaveIsRefused(Style style) {
        assertThatThrownBy(() -> style.maker().create("Tanh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layers has no class Tanh");
    }
}
