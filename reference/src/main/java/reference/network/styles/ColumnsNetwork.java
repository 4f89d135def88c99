package reference.network.styles;

import homework.network.Example;
import homework.network.Gradients;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** A whole batch at once: every column of a matrix is an example, and a product adds them up. */
final class ColumnsNetwork extends StyledNetwork {
    ColumnsNetwork(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        super(weights, biases);
    }

    private static SimpleMatrix row(int ones) {
        SimpleMatrix row = new SimpleMatrix(1, ones);
        row.fill(1);
        return row;
    }

    private SimpleMatrix layer(int l, SimpleMatrix columns) {
        SimpleMatrix z = weight(l).mult(columns).plus(bias(l).mult(row(columns.getNumCols())));
        return map(z, v -> 1 / (1 + Math.exp(-v)));
    }

    @Override
    public SimpleMatrix feedforward(SimpleMatrix x) {
        SimpleMatrix a = x;
        for (int l = 0; l < layers(); l++) {
            a = layer(l, a);
        }
        return a;
    }

    /** Sums over the columns; the lists are filled from the back and turned round at the end. */
    @Override
    public Gradients backprop(SimpleMatrix X, SimpleMatrix Y, boolean fineTune) {
        List<SimpleMatrix> a = new ArrayList<>(List.of(X));
        for (int l = 0; l < layers(); l++) {
            a.add(layer(l, a.get(l)));
        }
        List<SimpleMatrix> nablaW = new ArrayList<>();
        List<SimpleMatrix> nablaB = new ArrayList<>();
        SimpleMatrix delta = null;
        for (int l = layers() - 1; l >= 0; l--) {
            SimpleMatrix out = a.get(l + 1);
            SimpleMatrix slope = out.minus(out.elementMult(out));
            delta = delta == null
                    ? out.minus(Y).elementMult(slope)
                    : weight(l + 1).transpose().mult(delta).elementMult(slope);
            boolean learns = !fineTune || l == layers() - 1;
            nablaW.add(delta.mult(a.get(l).transpose()).scale(learns ? 1 : 0));
            nablaB.add(delta.mult(row(X.getNumCols()).transpose()).scale(learns ? 1 : 0));
        }
        Collections.reverse(nablaW);
        Collections.reverse(nablaB);
        return new Gradients(nablaW, nablaB);
    }

    @Override
    List<SimpleMatrix> sumOfGradients(List<Example> batch, boolean fineTune) {
        SimpleMatrix X = batch.get(0).x();
        SimpleMatrix Y = batch.get(0).y();
        for (Example example : batch.subList(1, batch.size())) {
            X = X.concatColumns(example.x());
            Y = Y.concatColumns(example.y());
        }
        return list(backprop(X, Y, fineTune));
    }
}
