package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.sandbox.Signatures.Signature;
import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.Frames;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Typed;
import homework.trial.Layer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Whatever bytes a child sends, the judge gets a value of the declared type, a failure, or says what is malformed. */
class AnswerFuzzTest {
    private static final int LIMIT = 1 << 16;
    private static final Map<String, Object> RESULTS = new HashMap<>();

    static {
        RESULTS.put("number", 1.5);
        RESULTS.put("forward", SimpleMatrix.ones(2, 3));
        RESULTS.put("named", Map.of("f", 1.0, "dx", 2.0));
        RESULTS.put("samples", List.of(new Layer.Sample(new double[] {1, 2}, 3, "학"), new Layer.Sample(null, 0, null)));
        RESULTS.put("curve", new Layer.Bend(2, SimpleMatrix.ones(1, 2)));
        RESULTS.put("deeper", new Layer.Tree("a", List.of(new Layer.Tree("b", List.of()))));
        RESULTS.put("total", 7L);
        RESULTS.put("labels", new int[] {1, 2, 3});
    }

    private final Random random = new Random(20);
    private int values;
    private int failures;
    private int malformed;

    @Test
    void everyByteStringIsAValueAFailureOrMalformed() throws Exception {
        for (Method method : Layer.class.getMethods()) {
            Object result = RESULTS.get(method.getName());
            if (result != null) {
                Signature signature = new Signatures().of(method);
                byte[] value = value(signature, result);
                byte[] failure = failure();
                for (int i = 0; i < 3_000; i++) {
                    read(signature, damaged(i % 4 == 0 ? failure : value, 1 + random.nextInt(3)));
                }
            }
        }
        assertThat(values).isGreaterThan(500);
        assertThat(failures).isGreaterThan(500);
        assertThat(malformed).isGreaterThan(500);
    }

    private static byte[] value(Signature signature, Object result) throws Exception {
        FrameBuilder frame = new FrameBuilder(LIMIT);
        frame.putByte(Requests.VALUE).putText("printed").putInt(0);
        Typed.write(signature.result(), result, frame);
        return bytes(frame);
    }

    private static byte[] failure() throws Exception {
        FrameBuilder frame = new FrameBuilder(LIMIT);
        frame.putByte(Requests.FAILURE)
                .putText("printed")
                .putByte(2)
                .putText("java.lang.Error")
                .putText("why");
        frame.putInt(1).putText("homework.A").putText("f").putText("A.java").putInt(3);
        return bytes(frame);
    }

    private static byte[] bytes(FrameBuilder frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frame.writeTo(out, 1);
        return out.toByteArray();
    }

    private byte[] damaged(byte[] whole, int changes) {
        byte[] bytes = whole.clone();
        for (int i = 0; i < changes; i++) {
            int at = 9 + random.nextInt(bytes.length - 9);
            bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ 1 << random.nextInt(8));
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private void read(Signature signature, byte[] bytes) throws IOException {
        Object[] arguments = new Object[signature.method().getParameterCount()];
        try {
            FrameReader frame = Frames.read(new ByteArrayInputStream(bytes), 1, LIMIT);
            Object value = Answer.read(frame, signature, arguments).reply().value();
            assertThat(value == null || isOf(signature.method().getReturnType(), value))
                    .isTrue();
            values++;
        } catch (Answer.Refused refused) {
            failures++;
        } catch (MalformedFrame | EOFException said) {
            malformed++;
        }
    }

    private static boolean isOf(Class<?> declared, Object value) {
        return declared == double.class
                ? value instanceof Double
                : declared == long.class ? value instanceof Long : declared.isInstance(value);
    }
}
