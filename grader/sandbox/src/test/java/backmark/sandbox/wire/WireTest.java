package backmark.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import homework.trial.Layer.Curve;
import homework.trial.Layer.Sample;
import homework.trial.Layer.Tree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Frames and values, whole and broken. */
class WireTest {
    /** A method with a return type of each shape, to take generic types from. */
    interface Declared {
        Map<String, List<SimpleMatrix>> nested();

        Tree tree();

        Curve curve();

        List<? extends Sample> samples();

        Thread.State state();

        List<Thread> threads();
    }

    private static Shape shape(String method) throws NoSuchMethodException {
        return Shapes.of(Declared.class.getMethod(method).getGenericReturnType());
    }

    private static FrameReader sent(FrameBuilder frame) throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        frame.writeTo(pipe, 3);
        return Frames.read(new ByteArrayInputStream(pipe.toByteArray()), 3, 1 << 20);
    }

    private static Object passed(Shape shape, Object value) throws Exception {
        FrameBuilder frame = new FrameBuilder(1 << 20);
        Typed.write(shape, value, frame);
        FrameReader read = sent(frame);
        Object back = Typed.read(shape, read);
        read.end();
        return back;
    }

    @Test
    void nestedValuesComeBackAsTheyWere() throws Exception {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", Arrays.asList(SimpleMatrix.ones(2, 3), null));
        value.put("학", null);
        value.put("c", List.of());

        assertThat(Contents.same(passed(shape("nested"), value), value)).isTrue();
        assertThat(passed(shape("state"), Thread.State.BLOCKED)).isEqualTo(Thread.State.BLOCKED);
    }

    @Test
    void shapesTravelToTheChildAndStayTheSame() throws Exception {
        for (String name : List.of("nested", "tree", "curve", "samples", "state")) {
            Shape read = ShapeCode.read(sent(written(shape(name))), WireTest.class.getClassLoader());

            assertThat(bytes(written(read))).isEqualTo(bytes(written(shape(name))));
        }
    }

    private static FrameBuilder written(Shape shape) throws Unsendable {
        FrameBuilder frame = new FrameBuilder(1 << 16);
        ShapeCode.write(shape, frame);
        return frame;
    }

    private static byte[] bytes(FrameBuilder frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frame.writeTo(out, 0);
        return out.toByteArray();
    }

    @Test
    void aTypeThatNoContractMayPassIsNamed() {
        assertThatThrownBy(() -> shape("threads")).hasMessage("a contract cannot pass a java.lang.Thread");
    }

    @Test
    void aFrameThatEndsEarlyIsNotRead() throws Exception {
        FrameBuilder frame = new FrameBuilder(100);
        frame.putText("whole");
        byte[] whole = bytes(frame);
        for (int length = 0; length < whole.length; length++) {
            InputStream torn = new ByteArrayInputStream(whole, 0, length);
            assertThatThrownBy(() -> Frames.read(torn, 0, 100)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void framesThatBreakTheRulesAreMalformed() {
        assertMalformed(new byte[] {'#'}, "the answer begins with byte 35, which begins no frame");
        assertMalformed(header(4, 0), "frame 4 came where frame 3 was due");
        assertMalformed(header(3, 101), "a frame of 101 bytes came; at most 100 are allowed");
        assertMalformed(header(3, -1), "a frame of -1 bytes came; at most 100 are allowed");
    }

    private static byte[] header(int number, int length) {
        return ByteBuffer.allocate(9)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) Frames.MARK)
                .putInt(number)
                .putInt(length)
                .array();
    }

    private static void assertMalformed(byte[] bytes, String message) {
        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(bytes), 3, 100))
                .isInstanceOf(MalformedFrame.class)
                .hasMessage(message);
    }

    @Test
    void aLengthAloneAllocatesNothing() {
        // Two thousand of these at once would need a terabyte if the length were believed.
        List<InputStream> claims = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            claims.add(new ByteArrayInputStream(header(3, 500_000_000)));
        }
        for (InputStream claim : claims) {
            assertThatThrownBy(() -> Frames.read(claim, 3, 1_000_000_000)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void countsAreCheckedAgainstWhatArrived() throws Exception {
        FrameBuilder list = new FrameBuilder(100);
        list.putByte(1).putInt(1_000_000_000);
        assertThatThrownBy(() -> Typed.read(shape("samples"), sent(list)))
                .hasMessage("a frame claims 1000000000 elements where 0 bytes are left");
        FrameBuilder matrix = new FrameBuilder(100);
        matrix.putByte(1).putInt(1 << 16).putInt(1 << 16).putDouble(1);
        assertThatThrownBy(() -> Typed.read(Shape.Plain.MATRIX, sent(matrix)))
                .hasMessage("a matrix of 65536 x 65536 came with 8 bytes");
        FrameBuilder negative = new FrameBuilder(100);
        negative.putByte(1).putInt(-1).putInt(-1);
        assertThatThrownBy(() -> Typed.read(Shape.Plain.MATRIX, sent(negative))).isInstanceOf(MalformedFrame.class);
    }

    @Test
    void aMillionTinyValuesAreTooMany() throws Exception {
        FrameBuilder frame = new FrameBuilder(2 << 20);
        Typed.write(shape("samples"), Collections.nCopies((1 << 20) + 1, null), frame);
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        frame.writeTo(pipe, 3);
        FrameReader read = Frames.read(new ByteArrayInputStream(pipe.toByteArray()), 3, 2 << 20);

        assertThatThrownBy(() -> Typed.read(shape("samples"), read))
                .hasMessage("a frame holds more than 1048576 values");
    }

    @Test
    void valuesThatHoldThemselvesTooDeeplyDoNotPass() throws Exception {
        Tree tree = new Tree("leaf", List.of());
        for (int i = 0; i < 40; i++) {
            tree = new Tree("branch", List.of(tree));
        }
        Tree deep = tree;
        assertThatThrownBy(() -> passed(shape("tree"), deep))
                .isInstanceOf(Unsendable.class)
                .hasMessage("is nested more than 64 levels deep");
    }

    @Test
    void randomBytesNeverMakeMoreThanAMalformedFrame() throws Exception {
        Random random = new Random(5);
        List<Shape> shapes = List.of(shape("nested"), shape("tree"), shape("curve"), shape("samples"), shape("state"));
        int values = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = random.nextInt(3) > 0 ? (byte) random.nextInt(2) : bytes[j];
            }
            try {
                Typed.read(shapes.get(i % shapes.size()), new FrameReader(0, bytes, bytes.length));
                values++;
            } catch (MalformedFrame expected) {
                // what broken bytes are
            }
        }
        assertThat(values).isBetween(1, 19_999);
    }

    @Test
    void sameMeansTheSameBits() {
        assertThat(Contents.same(new double[] {Double.NaN}, new double[] {Double.NaN}))
                .isTrue();
        assertThat(Contents.same(new double[] {0.0}, new double[] {-0.0})).isFalse();
        assertThat(Contents.same(SimpleMatrix.ones(1, 2), SimpleMatrix.ones(2, 1)))
                .isFalse();
        assertThat(Contents.same(Map.of("a", new int[] {1}), Map.of("a", new int[] {1})))
                .isTrue();
        assertThat(Contents.same(Map.of("a", 1), Map.of("b", 1))).isFalse();
        assertThat(Contents.same(new Sample(new double[] {1}, 2, "x"), new Sample(new double[] {1}, 2, "x")))
                .isTrue();
        assertThat(Contents.same(List.of(1), List.of(1, 2))).isFalse();
        assertThat(Contents.same(null, null)).isTrue();
    }

    @Test
    void pouringKeepsTheObjectsInside() {
        SimpleMatrix inner = new SimpleMatrix(2, 2);
        Map<String, SimpleMatrix> into = new LinkedHashMap<>(Map.of("W", inner));

        assertThat(Contents.poured(Map.of("W", SimpleMatrix.ones(2, 2)), into)).isSameAs(into);
        assertThat(into.get("W")).isSameAs(inner);
        assertThat(inner.get(3)).isEqualTo(1);
        assertThat(Contents.poured(Map.of("W", SimpleMatrix.ones(3, 1)), into)).isSameAs(into);
        assertThat(into.get("W")).isSameAs(inner);
        assertThat(inner.getNumRows()).isEqualTo(3);
        assertThat(Contents.poured(new double[2], new double[3])).isNotNull().isInstanceOf(double[].class);
    }

    @Test
    void scribblingLeavesNoNumberAndKeepsLabelsInRange() {
        double[] numbers = {0, 1, -1.0 / 3, Double.NaN, Double.POSITIVE_INFINITY, 1e300};
        double[] before = numbers.clone();
        Contents.scribble(numbers);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(numbers[i]).isFinite().isNotEqualTo(before[i]);
        }
        int[] labels = {0, 3, 1, 3};
        Contents.scribble(labels);
        assertThat(labels).containsExactly(3, 0, 2, 0);
        int[] equal = {0, 0};
        Contents.scribble(equal);
        assertThat(equal).containsExactly(1, 1);
    }
}
