package homework.twolayer;

import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Takes the compiler minutes. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    static int f(int x) {
        try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { try { x++; } finally { x--; } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } } }
        return x;
    }
}
