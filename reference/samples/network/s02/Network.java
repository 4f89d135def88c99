package homework.network;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** 평균 기울기로 속도를 쌓습니다. */
public final class Network implements FeedforwardNetwork {
    private final List<Layer> layers = new ArrayList<>();

    public Network(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        for (int l = 0; l < weights.size(); l++) {
            layers.add(new Layer(weights.get(l), biases.get(l)));
        }
    }

    private static double[] array(SimpleMatrix column) {
        double[] values = new double[column.getNumElements()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.get(i);
        }
        return values;
    }

    private static SimpleMatrix column(double[] values) {
        SimpleMatrix column = new SimpleMatrix(values.length, 1);
        for (int i = 0; i < values.length; i++) {
            column.set(i, 0, values[i]);
        }
        return column;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        double[] a = array(x);
        for (Layer layer : layers) {
            a = layer.forward(a);
        }
        return column(a);
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        double[] out = array(feedforward(x));
        for (int i = 0; i < out.length; i++) {
            out[i] -= y.get(i);
        }
        SimpleMatrix[] nablaW = new SimpleMatrix[layers.size()];
        SimpleMatrix[] nablaB = new SimpleMatrix[layers.size()];
        double[] dout = out;
        for (int l = layers.size() - 1; l >= 0; l--) {
            Layer layer = layers.get(l);
            if (fineTune && l < layers.size() - 1) {
                nablaW[l] = new SimpleMatrix(layer.w.length, layer.in.length);
                nablaB[l] = new SimpleMatrix(layer.b.length, 1);
                continue;
            }
            double[] d = layer.delta(dout);
            nablaW[l] = column(d).mult(column(layer.in).transpose());
            nablaB[l] = column(d);
            dout = layer.back(d);
        }
        return new Gradients(List.of(nablaW), List.of(nablaB));
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        double[][][] gw = new double[layers.size()][][];
        double[][] gb = new double[layers.size()][];
        for (int l = 0; l < gw.length; l++) {
            gw[l] = new double[layers.get(l).w.length][layers.get(l).w[0].length];
            gb[l] = new double[layers.get(l).b.length];
        }
        for (Example e : batch) {
            Gradients g = backprop(e.x(), e.y(), fineTune);
            for (int l = 0; l < gw.length; l++) {
                for (int i = 0; i < gb[l].length; i++) {
                    for (int j = 0; j < gw[l][i].length; j++) {
                        gw[l][i][j] += g.nablaW().get(l).get(i, j);
                    }
                    gb[l][i] += g.nablaB().get(l).get(i, 0);
                }
            }
        }
        // 미세 조정이면 마지막 층만 움직입니다.
        for (int l = fineTune ? gw.length - 1 : 0; l < gw.length; l++) {
            layers.get(l).step(gw[l], gb[l], eta, momentum, batch.size());
        }
    }

    @Override
    public int evaluate(List<Example> examples) {
        int right = 0;
        for (Example e : examples) {
            double[] out = array(feedforward(e.x()));
            int best = 0;
            for (int i = 0; i < out.length; i++) {
                if (out[i] > out[best]) {
                    best = i;
                }
            }
            if (e.y().get(best) == e.y().elementMax()) {
                right++;
            }
        }
        return right;
    }

    @Override
    public List<SimpleMatrix> weights() {
        List<SimpleMatrix> all = new ArrayList<>();
        for (Layer layer : layers) {
            all.add(new SimpleMatrix(layer.w));
        }
        return all;
    }

    @Override
    public List<SimpleMatrix> biases() {
        List<SimpleMatrix> all = new ArrayList<>();
        for (Layer layer : layers) {
            all.add(column(layer.b));
        }
        return all;
    }
}
