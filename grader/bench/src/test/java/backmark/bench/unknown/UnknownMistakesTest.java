package backmark.bench.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class UnknownMistakesTest {

    @Test
    void everyHomeworkHasAtLeastTwelveThatItsBankDoesNotKnow() {
        List<Homework> homeworks = ServiceLoader.load(Homework.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(homework -> homework.worksheet().isEmpty())
                .toList();
        assertThat(homeworks).isNotEmpty();
        assertThat(homeworks)
                .allSatisfy(homework -> assertThat(UnknownMistakes.of(homework))
                        .extracting(UnknownMistake::id)
                        .hasSizeGreaterThanOrEqualTo(12)
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(homework.bank().mistakes().stream()
                                .map(Mistake::id)
                                .toList()));
    }
}
