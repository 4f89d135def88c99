package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Types that double with each line: more memory than there is, in a kilobyte. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    static class Pair<A, B> {}

    static <T> Pair<T, T> twice(T t) {
        return null;
    }

    static void f() {
        var a0 = twice(1);
        var a1 = twice(a0);
        var a2 = twice(a1);
        var a3 = twice(a2);
        var a4 = twice(a3);
        var a5 = twice(a4);
        var a6 = twice(a5);
        var a7 = twice(a6);
        var a8 = twice(a7);
        var a9 = twice(a8);
        var a10 = twice(a9);
        var a11 = twice(a10);
        var a12 = twice(a11);
        var a13 = twice(a12);
        var a14 = twice(a13);
        var a15 = twice(a14);
        var a16 = twice(a15);
        var a17 = twice(a16);
        var a18 = twice(a17);
        var a19 = twice(a18);
        var a20 = twice(a19);
        var a21 = twice(a20);
        var a22 = twice(a21);
        var a23 = twice(a22);
        var a24 = twice(a23);
        var a25 = twice(a24);
        var a26 = twice(a25);
        var a27 = twice(a26);
        var a28 = twice(a27);
        var a29 = twice(a28);
        var a30 = twice(a29);
        var a31 = twice(a30);
        var a32 = twice(a31);
        var a33 = twice(a32);
        var a34 = twice(a33);
        var a35 = twice(a34);
        var a36 = twice(a35);
        var a37 = twice(a36);
        var a38 = twice(a37);
        var a39 = twice(a38);
        var a40 = twice(a39);
        var a41 = twice(a40);
        var a42 = twice(a41);
        var a43 = twice(a42);
        var a44 = twice(a43);
        var a45 = twice(a44);
        var a46 = twice(a45);
        var a47 = twice(a46);
        var a48 = twice(a47);
        var a49 = twice(a48);
        var a50 = twice(a49);
        var a51 = twice(a50);
        var a52 = twice(a51);
        var a53 = twice(a52);
        var a54 = twice(a53);
        var a55 = twice(a54);
        var a56 = twice(a55);
        var a57 = twice(a56);
        var a58 = twice(a57);
        var a59 = twice(a58);
    }
}
