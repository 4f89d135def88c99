package homework.network;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

public final class Network implements FeedforwardNetwork {
    private final List<SimpleMatrix> weights = new ArrayList<>();
    private final List<SimpleMatrix> biases = new ArrayList<>();
    private final List<SimpleMatrix> vW = new ArrayList<>();
    private final List<SimpleMatrix> vB = new ArrayList<>();

    public Network(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        for (SimpleMatrix w : weights) {
            this.weights.add(w.copy());
            vW.add(new SimpleMatrix(w.getNumRows(), w.getNumCols()));
        }
        for (SimpleMatrix b : biases) {
            this.biases.add(b.copy());
            vB.add(new SimpleMatrix(b.getNumRows(), 1));
        }
    }

    private static SimpleMatrix sigmoid(SimpleMatrix z) {
        SimpleMatrix s = z.copy();
        for (int i = 0; i < s.getNumElements(); i++) {
            s.set(i, 1.0 / (1.0 + Math.exp(-z.get(i))));
        }
        return s;
    }

    private static SimpleMatrix sigmoidPrime(SimpleMatrix z) {
        SimpleMatrix s = sigmoid(z);
        return s.minus(s.elementMult(s));
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        SimpleMatrix a = x;
        for (int l = 0; l < weights.size(); l++) {
            a = sigmoid(weights.get(l).mult(a));
        }
        return a;
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        List<SimpleMatrix> nablaW = new ArrayList<>();
        List<SimpleMatrix> nablaB = new ArrayList<>();
        for (int l = 0; l < weights.size(); l++) {
            nablaW.add(new SimpleMatrix(weights.get(l).getNumRows(), weights.get(l).getNumCols()));
            nablaB.add(new SimpleMatrix(biases.get(l).getNumRows(), 1));
        }
        SimpleMatrix activation = x;
        List<SimpleMatrix> activations = new ArrayList<>();
        activations.add(x);
        List<SimpleMatrix> zs = new ArrayList<>();
        for (int l = 0; l < weights.size(); l++) {
            SimpleMatrix z = weights.get(l).mult(activation);
            zs.add(z);
            activation = sigmoid(z);
            activations.add(activation);
        }
        int last = weights.size() - 1;
        SimpleMatrix delta = activations.get(last + 1).minus(y).elementMult(sigmoidPrime(zs.get(last)));
        nablaB.set(last, delta);
        nablaW.set(last, delta.mult(activations.get(last).transpose()));
        if (fineTune) {
            return new Gradients(nablaW, nablaB);
        }
        for (int l = last - 1; l >= 0; l--) {
            delta = weights.get(l + 1).transpose().mult(delta);
            nablaB.set(l, delta);
            nablaW.set(l, delta.mult(activations.get(l).transpose()));
        }
        return new Gradients(nablaW, nablaB);
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        List<SimpleMatrix> sumW = new ArrayList<>();
        List<SimpleMatrix> sumB = new ArrayList<>();
        for (int l = 0; l < weights.size(); l++) {
            sumW.add(weights.get(l).scale(0));
            sumB.add(biases.get(l).scale(0));
        }
        for (Example e : batch) {
            Gradients g = backprop(e.x(), e.y(), fineTune);
            for (int l = 0; l < weights.size(); l++) {
                sumW.set(l, sumW.get(l).plus(g.nablaW().get(l)));
                sumB.set(l, sumB.get(l).plus(g.nablaB().get(l)));
            }
        }
        for (int l = 0; l < weights.size(); l++) {
            if (fineTune && l < weights.size() - 1) {
                continue;
            }
            vW.set(l, vW.get(l).scale(momentum).plus(sumW.get(l)));
            vB.set(l, vB.get(l).scale(momentum).plus(sumB.get(l)));
            weights.set(l, weights.get(l).minus(vW.get(l).scale(eta / batch.size())));
            biases.set(l, biases.get(l).minus(vB.get(l).scale(eta / batch.size())));
        }
    }

    private static int argMax(SimpleMatrix column) {
        int best = 0;
        for (int i = 1; i < column.getNumElements(); i++) {
            if (column.get(i) > column.get(best)) {
                best = i;
            }
        }
        return best;
    }

    @Override
    public int evaluate(List<Example> examples) {
        int count = 0;
        for (Example e : examples) {
            if (argMax(feedforward(e.x())) == argMax(e.y())) {
                count++;
            }
        }
        return count;
    }

    @Override
    public List<SimpleMatrix> weights() {
        return weights;
    }

    @Override
    public List<SimpleMatrix> biases() {
        return biases;
    }
}
