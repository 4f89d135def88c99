package homework.network;

import org.ejml.simple.SimpleMatrix;

/** 한 층입니다. 가중치와 편향, 속도를 함께 가지고 있습니다. */
class Layer {
    final double[][] w;
    final double[] b;
    final double[][] vw;
    final double[] vb;
    double[] in;
    double[] out;

    Layer(SimpleMatrix weights, SimpleMatrix biases) {
        int rows = weights.getNumRows();
        int columns = weights.getNumCols();
        w = new double[rows][columns];
        b = new double[rows];
        vw = new double[rows][columns];
        vb = new double[rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                w[i][j] = weights.get(i, j);
            }
            b[i] = biases.get(i, 0);
        }
    }

    /** 순전파: 입력과 출력을 기억해 둡니다. */
    double[] forward(double[] x) {
        in = x;
        out = new double[b.length];
        for (int i = 0; i < b.length; i++) {
            double z = b[i];
            for (int j = 0; j < x.length; j++) {
                z += w[i][j] * x[j];
            }
            out[i] = 1 / (1 + Math.exp(-z));
        }
        return out;
    }

    /** 역전파: 오차(delta)를 구합니다. */
    double[] delta(double[] dout) {
        double[] d = new double[b.length];
        for (int i = 0; i < b.length; i++) {
            d[i] = dout[i] * out[i] * (1 - out[i]);
        }
        return d;
    }

    /** 앞 층으로 보낼 기울기입니다. */
    double[] back(double[] d) {
        double[] dx = new double[in.length];
        for (int j = 0; j < in.length; j++) {
            for (int i = 0; i < d.length; i++) {
                dx[j] += w[i][j] * d[i];
            }
        }
        return dx;
    }

    void step(double[][] gw, double[] gb, double eta, double momentum, int size) {
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < w[i].length; j++) {
                vw[i][j] = momentum * vw[i][j] + gw[i][j] / size;
                w[i][j] -= eta * vw[i][j];
            }
            vb[i] = momentum * vb[i] + gb[i] / size;
            b[i] -= eta * vb[i];
        }
    }
}
