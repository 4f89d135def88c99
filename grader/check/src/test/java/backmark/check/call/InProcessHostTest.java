package backmark.check.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backmark.check.call.CallFailure.Kind;
import homework.InPlace;
import homework.NotWritten;
import homework.Scratch;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class InProcessHostTest {

    /** What the tests call. */
    public interface Sample {
        double[] twice(double[] x);

        double change(double[] x, @Scratch double[] scratch);

        void grow(@InPlace Map<String, SimpleMatrix> parameters);

        Object fail(String how);
    }

    /** A student's class for it. */
    public static final class Written implements Sample {
        private double[] kept;

        public Written() {}

        public Written(int negative) {
            if (negative < 0) {
                throw new IllegalArgumentException("not below 0");
            }
        }

        Written(double hidden) {}

        @Override
        public double[] twice(double[] x) {
            kept = kept == null ? new double[x.length] : kept;
            for (int i = 0; i < x.length; i++) {
                kept[i] = 2 * x[i];
            }
            return kept;
        }

        @Override
        public double change(double[] x, double[] scratch) {
            x[0] = 99;
            scratch[0] = 99;
            return x[0];
        }

        @Override
        public void grow(Map<String, SimpleMatrix> parameters) {
            parameters.put("W", parameters.get("W").plus(1));
        }

        @Override
        public Object fail(String how) {
            return switch (how) {
                case "deep" -> fail("deep");
                case "not written" -> throw new NotWritten("Written.fail");
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                case "slow" -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    yield "interrupted";
                }
                case "strange" -> new StringBuilder("a type of its own");
                case "long" -> throw new IllegalStateException("x".repeat(5000));
                case "mean" -> throw new MeanException();
                default -> throw new ArithmeticException("/ by zero");
            };
        }
    }

    private static final class MeanException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }
    }

    private static final class Stranger {}

    private static ClassSpec spec(Class<?> type, Class<?>... parameters) {
        return new ClassSpec(type.getName(), Sample.class, List.of(parameters));
    }

    private final Host host = InProcessHost.trusting(Maker.of(getClass().getClassLoader()));
    private final List<String> changed = new ArrayList<>();

    private Sample sample(Host on) throws CallFailure {
        return Contracts.proxy(
                Sample.class,
                on,
                on.create(spec(Written.class)),
                (method, i) -> changed.add(method.getName() + " " + i));
    }

    private CallFailure failure(Host on, String how) throws CallFailure {
        Sample sample = sample(on);
        return catchThrowableOfType(Contracts.Failed.class, () -> sample.fail(how))
                .failure();
    }

    @Test
    void argumentsAreCopiesAndChangesAreReported() throws CallFailure {
        double[] x = {1, 2};
        double[] scratch = {1, 2};
        assertThat(sample(host).change(x, scratch)).isEqualTo(99);
        assertThat(x).containsExactly(1, 2);
        assertThat(scratch).containsExactly(1, 2);
        assertThat(changed).containsExactly("change 0");
    }

    @Test
    void inPlaceArgumentsAreTheCallersOwn() throws CallFailure {
        Map<String, SimpleMatrix> parameters = new LinkedHashMap<>(Map.of("W", new SimpleMatrix(1, 1)));
        sample(host).grow(parameters);
        assertThat(parameters.get("W").get(0)).isEqualTo(1);
        assertThat(changed).isEmpty();
    }

    @Test
    void resultsAreCopies() throws CallFailure {
        Sample sample = sample(host);
        double[] first = sample.twice(new double[] {1});
        sample.twice(new double[] {5});
        assertThat(first).containsExactly(2);
    }

    @Test
    void aMissingClassIsNamed() {
        CallFailure failure = catchThrowableOfType(
                CallFailure.class, () -> host.create(new ClassSpec("homework.Nowhere", Sample.class, List.of())));
        assertThat(failure.kind()).isEqualTo(Kind.MISSING);
        assertThat(failure).hasMessage("there is no class homework.Nowhere");
    }

    @Test
    void aMissingConstructorIsNamed() {
        CallFailure failure =
                catchThrowableOfType(CallFailure.class, () -> host.create(spec(Written.class, double.class), 1.0));
        assertThat(failure.kind()).isEqualTo(Kind.MISSING);
        String name = "InProcessHostTest$Written";
        assertThat(failure).hasMessage(name + " has no public constructor " + name + "(double)");
    }

    @Test
    void aClassThatIsNoSubjectIsNamed() {
        CallFailure failure = catchThrowableOfType(CallFailure.class, () -> host.create(spec(Stranger.class)));
        assertThat(failure.kind()).isEqualTo(Kind.MISSING);
        assertThat(failure.getMessage()).endsWith("Stranger does not implement Sample");
    }

    @Test
    void aFailingConstructorIsTheStudents() {
        CallFailure failure =
                catchThrowableOfType(CallFailure.class, () -> host.create(spec(Written.class, int.class), -1));
        assertThat(failure.kind()).isEqualTo(Kind.CRASHED);
        assertThat(failure.type()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(failure).hasMessage("not below 0");
    }

    @Test
    void anExceptionIsTold() throws CallFailure {
        CallFailure failure = failure(host, "divide");
        assertThat(failure.kind()).isEqualTo(Kind.CRASHED);
        assertThat(failure.type()).isEqualTo("java.lang.ArithmeticException");
        assertThat(failure).hasMessage("/ by zero");
    }

    @Test
    void whatIsNotWrittenIsNoCrash() throws CallFailure {
        assertThat(failure(host, "not written").kind()).isEqualTo(Kind.NOT_WRITTEN);
    }

    @Test
    void endlessRecursionIsACrash() throws CallFailure {
        CallFailure failure = failure(host, "deep");
        assertThat(failure.kind()).isEqualTo(Kind.CRASHED);
        assertThat(failure).hasMessage("the methods called each other until the stack was full");
    }

    @Test
    void outOfMemoryIsNoOrdinaryCrash() throws CallFailure {
        assertThat(failure(host, "memory").kind()).isEqualTo(Kind.KILLED);
    }

    @Test
    void aTypeThatNoContractPassesIsMalformed() throws CallFailure {
        CallFailure failure = failure(host, "strange");
        assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(failure).hasMessage("a contract cannot pass a java.lang.StringBuilder");
    }

    @Test
    void longMessagesAreCutAndSaySo() throws CallFailure {
        assertThat(failure(host, "long").getMessage()).hasSizeLessThan(4200).endsWith("x… (904 more characters)");
        assertThat(failure(host, "mean")).hasMessage("(getMessage() itself failed)");
    }

    @Test
    void aCallThatDoesNotReturnIsGivenUpAndTheNextOneRuns() throws CallFailure {
        try (Host limited = InProcessHost.withLimit(Maker.of(getClass().getClassLoader()), Duration.ofMillis(300))) {
            CallFailure failure = failure(limited, "slow");
            assertThat(failure.kind()).isEqualTo(Kind.TOO_SLOW);
            assertThat(sample(limited).twice(new double[] {4})).containsExactly(8);
            assertThat(failure(limited, "divide").kind()).isEqualTo(Kind.CRASHED);
        }
    }

    @Test
    void aProxyIsAnObjectOfItsOwn() throws CallFailure {
        Sample one = sample(host);
        Sample other = sample(host);
        assertThat(one).isEqualTo(one).isNotEqualTo(other).hasSameHashCodeAs(one);
        assertThat(one).hasToString("an implementation of Sample");
    }

    @Test
    void onlyInterfacesAreContracts() {
        assertThatThrownBy(() -> new ClassSpec("A", String.class, List.of()))
                .hasMessage("java.lang.String is not an interface, so it cannot be a contract");
    }

    @Test
    void copiesShareNothingAndAreTheSame() {
        record Box(String name, List<double[]> values, Map<String, SimpleMatrix> matrices, int[] counts) {}
        Box box = new Box(
                "b", List.of(new double[] {Double.NaN, -0.0}), Map.of("W", new SimpleMatrix(2, 2)), new int[] {1});
        Box copy = (Box) Copies.of(box);
        assertThat(Copies.same(box, copy)).isTrue();
        copy.values().get(0)[1] = 0.0;
        assertThat(Copies.same(box, copy)).isFalse();
        Box second = (Box) Copies.of(box);
        second.matrices().get("W").set(3, 1);
        assertThat(Copies.same(box, second)).isFalse();
        assertThat(box.matrices().get("W").get(3)).isZero();
        assertThat(Copies.of(null)).isNull();
        assertThat(Copies.same(null, box)).isFalse();
    }

    @Test
    void methodsAreCalledThroughTheContract() throws Exception {
        Method twice = Sample.class.getMethod("twice", double[].class);
        Reply reply = host.call(host.create(spec(Written.class)), twice, new double[] {3});
        assertThat((double[]) reply.value()).containsExactly(6);
        assertThat(reply.changedArguments()).isEmpty();
    }
}
