package homework.gates;

import java.util.Map;

// 종이에 미분을 구해서 식으로 썼습니다.
public final class Expressions implements ExpressionSheet {
    public Expressions() {}

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        return Map.of("f", price * count * tax, "dprice", count * tax, "dcount", price * tax, "dtax", price * count);
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        return Map.of("f", (x + y) * z, "dx", z, "dy", z, "dz", x + y);
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        double y = 1 / (1 + Math.exp(-(w0 * x0 + w1 * x1 + w2)));
        double d = y * (1 - y); // 시그모이드의 미분
        return Map.of("f", y, "dw0", d * x0, "dx0", d * w0, "dw1", d * x1, "dx1", d * w1, "dw2", d);
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        return Map.of("f", x * x + x * y, "dx", 2 * x + y, "dy", x);
    }
}
