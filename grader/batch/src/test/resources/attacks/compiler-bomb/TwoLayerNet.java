package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Takes the compiler minutes. */

/** Each level of lambdas is looked at three times for the level around it: years, in little memory. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    interface A<S, T> { T a(S x); }
    interface B<S, T> extends A<S, T> {}
    interface C<S, T> extends B<S, T> {}
    static <S, T> T g(S s, A<S, T> f) { return null; }
    static <S, T> T g(S s, B<S, T> f) { return null; }
    static <S, T> T g(S s, C<S, T> f) { return null; }

    static Object f(Integer x0) {
        return g(x0, x1 -> { return g(x1, x2 -> { return g(x2, x3 -> { return g(x3, x4 -> { return g(x4, x5 -> { return g(x5, x6 -> { return g(x6, x7 -> { return g(x7, x8 -> { return g(x8, x9 -> { return g(x9, x10 -> { return g(x10, x11 -> { return g(x11, x12 -> { return g(x12, x13 -> { return g(x13, x14 -> { return g(x14, x15 -> { return g(x15, x16 -> { return g(x16, x17 -> { return g(x17, x18 -> { return g(x18, x19 -> { return g(x19, x20 -> { return g(x20, x21 -> { return g(x21, x22 -> { return g(x22, x23 -> { return g(x23, x24 -> { return g(x24, x25 -> { return g(x25, x26 -> { return g(x26, x27 -> { return g(x27, x28 -> { return g(x28, x29 -> { return g(x29, x30 -> { return x30; }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); }); });
    }
}
