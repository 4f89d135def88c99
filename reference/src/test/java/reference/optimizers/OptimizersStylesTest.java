package reference.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Style;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.optimizers.styles.OptimizersStyles;

class OptimizersStylesTest {

    static Stream<Style> styles() {
        return OptimizersStyles.all().stream();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleAgreesWithTheLesson(Style style) {
        double allowed = switch (style.id()) {
            case "single-precision" -> 1e-6;
            case "correction-in-the-rate" -> 1e-6;
            case "epsilon-inside-root" -> 5.5e-5;
            default -> 1e-12;
        };
        for (String className : Optimizers.NAMES) {
            double worst = 0;
            for (long seed = 0; seed < 1000; seed++) {
                Object styled = style.maker().create(className, Optimizers.arguments(className));
                worst = Math.max(worst, Walk.random(seed).distance(Optimizers.lesson(className), styled));
            }
            assertThat(worst).as("%s in %s", className, style.id()).isLessThanOrEqualTo(allowed);
        }
    }

    @Test
    void epsilonMattersLittleWhileGradientsAreZeroOrAtLeastATenth() {
        for (Style style : OptimizersStyles.all()) {
            assertThat(Walk.ofOneNumber(.1, -.1, 0, .1)
                            .distance(new RmsProp(.1, .9), style.maker().create("RmsProp", .1, .9)))
                    .isLessThan(3e-5);
            assertThat(Walk.ofOneNumber(.1, -.1, 0, .1)
                            .distance(new Adam(.1, .9, .999), style.maker().create("Adam", .1, .9, .999)))
                    .isLessThan(3e-5);
        }
    }

    @Test
    void singlePrecisionGivesNumbersThatAFloatCanHold() {
        Style single = styles().filter(s -> s.id().equals("single-precision"))
                .findFirst()
                .orElseThrow();
        for (String className : Optimizers.NAMES) {
            List<Map<String, SimpleMatrix>> after =
                    Walk.random(9).with(single.maker().create(className, Optimizers.arguments(className)));
            after.forEach(params -> params.values().forEach(p -> {
                for (int i = 0; i < p.getNumElements(); i++) {
                    assertThat(p.get(i)).isEqualTo((float) p.get(i));
                }
            }));
        }
    }

    @Test
    void thereAreNineStylesAndThreeOfThemHaveANote() {
        assertThat(OptimizersStyles.all()).extracting(Style::id).hasSize(9).doesNotHaveDuplicates();
        assertThat(OptimizersStyles.all())
                .extracting(Style::note)
                .filteredOn(note -> !note.isEmpty())
                .containsExactly(
                        "Adam's bias correction folded into the rate", "epsilon inside the root", "single precision");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aClassThatTheHomeworkDoesNotHaveIsRefused(Style style) {
        assertThatThrownBy(() -> style.maker().create("AdaDelta", .1)).isInstanceOf(IllegalArgumentException.class);
    }
}
