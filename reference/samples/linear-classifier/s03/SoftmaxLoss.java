package homework.linear;

import homework.Batch;
import java.util.Map;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

public final class SoftmaxLoss implements LinearLoss {

    public SoftmaxLoss() {}

    @Override
    public SimpleMatrix scores(SimpleMatrix X, SimpleMatrix W, SimpleMatrix b) {
        return SimpleMatrix.ones(X.getNumRows(), 1).mult(b).plus(X.mult(W));
    }

    /** 샘플 하나의 손실 */
    private static double one(SimpleMatrix s, int y) {
        double max = s.elementMax(); // 넘치지 않도록 최댓값을 뺀다
        return Math.log(s.minus(max).elementExp().elementSum()) + max - s.get(y);
    }

    /** 샘플 하나의 점수에 대한 기울기 */
    private static double slope(SimpleMatrix s, int y, int j) {
        SimpleMatrix e = s.minus(s.elementMax()).elementExp();
        return e.get(j) / e.elementSum() - (j == y ? 1 : 0);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix s = scores(X, W, b);
        double mean = IntStream.range(0, y.length).mapToDouble(i -> one(s.getRow(i), y[i])).average().getAsDouble();
        return mean + reg * Math.pow(W.normF(), 2); // 규제 항은 W에만
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg) {
        SimpleMatrix s = scores(X, W, b);
        SimpleMatrix d = s.elementOp((int i, int j, double v) -> slope(s.getRow(i), y[i], j) / y.length);
        return Map.of("W", X.transpose().mult(d).plus(W.scale(2 * reg)), "b", Batch.sumOverRows(d));
    }

    @Override
    public Map<String, SimpleMatrix> step(
            SimpleMatrix X, int[] y, SimpleMatrix W, SimpleMatrix b, double reg, double learningRate) {
        var g = gradient(X, y, W, b, reg);
        return Map.of("W", W.plus(-learningRate, g.get("W")), "b", b.plus(-learningRate, g.get("b")));
    }
}
