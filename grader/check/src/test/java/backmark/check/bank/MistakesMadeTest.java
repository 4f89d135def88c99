package backmark.check.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MistakesMadeTest {
    private final MistakesMade made = new MistakesMade(Set.of("loss-sign"));

    @Test
    void onlyWhatWasAskedAboutMayMatter() {
        assertThat(made.contains("loss-sign")).isTrue();
        assertThat(made.contains("bias-forgotten")).isFalse();
        assertThat(made.mayMatter("loss-sign")).isTrue();
        assertThat(made.mayMatter("bias-forgotten")).isTrue();
        assertThat(made.mayMatter("loss-not-averaged")).isFalse();
    }

    @Test
    void whoeverCopiesItHasAskedAboutEveryMistake() {
        assertThat(new HashSet<>(made)).containsExactly("loss-sign");
        assertThat(made.mayMatter("loss-not-averaged")).isTrue();
    }

    @Test
    void whoeverAsksForItsSizeHasAskedAboutEveryMistake() {
        assertThat(made.isEmpty()).isFalse();
        assertThat(made.mayMatter("loss-not-averaged")).isTrue();
    }

    @Test
    void aBankLooksForUnknownMistakesWithoutAsking() {
        List<Mistake> known = List.of(Mistake.of("loss-sign", "2. Loss", new Words("a", "b"), new Words("c", "d")));
        assertThatCode(() -> Bank.requireKnown("line", known, made)).doesNotThrowAnyException();
        assertThat(made.mayMatter("loss-sign")).isFalse();
        assertThatThrownBy(() -> Bank.requireKnown("line", known, Set.of("too-nice", "loss-sign", "so-so")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line has no mistake so-so, too-nice");
    }
}
