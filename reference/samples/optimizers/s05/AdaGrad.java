package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class AdaGrad implements Optimizer {
    private static final double EPSILON = 1e-7;

    private final double lr;
    private final Map<String, double[][]> sum = new HashMap<>();

    public AdaGrad(double lr) {
        this.lr = lr;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (Map.Entry<String, SimpleMatrix> e : params.entrySet()) {
            SimpleMatrix p = e.getValue();
            SimpleMatrix g = grads.get(e.getKey());
            if (!sum.containsKey(e.getKey())) {
                sum.put(e.getKey(), new double[p.getNumRows()][p.getNumCols()]);
            }
            double[][] h = sum.get(e.getKey());
            for (int i = 0; i < p.getNumRows(); i++) {
                for (int j = 0; j < p.getNumCols(); j++) {
                    h[i][j] += g.get(i, j) * g.get(i, j);
                    p.set(i, j, p.get(i, j) - lr * g.get(i, j) / (h[i][j] + EPSILON));
                }
            }
        }
    }
}
