package backmark.check.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homework.InPlace;
import homework.Scratch;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** A caller that uses its arrays for other numbers as soon as a call has returned. */
class ReusedArgumentsTest {

    /** What the tests call. */
    public interface Keeper {
        double[] keep(double[] numbers, int[] labels);

        void keepMatrices(
                List<SimpleMatrix> some, @Scratch Map<String, SimpleMatrix> scratch, @InPlace SimpleMatrix own);
    }

    private double[] numbers;
    private int[] labels;
    private List<SimpleMatrix> some;
    private Map<String, SimpleMatrix> scratch;
    private SimpleMatrix own;

    private final class KeepsReferences implements Keeper {
        @Override
        public double[] keep(double[] x, int[] y) {
            numbers = x;
            labels = y;
            return x;
        }

        @Override
        public void keepMatrices(List<SimpleMatrix> a, Map<String, SimpleMatrix> b, SimpleMatrix c) {
            some = a;
            scratch = b;
            own = c;
        }
    }

    private final Host host = InProcessHost.trusting((type, arguments) -> new KeepsReferences());

    private Keeper keeper() throws CallFailure {
        ClassSpec type = new ClassSpec("homework.KeepsReferences", Keeper.class, List.of());
        return Contracts.proxy(Keeper.class, host, host.create(type), (method, i) -> {});
    }

    @Test
    void argumentsStayAsTheyAreUnlessTheCallerReusesThem() throws CallFailure {
        keeper().keep(new double[] {1, 2}, new int[] {0, 1});
        assertThat(numbers).containsExactly(1, 2);
        assertThat(labels).containsExactly(0, 1);
    }

    @Test
    void copiedArgumentsGetOtherNumbersAndTheCallersOwnKeepTheirs() throws CallFailure {
        host.scribbleAfter(true);
        double[] mine = {1, -0.25, Double.NaN};
        double[] result = keeper().keep(mine, new int[] {0, 2, 2, 1});
        assertThat(numbers).containsExactly(-3, -0.5, 0.5);
        assertThat(labels).containsExactly(2, 0, 0, 1);
        assertThat(mine).containsExactly(1, -0.25, Double.NaN);
        assertThat(result).containsExactly(1, -0.25, Double.NaN);
    }

    @Test
    void labelsThatAreAllAlikeStayAmongTwoClasses() throws CallFailure {
        host.scribbleAfter(true);
        keeper().keep(new double[0], new int[] {0, 0});
        assertThat(labels).containsExactly(1, 1);
        keeper().keep(new double[0], new int[] {3, 3});
        assertThat(labels).containsExactly(0, 0);
    }

    @Test
    void matricesInListsAndScratchMapsAreReusedAndThoseInPlaceAreNot() throws CallFailure {
        host.scribbleAfter(true);
        SimpleMatrix one = SimpleMatrix.ones(1, 1);
        keeper().keepMatrices(List.of(one), Map.of("W", one), one);
        assertThat(some.get(0).get(0)).isEqualTo(-3);
        assertThat(scratch.get("W").get(0)).isEqualTo(-3);
        assertThat(own).isSameAs(one);
        assertThat(one.get(0)).isEqualTo(1);
    }

    @Test
    void reuseEndsWhenItIsSwitchedOff() throws CallFailure {
        host.scribbleAfter(true);
        host.scribbleAfter(false);
        keeper().keep(new double[] {1}, new int[] {0});
        assertThat(numbers).containsExactly(1);
    }

    @Test
    void aHostThatCannotOverwriteArgumentsSaysSo() {
        Host plain = new Host() {
            @Override
            public Instance create(ClassSpec type, Object... arguments) {
                throw new IllegalStateException();
            }

            @Override
            public Reply call(Instance instance, java.lang.reflect.Method method, Object... arguments) {
                throw new IllegalStateException();
            }

            @Override
            public void close() {}
        };
        plain.scribbleAfter(false);
        assertThatThrownBy(() -> plain.scribbleAfter(true))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageEndingWith(" cannot overwrite arguments after a call");
    }
}
