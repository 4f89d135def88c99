package homework.sigmoidnet;

import homework.Batch;
import org.ejml.simple.SimpleMatrix;

record Dense(SimpleMatrix W, SimpleMatrix b) {
    SimpleMatrix forward(SimpleMatrix x) {
        return Batch.addToEveryRow(x.mult(W), b);
    }

    SimpleMatrix toInput(SimpleMatrix upstream) {
        return upstream.mult(W.transpose());
    }

    SimpleMatrix toWeights(SimpleMatrix x, SimpleMatrix upstream) {
        return x.transpose().mult(upstream);
    }

    Dense step(SimpleMatrix dW, SimpleMatrix db, double rate) {
        return new Dense(W.minus(dW.scale(rate)), b.minus(db.scale(rate)));
    }
}
