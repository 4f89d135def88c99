package homework.gates;

import java.util.HashMap;
import java.util.Map;

public final class Expressions implements ExpressionSheet {
    public Expressions() {}

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        MultiplyGate apples = new MultiplyGate();
        MultiplyGate withTax = new MultiplyGate();
        double sum = apples.forward(price, count);
        double f = withTax.forward(sum, tax);

        double[] d1 = withTax.backward(1);
        double[] d2 = apples.backward(d1[0]);

        Map<String, Double> result = new HashMap<>();
        result.put("f", f);
        result.put("dprice", d2[0]);
        result.put("dcount", d2[1]);
        result.put("dtax", d1[1]);
        return result;
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        AddGate add = new AddGate();
        MultiplyGate multiply = new MultiplyGate();
        double f = multiply.forward(add.forward(x, y), z);

        double[] d1 = multiply.backward(1);
        double[] d2 = add.backward(d1[0]);

        Map<String, Double> result = new HashMap<>();
        result.put("f", f);
        result.put("dx", d2[0]);
        result.put("dy", d2[1]);
        result.put("dz", d1[1]);
        return result;
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        MultiplyGate m0 = new MultiplyGate();
        MultiplyGate m1 = new MultiplyGate();
        AddGate add = new AddGate();
        AddGate bias = new AddGate();
        SigmoidGate sigmoid = new SigmoidGate();
        double f = sigmoid.forward(bias.forward(add.forward(m0.forward(w0, x0), m1.forward(w1, x1)), w2));

        double[] ds = sigmoid.backward(1);
        double[] db = bias.backward(ds[0]);
        double[] da = add.backward(db[0]);
        double[] d0 = m0.backward(da[0]);
        double[] d1 = m1.backward(da[1]);

        Map<String, Double> result = new HashMap<>();
        result.put("f", f);
        result.put("dw0", d0[0]);
        result.put("dx0", d0[1]);
        result.put("dw1", d1[0]);
        result.put("dx1", d1[1]);
        result.put("dw2", db[1]);
        return result;
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        AddGate add = new AddGate();
        MultiplyGate multiply = new MultiplyGate();
        double f = multiply.forward(add.forward(x, y), x);

        double[] d1 = multiply.backward(1);
        double[] d2 = add.backward(d1[0]);

        Map<String, Double> result = new HashMap<>();
        result.put("f", f);
        result.put("dx", d2[0] + d1[1]);
        result.put("dy", d2[1]);
        return result;
    }
}
