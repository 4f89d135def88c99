package reference.optimizers.styles;

import homework.optimizers.Optimizer;
import java.util.HashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Two nested loops over rows and columns, states in {@code double[][]}, Nesterov in its second form. */
final class Loops {
    private Loops() {}

    static Optimizer create(String className, Object... arguments) {
        double lr = (double) arguments[0];
        return switch (className) {
            case "Sgd" -> new Sgd(lr);
            case "Momentum" -> new Momentum(lr, (double) arguments[1]);
            case "AdaGrad" -> new AdaGrad(lr);
            case "Nesterov" -> new Nesterov(lr, (double) arguments[1]);
            case "RmsProp" -> new RmsProp(lr, (double) arguments[1]);
            case "Adam" -> new Adam(lr, (double) arguments[1], (double) arguments[2]);
            default -> throw new IllegalArgumentException(className);
        };
    }

    /** What all of them have in common: the loops. */
    private abstract static class Looping implements Optimizer {
        @Override
        public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
            for (Map.Entry<String, SimpleMatrix> entry : params.entrySet()) {
                SimpleMatrix p = entry.getValue();
                SimpleMatrix g = grads.get(entry.getKey());
                for (int i = 0; i < p.getNumRows(); i++) {
                    for (int j = 0; j < p.getNumCols(); j++) {
                        p.set(i, j, moved(entry.getKey(), p, i, j, g.get(i, j)));
                    }
                }
            }
        }

        abstract double moved(String name, SimpleMatrix p, int i, int j, double g);

        static double[][] zeros(Map<String, double[][]> states, String name, SimpleMatrix p) {
            return states.computeIfAbsent(name, n -> new double[p.getNumRows()][p.getNumCols()]);
        }
    }

    private static final class Sgd extends Looping {
        private final double lr;

        Sgd(double lr) {
            this.lr = lr;
        }

        @Override
        double moved(String name, SimpleMatrix p, int i, int j, double g) {
            return p.get(i, j) - lr * g;
        }
    }

    private static final class Momentum extends Looping {
        private final double lr;
        private final double momentum;
        private final Map<String, double[][]> velocities = new HashMap<>();

        Momentum(double lr, double momentum) {
            this.lr = lr;
            this.momentum = momentum;
        }

        @Override
        double moved(String name, SimpleMatrix p, int i, int j, double g) {
            double[][] v = zeros(velocities, name, p);
            v[i][j] *= momentum;
            v[i][j] -= lr * g;
            return p.get(i, j) + v[i][j];
        }
    }

    private static final class AdaGrad extends Looping {
        private final double lr;
        private final Map<String, double[][]> sums = new HashMap<>();

        AdaGrad(double lr) {
            this.lr = lr;
        }

        @Override
        double moved(String name, SimpleMatrix p, int i, int j, double g) {
            double[][] h = zeros(sums, name, p);
            h[i][j] += Math.pow(g, 2);
            return p.get(i, j) - lr / (Math.sqrt(h[i][j]) + 1e-7) * g;
        }
    }

    private static final class Nesterov extends Looping {
        private final double lr;
        private final double momentum;
        private final Map<String, double[][]> velocities = new HashMap<>();

        Nesterov(double lr, double momentum) {
            this.lr = lr;
            this.momentum = momentum;
        }

        @Override
        double moved(String name, SimpleMatrix p, int i, int j, double g) {
            double[][] v = zeros(velocities, name, p);
            v[i][j] = momentum * v[i][j] - lr * g;
            return p.get(i, j) + momentum * v[i][j] - lr * g;
        }
    }

    private static final class RmsProp extends Looping {
        private final double lr;
        private final double decay;
        private final Map<String, double[][]> averages = new HashMap<>();

        RmsProp(double lr, double decay) {
            this.lr = lr;
            this.decay = decay;
        }

        @Override
        double moved(String name, SimpleMatrix p, int i, int j, double g) {
            double[][] h = zeros(averages, name, p);
            h[i][j] *= decay;
            h[i][j] += (1 - decay) * g * g;
            return p.get(i, j) - lr * g / (Math.sqrt(h[i][j]) + 1e-7);
        }
    }

    private static final class Adam extends Looping {
        private final double lr;
        private final double beta1;
        private final double beta2;
        private final Map<String, double[][]> averages = new HashMap<>();
        private final Map<String, double[][]> averagesOfSquares = new HashMap<>();
        private double power1 = 1;
        private double power2 = 1;

        Adam(double lr, double beta1, double beta2) {
            this.lr = lr;
            this.beta1 = beta1;
            this.beta2 = beta2;
        }

        @Override
        public void update(Map<String, SimpleMatrix> params, Map<String, SimpleMatrix> grads) {
            power1 *= beta1;
            power2 *= beta2;
            super.update(params, grads);
        }

        @Override
        double moved(String name, SimpleMatrix p, int i, int j, double g) {
            double[][] m = zeros(averages, name, p);
            double[][] v = zeros(averagesOfSquares, name, p);
            m[i][j] += (1 - beta1) * (g - m[i][j]);
            v[i][j] += (1 - beta2) * (g * g - v[i][j]);
            return p.get(i, j) - lr * (m[i][j] / (1 - power1)) / (Math.sqrt(v[i][j] / (1 - power2)) + 1e-7);
        }
    }
}
