package homework.gates;

import java.util.LinkedHashMap;
import java.util.Map;

public final class Expressions implements ExpressionSheet {
    public Expressions() {}

    @Override
    public Map<String, Double> applePurchase(double price, double count, double tax) {
        var board = new Wire.Board();
        var p = new Wire(price);
        var c = new Wire(count);
        var t = new Wire(tax);
        Wire f = board.run(new MultiplyGate(), board.run(new MultiplyGate(), p, c), t);
        return answer(board.back(f), Map.of("dprice", p, "dcount", c, "dtax", t));
    }

    @Override
    public Map<String, Double> sumTimes(double x, double y, double z) {
        var board = new Wire.Board();
        var a = new Wire(x);
        var b = new Wire(y);
        var c = new Wire(z);
        Wire f = board.run(new MultiplyGate(), board.run(new AddGate(), a, b), c);
        return answer(board.back(f), Map.of("dx", a, "dy", b, "dz", c));
    }

    @Override
    public Map<String, Double> sigmoidNeuron(double w0, double x0, double w1, double x1, double w2) {
        var board = new Wire.Board();
        var a = new Wire(w0);
        var b = new Wire(x0);
        var c = new Wire(w1);
        var d = new Wire(x1);
        var e = new Wire(w2);
        Wire sum = board.run(new AddGate(), board.run(new MultiplyGate(), a, b), board.run(new MultiplyGate(), c, d));
        Wire f = board.run(new SigmoidGate(), board.run(new AddGate(), sum, e));
        return answer(board.back(f), Map.of("dw0", a, "dx0", b, "dw1", c, "dx1", d, "dw2", e));
    }

    @Override
    public Map<String, Double> sharedInput(double x, double y) {
        var board = new Wire.Board();
        var a = new Wire(x);
        var b = new Wire(y);
        Wire f = board.run(new MultiplyGate(), board.run(new AddGate(), a, b), a);
        return answer(board.back(f), Map.of("dx", a, "dy", b));
    }

    private static Map<String, Double> answer(double f, Map<String, Wire> inputs) {
        Map<String, Double> answer = new LinkedHashMap<>();
        answer.put("f", f);
        inputs.forEach((name, wire) -> answer.put(name, wire.gradient));
        return answer;
    }
}
