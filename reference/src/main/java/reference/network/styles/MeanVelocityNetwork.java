package reference.network.styles;

import homework.network.Gradients;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** The velocity collects mean gradients, which the contract accepts too. */
final class MeanVelocityNetwork extends StyledNetwork {
    MeanVelocityNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        super(weights, biases);
    }

    private ColumnsNetwork oneColumn() {
        return new ColumnsNetwork(weights(), biases());
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        return oneColumn().feedforward(x);
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        return oneColumn().backprop(x, y, fineTune);
    }

    @Override
    void move(int i, SimpleMatrix sum, double eta, double momentum, int batchSize) {
        moveByMeans(i, sum, eta, momentum, batchSize);
    }
}
