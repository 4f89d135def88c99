package reference.gates.styles;

import homework.gates.ExpressionSheet;
import java.util.Map;

/** Expressions in {@code float}, by formulas. */
final class FloatExpressions implements ExpressionSheet {

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        float p = (float) price;
        float c = (float) count;
        float t = (float) tax;
        return Map.of("f", wide(p * c * t), "dprice", wide(c * t), "dcount", wide(p * t), "dtax", wide(p * c));
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        float sum = (float) x + (float) y;
        float factor = (float) z;
        return Map.of("f", wide(sum * factor), "dx", wide(factor), "dy", wide(factor), "dz", wide(sum));
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        float sum = (float) w0 * (float) x0 + (float) w1 * (float) x1 + (float) w2;
        float y = 1 / (1 + (float) Math.exp(-sum));
        float slope = y * (1 - y);
        return Map.of(
                "f", wide(y),
                "dw0", wide(slope * (float) x0),
                "dx0", wide(slope * (float) w0),
                "dw1", wide(slope * (float) x1),
                "dx1", wide(slope * (float) w1),
                "dw2", wide(slope));
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        float one = (float) x;
        float sum = one + (float) y;
        return Map.of("f", wide(sum * one), "dx", wide(sum + one), "dy", wide(one));
    }

    private static double wide(float number) {
        return number;
    }
}
