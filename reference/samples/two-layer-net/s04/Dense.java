package homework.twolayer;

import homework.Batch;
import org.ejml.simple.SimpleMatrix;

record Dense(SimpleMatrix W, SimpleMatrix b) {
    SimpleMatrix forward(SimpleMatrix x) {
        return Batch.addToEveryRow(x.mult(W), b);
    }

    static SimpleMatrix relu(SimpleMatrix x) {
        return x.elementOp((int i, int j, double v) -> v > 0 ? v : 0.0);
    }

    double sumOfSquares() {
        return W.elementMult(W).elementSum();
    }

    /** The gradients, in the places of what they belong to. */
    Dense gradient(SimpleMatrix x, SimpleMatrix dout, double reg) {
        return new Dense(x.transpose().mult(dout).plus(2 * reg, W), Batch.sumOverRows(dout));
    }

    Dense moved(SimpleMatrix dW, SimpleMatrix db, double rate) {
        return new Dense(W.minus(dW.scale(rate)), b.minus(db.scale(rate)));
    }
}
