package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Throws exceptions whose messages are weapons. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        throw new IllegalStateException("x".repeat(10_000_000));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        throw new IllegalStateException(
                "\u001b[2J\u001b]0;owned\u0007<script>alert(1)</script><img src=x onerror=alert(1)>${7*7}\u202epassed");
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        throw new Silent();
    }

    @Override
    public int[] predict(SimpleMatrix X) {
        RuntimeException one = new IllegalStateException("one");
        RuntimeException two = new IllegalStateException("two", one);
        one.initCause(two);
        throw one;
    }

    private static final class Silent extends RuntimeException {
        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("no trace");
        }

        @Override
        public Throwable getCause() {
            return this;
        }

        @Override
        public String toString() {
            System.exit(0);
            return "";
        }
    }
}
