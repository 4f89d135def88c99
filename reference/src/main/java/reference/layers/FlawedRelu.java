package reference.layers;

import homework.layers.Layer;
import org.ejml.simple.SimpleMatrix;

/** {@link Relu}, asking at every place where students are known to err whether to err there. */
final class FlawedRelu implements Layer {
    private static final double LEAK = .01; // slope of the leaky ReLU below 0

    private final Making making;
    private SimpleMatrix x;
    private SimpleMatrix out;
    private SimpleMatrix earlier; // where an x before the latest was positive, of relu-mask-not-cleared
    private SimpleMatrix gate;

    FlawedRelu(Making making) {
        this.making = making;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        earlier = gate == null ? x.createLike() : gate;
        this.x = making.kept(this.x, x);
        gate = gate();
        out = x.elementOp((int i, int j, double v) -> output(v));
        return out.copy();
    }

    private double output(double v) {
        if (making.makes("relu-negative-kept")) {
            return Math.min(0, v);
        }
        if (making.makes("relu-returns-mask")) {
            return v > 0 ? 1 : 0;
        }
        return v > 0 ? v : below() * v;
    }

    private double below() {
        return making.makes("leaky-relu") ? LEAK : 0;
    }

    /** 1 where the way back is open. */
    private SimpleMatrix gate() {
        boolean stuck = making.makes("relu-mask-not-cleared");
        return x.elementOp((int i, int j, double v) -> v > 0 || stuck && earlier.get(i, j) > 0 ? 1 : 0);
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        SimpleMatrix upstream = making.makes("ignores-upstream")
                ? SimpleMatrix.filled(dout.getNumRows(), dout.getNumCols(), 1)
                : making.upstream(dout, out);
        if (making.makes("relu-backward-identity")) {
            return upstream.copy();
        }
        if (making.makes("relu-mask-of-gradient")) {
            return upstream.elementOp((int i, int j, double v) -> v > 0 ? v : below() * v);
        }
        // Whoever keeps the caller's array looks into it on the way back; a copy is still what it was.
        SimpleMatrix open = making.makes("caches-by-reference") ? gate() : gate;
        double wanted = making.makes("relu-mask-inverted") ? 0 : 1;
        return upstream.elementOp((int i, int j, double v) -> open.get(i, j) == wanted ? v : below() * v);
    }
}
