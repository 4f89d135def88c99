package homework.layers;

import java.util.function.DoubleUnaryOperator;
import org.ejml.simple.SimpleMatrix;

/** A layer that applies one function to every element, given the function and its derivative. */
abstract class ElementWise implements Layer {
    private final DoubleUnaryOperator function;
    private final DoubleUnaryOperator derivative;
    private Kept kept;

    ElementWise(DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
        this.function = function;
        this.derivative = derivative;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        kept = Kept.of(x);
        return apply(function);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        return apply(derivative).elementMult(dout);
    }

    private SimpleMatrix apply(DoubleUnaryOperator operator) {
        return kept.batch().elementOp((int i, int j, double v) -> operator.applyAsDouble(v));
    }
}
