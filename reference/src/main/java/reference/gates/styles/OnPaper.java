package reference.gates.styles;

import homework.gates.ExpressionSheet;
import java.util.Map;

/** No gates at all: the derivatives found on paper, with the products taken apart or left together. */
final class OnPaper implements ExpressionSheet {
    private final boolean apart;

    OnPaper(boolean apart) {
        this.apart = apart;
    }

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        return Map.of("f", tax * count * price, "dprice", count * tax, "dcount", price * tax, "dtax", price * count);
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        double f = apart ? x * z + y * z : (x + y) * z;
        return Map.of("f", f, "dx", z, "dy", z, "dz", y + x);
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        double s = apart ? w2 + x1 * w1 + x0 * w0 : w0 * x0 + w1 * x1 + w2;
        double y = 1 / (1 + Math.exp(-s));
        double slope = apart ? Math.exp(-s) * y * y : y * (1 - y);
        return Map.of("f", y, "dw0", slope * x0, "dx0", slope * w0, "dw1", slope * x1, "dx1", slope * w1, "dw2", slope);
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        return apart
                ? Map.of("f", x * x + x * y, "dx", 2 * x + y, "dy", x)
                : Map.of("f", x * (x + y), "dx", x + (x + y), "dy", x);
    }
}
