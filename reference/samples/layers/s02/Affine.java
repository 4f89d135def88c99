package homework.layers;

import org.ejml.simple.SimpleMatrix;

// 배열과 반복문만으로 구현
public final class Affine implements ParameterLayer {
    private final SimpleMatrix W;
    private final SimpleMatrix b;
    private SimpleMatrix x;
    private SimpleMatrix dW;
    private SimpleMatrix db;

    public Affine(SimpleMatrix W, SimpleMatrix b) {
        this.W = W;
        this.b = b;
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        this.x = new SimpleMatrix(x); // 복사본
        SimpleMatrix out = new SimpleMatrix(x.getNumRows(), W.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int h = 0; h < W.getNumCols(); h++) {
                double sum = b.get(h);
                for (int d = 0; d < W.getNumRows(); d++) {
                    sum += x.get(i, d) * W.get(d, h);
                }
                out.set(i, h, sum);
            }
        }
        return out;
    }

    @Override
    public SimpleMatrix backward(SimpleMatrix dout) {
        // 호출할 때마다 0에서 다시 시작
        dW = new SimpleMatrix(W.getNumRows(), W.getNumCols());
        db = new SimpleMatrix(1, W.getNumCols());
        SimpleMatrix dx = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < x.getNumRows(); i++) {
            for (int h = 0; h < W.getNumCols(); h++) {
                double g = dout.get(i, h);
                db.set(h, db.get(h) + g);
                for (int d = 0; d < W.getNumRows(); d++) {
                    dW.set(d, h, dW.get(d, h) + x.get(i, d) * g);
                    dx.set(i, d, dx.get(i, d) + W.get(d, h) * g);
                }
            }
        }
        return dx;
    }

    @Override
    public SimpleMatrix weightGradient() {
        return dW;
    }

    @Override
    public SimpleMatrix biasGradient() {
        return db;
    }
}
