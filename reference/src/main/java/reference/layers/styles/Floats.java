package reference.layers.styles;

import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import org.ejml.simple.SimpleMatrix;

/** Everything in {@code float}; only what is returned is widened. */
final class Floats {
    private Floats() {}

    private static float[][] narrow(SimpleMatrix m) {
        float[][] narrow = new float[m.getNumRows()][m.getNumCols()];
        for (int i = 0; i < narrow.length; i++) {
            for (int j = 0; j < narrow[i].length; j++) {
                narrow[i][j] = (float) m.get(i, j);
            }
        }
        return narrow;
    }

    private static SimpleMatrix widen(float[][] m) {
        SimpleMatrix wide = new SimpleMatrix(m.length, m[0].length);
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[i].length; j++) {
                wide.set(i, j, m[i][j]);
            }
        }
        return wide;
    }

    static final class FloatAffine implements ParameterLayer {
        private final float[][] W;
        private final float[] b;
        private float[][] x;
        private float[][] dW;
        private float[][] db;

        FloatAffine(SimpleMatrix W, SimpleMatrix b) {
            this.W = narrow(W);
            this.b = narrow(b)[0];
        }

        @Override
        public SimpleMatrix forward(SimpleMatrix given) {
            x = narrow(given);
            float[][] out = new float[x.length][b.length];
            for (int i = 0; i < x.length; i++) {
                for (int h = 0; h < b.length; h++) {
                    out[i][h] = b[h];
                    for (int d = 0; d < W.length; d++) {
                        out[i][h] += x[i][d] * W[d][h];
                    }
                }
            }
            return widen(out);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix given) {
            float[][] dout = narrow(given);
            float[][] dx = new float[x.length][W.length];
            dW = new float[W.length][b.length];
            db = new float[1][b.length];
            for (int i = 0; i < x.length; i++) {
                for (int h = 0; h < b.length; h++) {
                    db[0][h] += dout[i][h];
                    for (int d = 0; d < W.length; d++) {
                        dW[d][h] += x[i][d] * dout[i][h];
                        dx[i][d] += dout[i][h] * W[d][h];
                    }
                }
            }
            return widen(dx);
        }

        @Override
        public SimpleMatrix weightGradient() {
            return widen(dW);
        }

        @Override
        public SimpleMatrix biasGradient() {
            return widen(db);
        }
    }

    static final class FloatRelu implements Layer {
        private float[][] out;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            out = narrow(x);
            for (float[] row : out) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = Math.max(0f, row[j]);
                }
            }
            return widen(out);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            float[][] dx = narrow(dout);
            for (int i = 0; i < dx.length; i++) {
                for (int j = 0; j < dx[i].length; j++) {
                    dx[i][j] = out[i][j] > 0 ? dx[i][j] : 0;
                }
            }
            return widen(dx);
        }
    }

    static final class FloatSigmoid implements Layer {
        private float[][] y;

        @Override
        public SimpleMatrix forward(SimpleMatrix x) {
            y = narrow(x);
            for (float[] row : y) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = 1 / (1 + (float) Math.exp(-row[j]));
                }
            }
            return widen(y);
        }

        @Override
        public SimpleMatrix backward(SimpleMatrix dout) {
            float[][] dx = narrow(dout);
            for (int i = 0; i < dx.length; i++) {
                for (int j = 0; j < dx[i].length; j++) {
                    dx[i][j] *= y[i][j] * (1 - y[i][j]);
                }
            }
            return widen(dx);
        }
    }

    static final class FloatLoss implements LossLayer {
        private final boolean takesWholeLogarithm;
        private float[][] p;
        private int[] labels;

        private FloatLoss(boolean takesWholeLogarithm) {
            this.takesWholeLogarithm = takesWholeLogarithm;
        }

        /** Subtracts the largest score first. */
        static LossLayer shifted() {
            return new FloatLoss(false);
        }

        /** Subtracts the label's score from the logarithm of the sum, which costs digits where scores are large. */
        static LossLayer logarithmOfSum() {
            return new FloatLoss(true);
        }

        @Override
        public double forward(SimpleMatrix scores, int[] given) {
            labels = given.clone();
            p = new float[labels.length][];
            float loss = 0;
            for (int i = 0; i < labels.length; i++) {
                float[] s = narrow(scores.getRow(i))[0];
                float largest = (float) scores.getRow(i).elementMax();
                float sum = 0;
                p[i] = new float[s.length];
                for (int j = 0; j < s.length; j++) {
                    p[i][j] = (float) Math.exp(s[j] - largest);
                    sum += p[i][j];
                }
                for (int j = 0; j < s.length; j++) {
                    p[i][j] /= sum;
                }
                float logarithm = (float) Math.log(sum);
                loss += takesWholeLogarithm ? logarithm + largest - s[labels[i]] : logarithm - (s[labels[i]] - largest);
            }
            return loss / labels.length;
        }

        @Override
        public SimpleMatrix backward() {
            float[][] d = new float[p.length][];
            for (int i = 0; i < p.length; i++) {
                d[i] = p[i].clone();
                d[i][labels[i]] -= 1;
                for (int j = 0; j < d[i].length; j++) {
                    d[i][j] /= labels.length;
                }
            }
            return widen(d);
        }
    }
}
