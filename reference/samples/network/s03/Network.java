package homework.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

public final class Network implements FeedforwardNetwork {
    private record Velocity(SimpleMatrix w, SimpleMatrix b) {
        Velocity next(double kept, SimpleMatrix gw, SimpleMatrix gb) {
            return new Velocity(w.scale(kept).plus(gw), b.scale(kept).plus(gb));
        }
    }

    private final SimpleMatrix[] w;
    private final SimpleMatrix[] b;
    private final Velocity[] v;

    public Network(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        w = weights.stream().map(SimpleMatrix::copy).toArray(SimpleMatrix[]::new);
        b = biases.stream().map(SimpleMatrix::copy).toArray(SimpleMatrix[]::new);
        v = IntStream.range(0, w.length)
                .mapToObj(l -> new Velocity(w[l].scale(0), b[l].scale(0)))
                .toArray(Velocity[]::new);
    }

    private static SimpleMatrix sigma(SimpleMatrix z) {
        return z.negative().elementExp().plus(1.0).elementPower(-1.0);
    }

    private List<SimpleMatrix> layersOf(SimpleMatrix x) {
        var all = new ArrayList<SimpleMatrix>();
        all.add(x);
        for (var l = 0; l < w.length; l++) {
            all.add(sigma(w[l].mult(all.get(l)).plus(b[l])));
        }
        return all;
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        return layersOf(x).get(w.length);
    }

    @Override
    public Gradients backprop(SimpleMatrix x, SimpleMatrix y, boolean fineTune) {
        var a = layersOf(x);
        var gw = new LinkedList<SimpleMatrix>();
        var gb = new LinkedList<SimpleMatrix>();
        walk(w.length - 1, a.get(w.length).minus(y), a, fineTune, gw, gb);
        return new Gradients(gw, gb);
    }

    private void walk(
            int l,
            SimpleMatrix upstream,
            List<SimpleMatrix> a,
            boolean fineTune,
            LinkedList<SimpleMatrix> gw,
            LinkedList<SimpleMatrix> gb) {
        if (l < 0) {
            return;
        }
        var out = a.get(l + 1);
        var delta = upstream.elementMult(out).elementMult(out.negative().plus(1));
        var learns = !fineTune || l == w.length - 1;
        gw.addFirst(learns ? delta.mult(a.get(l).transpose()) : w[l].scale(0));
        gb.addFirst(learns ? delta : b[l].scale(0));
        walk(l - 1, w[l].transpose().mult(delta), a, fineTune, gw, gb);
    }

    @Override
    public void updateMiniBatch(List<Example> batch, double eta, double momentum, boolean fineTune) {
        var all = batch.stream().map(e -> backprop(e.x(), e.y(), fineTune)).toList();
        IntStream.range(fineTune ? w.length - 1 : 0, w.length).forEach(l -> {
            var gw = all.stream().map(g -> g.nablaW().get(l)).reduce(SimpleMatrix::plus).orElseThrow();
            var gb = all.stream().map(g -> g.nablaB().get(l)).reduce(SimpleMatrix::plus).orElseThrow();
            v[l] = v[l].next(momentum, gw, gb);
            w[l] = w[l].minus(v[l].w().scale(eta).divide(batch.size()));
            b[l] = b[l].minus(v[l].b().scale(eta).divide(batch.size()));
        });
    }

    @Override
    public int evaluate(List<Example> examples) {
        return (int) examples.stream()
                .filter(e -> top(feedforward(e.x())) == top(e.y()))
                .count();
    }

    private static int top(SimpleMatrix column) {
        return IntStream.range(0, column.getNumRows())
                .reduce((i, j) -> column.get(j) > column.get(i) ? j : i)
                .orElseThrow();
    }

    @Override
    public List<SimpleMatrix> weights() {
        return Arrays.asList(w);
    }

    @Override
    public List<SimpleMatrix> biases() {
        return Arrays.asList(b);
    }
}
