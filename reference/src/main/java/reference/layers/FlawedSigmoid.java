package reference.layers;

import homework.layers.Layer;
import org.ejml.simple.SimpleMatrix;

/** {@link Sigmoid}, asking at every place where students are known to err whether to err there. */
final class FlawedSigmoid implements Layer {
    private final Making making;
    private SimpleMatrix x;

    FlawedSigmoid(Making making) {
        this.making = making;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        this.x = making.kept(this.x, x);
        return x.elementOp((int i, int j, double v) -> sigmoid(v));
    }

    private double sigmoid(double v) {
        double power = making.makes("sigmoid-exponent-sign") ? -v : v;
        if (making.makes("sigmoid-overflow")) {
            return Math.exp(power) / (1 + Math.exp(power));
        }
        return 1 / (1 + Math.exp(-power));
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        double sign = making.makes("sigmoid-derivative-sign") ? -1 : 1;
        return dout.elementOp((int i, int j, double given) -> {
            double y = sigmoid(x.get(i, j));
            double upstream = making.makes("ignores-upstream") ? 1 : making.makes("ignores-argument") ? y : given;
            return sign * upstream * derivative(x.get(i, j), y);
        });
    }

    private double derivative(double v, double y) {
        if (making.makes("sigmoid-derivative-missing")) {
            return 1;
        }
        if (making.makes("sigmoid-derivative-of-input")) {
            return v * (1 - v);
        }
        if (making.makes("sigmoid-derivative-part")) {
            return y;
        }
        if (making.makes("sigmoid-derivative-complement")) {
            return 1 - y;
        }
        double at = making.makes("sigmoid-twice") ? sigmoid(y) : y;
        return at * (1 - at);
    }
}
