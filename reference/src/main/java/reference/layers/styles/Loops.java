package reference.layers.styles;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import org.ejml.simple.SimpleMatrix;

/** Plain loops over plain arrays; the affine layer adds up its sums from the last row to the first. */
final class Loops {
    private Loops() {}

    private static double[][] array(SimpleMatrix m) {
        double[][] array = new double[m.getNumRows()][m.getNumCols()];
        for (int i = 0; i < array.length; i++) {
            for (int j = 0; j < array[i].length; j++) {
                array[i][j] = m.get(i, j);
            }
        }
        return array;
    }

    static final class LoopAffine implements ParameterLayer {
        private final double[][] W;
        private final double[] b;
        private double[][] x;
        private double[][] dW;
        private double[] db;

        LoopAffine(SimpleMatrix W, SimpleMatrix b) {
            this.W = array(W);
            this.b = array(b)[0];
        }

        @Override
        public SimpleMatrix forward(SimpleMatrix batch) {
            x = array(batch);
            double[][] out = new double[x.length][b.length];
            for (int i = 0; i < x.length; i++) {
                for (int h = 0; h < b.length; h++) {
                    out[i][h] = b[h];
                    for (int d = 0; d < W.length; d++) {
                        out[i][h] += x[i][d] * W[d][h];
                    }
                }
            }
            return new SimpleMatrix(out);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix upstream) {
            double[][] dout = array(upstream);
            double[][] dx = new double[x.length][W.length];
            dW = new double[W.length][b.length];
            db = new double[b.length];
            for (int i = x.length - 1; i >= 0; i--) {
                for (int h = 0; h < b.length; h++) {
                    db[h] += dout[i][h];
                    for (int d = 0; d < W.length; d++) {
                        dW[d][h] += x[i][d] * dout[i][h];
                        dx[i][d] += dout[i][h] * W[d][h];
                    }
                }
            }
            return new SimpleMatrix(dx);
        }

        @Override
        public SimpleMatrix weightGradient() {
            return new SimpleMatrix(dW);
        }

        /** A column, where the starter says 1 x H: a bias may lie either way. */
        @Override
        public SimpleMatrix biasGradient() {
            return new SimpleMatrix(db);
        }
    }

    static final class LoopRelu implements Layer {
        private boolean[][] off;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            off = new boolean[x.getNumRows()][x.getNumCols()];
            SimpleMatrix out = new SimpleMatrix(x.getNumRows(), x.getNumCols());
            for (int i = 0; i < off.length; i++) {
                for (int j = 0; j < off[i].length; j++) {
                    off[i][j] = x.get(i, j) <= 0;
                    out.set(i, j, off[i][j] ? 0 : x.get(i, j));
                }
            }
            return out;
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            SimpleMatrix dx = dout.copy();
            for (int i = 0; i < off.length; i++) {
                for (int j = 0; j < off[i].length; j++) {
                    if (off[i][j]) {
                        dx.set(i, j, 0);
                    }
                }
            }
            return dx;
        }
    }

    /** Split at 0, so that no power is ever large. */
    static final class LoopSigmoid implements Layer {
        private double[][] y;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            y = array(x);
            for (double[] row : y) {
                for (int j = 0; j < row.length; j++) {
                    double power = Math.exp(-Math.abs(row[j]));
                    row[j] = row[j] >= 0 ? 1 / (1 + power) : power / (1 + power);
                }
            }
            return new SimpleMatrix(y);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            double[][] dx = array(dout);
            for (int i = 0; i < dx.length; i++) {
                for (int j = 0; j < dx[i].length; j++) {
                    dx[i][j] *= (1 - y[i][j]) * y[i][j];
                }
            }
            return new SimpleMatrix(dx);
        }
    }

    /** Writes each loss as the logarithm of a sum of powers of differences from the label's own score. */
    static final class LoopLoss implements LossLayer {
        private double[][] s;
        private int[] labels;

        @Override
        public double forward(SimpleMatrix scores, int[] labels) {
            s = array(scores);
            this.labels = labels.clone();
            double loss = 0;
            for (int i = 0; i < s.length; i++) {
                double sum = 0;
                for (double score : s[i]) {
                    sum += Math.exp(score - s[i][labels[i]]);
                }
                loss += Double.isInfinite(sum) ? largest(s[i]) - s[i][labels[i]] : Math.log(sum);
            }
            return loss / s.length;
        }

        private static double largest(double[] row) {
            double largest = row[0];
            for (double score : row) {
                largest = Math.max(largest, score);
            }
            return largest;
        }

        @Override
        public SimpleMatrix backward() {
            double[][] d = new double[s.length][s[0].length];
            for (int i = 0; i < s.length; i++) {
                double shift = largest(s[i]);
                double sum = 0;
                for (double score : s[i]) {
                    sum += Math.exp(score - shift);
                }
                for (int j = 0; j < s[i].length; j++) {
                    d[i][j] = (Math.exp(s[i][j] - shift) / sum - (j == labels[i] ? 1 : 0)) / s.length;
                }
            }
            return new SimpleMatrix(d);
        }
    }
}
