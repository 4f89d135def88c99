package homework.layers;

import org.ejml.simple.SimpleMatrix;

/** A batch and its labels, safe from whoever handed them in. */
record Kept(SimpleMatrix batch, int... labels) {
    static Kept of(SimpleMatrix batch, int... labels) {
        return new Kept(batch.copy(), labels.clone());
    }
}
