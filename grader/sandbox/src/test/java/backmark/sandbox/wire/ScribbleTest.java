package backmark.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.call.CallFailure;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host;
import backmark.check.call.InProcessHost;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The child and the in-process host overwrite arguments with the same numbers: a known mistake looks alike in both. */
class ScribbleTest {

    /** Hands out what it was given. */
    public interface Keeper {
        void keep(List<Object> values);
    }

    private List<Object> kept;

    @Test
    void childAndInProcessHostWriteTheSameNumbers() throws CallFailure, NoSuchMethodException {
        double[] numbers = {0, 1, -1.0 / 3, 1e308, Double.NaN, Double.NEGATIVE_INFINITY, 2.5};
        int[] labels = {4, 2, 2, 3};
        int[] alike = {0, 0};
        SimpleMatrix matrix = new SimpleMatrix(2, 2, true, 1, -2, 3, .5);
        try (Host host = InProcessHost.trusting((type, arguments) -> (Keeper) values -> kept = values)) {
            host.scribbleAfter(true);
            Host.Instance instance = host.create(new ClassSpec("homework.Keeper", Keeper.class, List.of()));
            host.call(instance, Keeper.class.getMethod("keep", List.class), List.of(numbers, labels, alike, matrix));
        }

        Contents.scribble(numbers);
        Contents.scribble(labels);
        Contents.scribble(alike);
        Contents.scribble(matrix);
        assertThat((double[]) kept.get(0)).isEqualTo(numbers);
        assertThat((int[]) kept.get(1)).isEqualTo(labels);
        assertThat((int[]) kept.get(2)).isEqualTo(alike);
        assertThat(((SimpleMatrix) kept.get(3)).isIdentical(matrix, 0)).isTrue();
    }
}
