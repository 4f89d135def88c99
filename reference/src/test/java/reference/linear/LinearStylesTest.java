package reference.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.bank.Style;
import homework.linear.Differentiator;
import homework.linear.LinearLoss;
import homework.linear.NeighborClassifier;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reference.linear.styles.LinearStyles;

class LinearStylesTest {
    private static final double SINGLE_PRECISION = 1.2e-5;
    private static final double RIGHT = 1e-12;

    static Stream<Style> styles() {
        return LinearStyles.all().stream();
    }

    private static double allowed(Style style) {
        return style.note().equals("single precision") ? SINGLE_PRECISION : RIGHT;
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everyStyleAgreesWithTheModelSolution(Style style) {
        LinearLoss hinge = (LinearLoss) style.maker().create("HingeLoss");
        LinearLoss softmax = (LinearLoss) style.maker().create("SoftmaxLoss");
        for (long seed = 0; seed < 50; seed++) {
            Batches batch = Batches.random(seed, .8);
            agrees(style, batch, hinge, new HingeLoss());
            agrees(style, batch, softmax, new SoftmaxLoss());
        }
        assertThat(Batches.distance(
                        LinearBankTest.answers(
                                (NeighborClassifier) style.maker().create("NearestNeighbor")),
                        LinearBankTest.answers(new NearestNeighbor())))
                .isLessThanOrEqualTo(allowed(style));
        assertThat(Batches.distance(
                        LinearBankTest.answers((Differentiator) style.maker().create("NumericalGradient")),
                        LinearBankTest.answers(new NumericalGradient())))
                .isLessThanOrEqualTo(allowed(style));
    }

    private static void agrees(Style style, Batches batch, LinearLoss styled, LinearLoss lesson) {
        assertThat(Batches.distance(batch.scores(styled), batch.scores(lesson))).isLessThanOrEqualTo(allowed(style));
        assertThat(Batches.distance(batch.gradient(styled), batch.gradient(lesson)))
                .isLessThanOrEqualTo(allowed(style));
        assertThat(Batches.distance(batch.step(styled), batch.step(lesson))).isLessThanOrEqualTo(allowed(style));
        SimpleMatrix loss = Batches.number(batch.loss(styled));
        assertThat(Batches.distance(loss, Batches.number(batch.loss(lesson)))).isLessThanOrEqualTo(allowed(style));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void everySoftmaxStaysFiniteForLargeScores(Style style) {
        LinearLoss softmax = (LinearLoss) style.maker().create("SoftmaxLoss");
        Batches.random(12, .8)
                .answers(softmax)
                .values()
                .forEach(answer -> assertThat(answer.hasUncountable()).isFalse());
        assertThat(Batches.random(13, 400_000).loss(softmax)).isFinite();
    }

    @Test
    void thereAreSevenStylesAndOneOfThemHasANote() {
        assertThat(LinearStyles.all()).extracting(Style::id).hasSize(7).doesNotHaveDuplicates();
        assertThat(LinearStyles.all())
                .extracting(Style::note)
                .filteredOn(note -> !note.isEmpty())
                .containsExactly("single precision");
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aClassThatTheHomeworkDoesNotHaveIsRefused(Style style) {
        assertThatThrownBy(() -> style.maker().create("SquareLoss")).isInstanceOf(IllegalArgumentException.class);
    }
}
