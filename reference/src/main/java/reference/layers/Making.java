package reference.layers;

import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The mistakes that one flawed layer makes. */
record Making(Set<String> mistakes) {

    boolean makes(String mistake) {
        return mistakes.contains(mistake);
    }

    /** What a layer keeps of the input that it was given: nothing of a later one, the caller's array, or a copy. */
    SimpleMatrix kept(SimpleMatrix before, SimpleMatrix given) {
        if (before != null && makes("stale-input")) {
            return before;
        }
        return makes("caches-by-reference") ? given : given.copy();
    }

    /** What the way back takes for its upstream gradient. */
    SimpleMatrix upstream(SimpleMatrix dout, SimpleMatrix out) {
        return makes("ignores-argument") ? out : dout;
    }
}
