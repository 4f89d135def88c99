package backmark.check.oracle;

import static backmark.check.line.Grading.hostOf;
import static backmark.check.line.Grading.with;
import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Mistake;
import backmark.check.line.Grading;
import backmark.check.line.LineHomework;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseVariantsTest {
    private static final List<Mistake> KNOWN = new LineHomework().bank().mistakes();

    private final LiveOracle oracle = new LiveOracle(new LineHomework(), 3);
    private final LivePrepared<?, ?> gradient = prepared();

    private LivePrepared<?, ?> prepared() {
        new Grading(oracle).judge("k", Grading::gradient, with());
        return oracle.prepared().get("k/1");
    }

    @Test
    void everyPairAnswersAsIfItHadBeenRun() {
        for (Mistake one : KNOWN) {
            for (Mistake other : KNOWN) {
                Set<String> both = one == other ? Set.of(one.id()) : Set.of(one.id(), other.id());
                assertThat(gradient.variant(both).orElseThrow())
                        .as("%s", both)
                        .isEqualTo(gradient.answersOf(hostOf(with(both.toArray(String[]::new)))));
            }
        }
    }

    @Test
    void aMistakeThatIsNeverAskedAboutIsNotRun() {
        List<?> without = gradient.variant(Set.of("gradient-sign")).orElseThrow();
        List<?> withAnother =
                gradient.variant(Set.of("gradient-sign", "loss-not-averaged")).orElseThrow();
        for (int i = 0; i < without.size(); i++) {
            assertThat(withAnother.get(i)).isSameAs(without.get(i));
        }
    }

    @Test
    void aMistakeThatHidesTheQuestionForAnotherIsFoundToHideIt() {
        // Both ask about the sign; only who does not crash first asks about the mean of the bias gradient.
        Set<String> crashing = Set.of("crashes-on-large-batches", "bias-gradient-mean");
        assertThat(gradient.variant(crashing).orElseThrow().get(0)).isNull();
        assertThat(gradient.variant(Set.of("bias-gradient-mean")).orElseThrow().get(0))
                .isNotNull();
    }
}
