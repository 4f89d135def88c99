package backmark.batch.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.similarity.SimilarCode.Group;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SimilarCodeTest {

    private static List<Integer> runs(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static SimilarCode course(int size) {
        SimilarCode code = new SimilarCode();
        for (int i = 0; i < size; i++) {
            code.add("s" + i, runs(10_000 * i, 10_000 * i + 100));
        }
        return code;
    }

    @Test
    void submissionsOfTheirOwnAreNotGrouped() {
        assertThat(course(30).groups()).isEmpty();
        assertThat(new SimilarCode().groups()).isEmpty();
    }

    @Test
    void theShareIsThatOfTheShorterOne() {
        SimilarCode code = course(3);
        code.add("copy", runs(20, 70)); // all of it is in s0
        code.add(
                "mixed",
                IntStream.concat(IntStream.range(10_000, 10_075), IntStream.range(-75, 0))
                        .boxed()
                        .toList());

        assertThat(code.groups())
                .containsExactly(new Group(List.of("s0", "copy"), 1), new Group(List.of("s1", "mixed"), 0.75));
    }

    @Test
    void belowTheThresholdNothingIsSaid() {
        SimilarCode code = course(3);
        code.add(
                "other",
                IntStream.concat(IntStream.range(0, 69), IntStream.range(-31, 0))
                        .boxed()
                        .toList());

        assertThat(code.groups()).isEmpty();
    }

    @Test
    void whoResemblesOneOfAGroupBelongsToIt() {
        SimilarCode code = course(3);
        code.add("a", runs(20_000 + 25, 20_000 + 125));
        code.add("b", runs(20_000 + 50, 20_000 + 150)); // half of it is in s2

        assertThat(code.groups()).containsExactly(new Group(List.of("s2", "a", "b"), 0.75));
    }

    @Test
    void aLittleCodeResemblesOthersByChance() {
        SimilarCode code = course(3);
        code.add("short", runs(0, 39));

        assertThat(code.groups()).isEmpty();
    }

    @Test
    void whatManyHaveIsNobodysOwn() {
        SimilarCode code = course(20);
        for (int i = 0; i < 6; i++) {
            code.add("lecture" + i, runs(-100, 0));
        }
        assertThat(code.groups()).isEmpty();

        SimilarCode larger = course(60);
        for (int i = 0; i < 6; i++) {
            larger.add("group" + i, runs(-100, 0));
        }
        assertThat(larger.groups()).hasSize(1);
    }
}
