package reference.network.styles;

import homework.network.Example;
import homework.network.FeedforwardNetwork;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** An object for every layer, which remembers what came in, adds up its own gradients and keeps its own velocities. */
final class LayerNetwork implements FeedforwardNetwork {
    private static final class Layer {
        private SimpleMatrix w;
        private SimpleMatrix b;
        private SimpleMatrix vw;
        private SimpleMatrix vb;
        private SimpleMatrix gw;
        private SimpleMatrix gb;
        private SimpleMatrix in;
        private SimpleMatrix out;

        Layer(SimpleMatrix w, SimpleMatrix b) {
            this.w = w.copy();
            this.b = b.copy();
            vw = w.minus(w);
            vb = b.minus(b);
            reset();
        }

        void reset() {
            gw = w.minus(w);
            gb = b.minus(b);
        }

        SimpleMatrix forward(SimpleMatrix x) {
            in = x;
            out = w.mult(x).plus(b).negative().elementExp().plus(1).elementPower(-1);
            return out;
        }

        SimpleMatrix backward(SimpleMatrix dout) {
            SimpleMatrix dz = dout.elementMult(out).minus(dout.elementMult(out).elementMult(out));
            gw = gw.plus(dz.mult(in.transpose()));
            gb = gb.plus(dz);
            return w.transpose().mult(dz);
        }

        void step(double rate, double momentum, int m) {
            vw = vw.scale(momentum).plus(gw);
            vb = vb.scale(momentum).plus(gb);
            w = w.minus(vw.scale(rate).divide(m));
            b = b.minus(vb.scale(rate).divide(m));
        }
    }

    private final List<Layer> layers = new ArrayList<>();

    LayerNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        for (int l = 0; l < weights.size(); l++) {
            layers.add(new Layer(weights.get(l), biases.get(l)));
        }
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        for (Layer layer : layers) {
            x = layer.forward(x);
        }
        return x;
    }

    private Layer last() {
        return layers.get(layers.size() - 1);
    }

    private void backward(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        SimpleMatrix d = feedforward(x).minus(y);
        for (int l = layers.size() - 1; l >= 0; l--) {
            if (fineTune && layers.get(l) != last()) {
                return;
            }
            d = layers.get(l).backward(d);
        }
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        layers.forEach(Layer::reset);
        backward(x, y, fineTune);
        return new Gradients(
                layers.stream().map(layer -> layer.gw).toList(),
                layers.stream().map(layer -> layer.gb).toList());
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        layers.forEach(Layer::reset);
        batch.forEach(example -> backward(example.x(), example.y(), fineTune));
        (fineTune ? List.of(last()) : layers).forEach(layer -> layer.step(eta, momentum, batch.size()));
    }

    @Override
    public int evaluate(List<Example> examples) {
        int wrong = 0;
        for (Example example : examples) {
            if (argMax(feedforward(example.x())) != argMax(example.y())) {
                wrong++;
            }
        }
        return examples.size() - wrong;
    }

    private static int argMax(SimpleMatrix column) {
        int at = column.getNumElements() - 1;
        for (int i = at - 1; i >= 0; i--) {
            if (column.get(i) > column.get(at)) {
                at = i;
            }
        }
        return at;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return layers.stream().map(layer -> layer.w).toList();
    }

    @Override
    public List<SimpleMatrix> biases() {
        return layers.stream().map(layer -> layer.b).toList();
    }
}
