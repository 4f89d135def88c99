package homework.optimizers;

import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

public class Nesterov implements Optimizer {
    private final double lr;
    private final double momentum;
    private final Map<String, double[][]> velocity = new HashMap<>();

    public Nesterov(double lr, double momentum) {
        this.lr = lr;
        this.momentum = momentum;
    }

    @Override
    public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
        for (Map.Entry<String, SimpleMatrix> e : params.entrySet()) {
            SimpleMatrix p = e.getValue();
            SimpleMatrix g = grads.get(e.getKey());
            if (!velocity.containsKey(e.getKey())) {
                velocity.put(e.getKey(), new double[p.getNumRows()][p.getNumCols()]);
            }
            double[][] v = velocity.get(e.getKey());
            for (int i = 0; i < p.getNumRows(); i++) {
                for (int j = 0; j < p.getNumCols(); j++) {
                    double step = lr * g.get(i, j);
                    v[i][j] = momentum * v[i][j] - step;
                    p.set(i, j, p.get(i, j) + momentum * v[i][j] - step);
                }
            }
        }
    }
}
