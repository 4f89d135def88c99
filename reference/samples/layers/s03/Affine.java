package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class Affine implements ParameterLayer {
    private final SimpleMatrix weightsAndBias; // b is one more row of W, for an input that is always 1
    private Kept inputs;
    private SimpleMatrix gradient;

    public Affine(SimpleMatrix W, SimpleMatrix b) {
        weightsAndBias = W.concatRows(b);
    }

    private static SimpleMatrix withOnes(SimpleMatrix x) {
        return x.concatColumns(SimpleMatrix.filled(x.getNumRows(), 1, 1));
    }

    private int inputsPerRow() {
        return weightsAndBias.getNumRows() - 1;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        inputs = Kept.of(withOnes(x));
        return inputs.batch().mult(weightsAndBias);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        gradient = inputs.batch().transpose().mult(dout);
        return dout.mult(weightsAndBias.transpose()).cols(0, inputsPerRow());
    }

    @Override
    public SimpleMatrix weightGradient() {
        return gradient.rows(0, inputsPerRow());
    }

    @Override
    public SimpleMatrix biasGradient() {
        return gradient.getRow(inputsPerRow());
    }
}
