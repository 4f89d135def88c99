package reference.gates;

import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What an implementation does with random numbers, under the name of what was asked. */
record Observed(Map<String, double[]> values) {

    /** Makes instances of a student's class. */
    interface Maker {
        Object create(String className, Object... arguments);
    }

    static Observed of(String className, Maker maker, long seed) {
        Random random = new Random(seed);
        Map<String, double[]> values = new LinkedHashMap<>();
        if (className.equals("Expressions")) {
            expressions(values, () -> (ExpressionSheet) maker.create(className), random);
        } else {
            boolean isPair = List.of("AddGate", "MultiplyGate", "MaxGate").contains(className);
            gate(values, () -> (Gate) maker.create(className), random, isPair ? 2 : 1);
        }
        return new Observed(values);
    }

    private static double[] numbers(Random random, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (random.nextBoolean() ? 1 : -1) * (0.4 + 2 * random.nextDouble());
        }
        return numbers;
    }

    private static void gate(Map<String, double[]> into, Supplier<Gate> maker, Random random, int inputs) {
        for (int round = 0; round < 8; round++) {
            double[] in = numbers(random, inputs);
            double[] other = numbers(random, inputs);
            double[] upstream = numbers(random, 2);
            Gate gate = maker.get();
            into.put("forward " + round, new double[] {gate.forward(in.clone())});
            into.put("backward " + round, gate.backward(upstream[0]).clone());
            into.put("backward again " + round, gate.backward(upstream[1]).clone());
            gate.forward(other.clone());
            into.put("backward of another " + round, gate.backward(upstream[1]).clone());
        }
        if (inputs == 2) {
            into.put("negative", new double[] {maker.get().forward(-2, -1)});
            Gate gate = maker.get();
            double tie = gate.forward(3, 3);
            double[] shares = gate.backward(2);
            into.put("tie", new double[] {tie, shares[0] + shares[1]}); // who gets it is not said
        } else {
            into.put("far", new double[] {
                Math.min(1e300, maker.get().forward(1e4)), maker.get().forward(-1e4)
            });
        }
    }

    private static void expressions(Map<String, double[]> into, Supplier<ExpressionSheet> maker, Random random) {
        for (int round = 0; round < 6; round++) {
            double[] in = numbers(random, 5);
            ExpressionSheet sheet = maker.get();
            put(into, "purchase " + round, sheet.applePurchase(in[0], in[1], in[2]));
            put(into, "product " + round, sheet.sumTimes(in[0], in[1], in[2]));
            put(into, "neuron " + round, sheet.sigmoidNeuron(in[0], in[1], in[2], in[3], in[4]));
            put(into, "shared " + round, sheet.sharedInput(in[0], in[1]));
            put(into, "purchase again " + round, sheet.applePurchase(in[1], in[2], in[3]));
        }
    }

    private static void put(Map<String, double[]> into, String what, Map<String, Double> answer) {
        new TreeMap<>(answer).forEach((key, value) -> into.put(what + " " + key, new double[] {value}));
    }

    /**
     * How far this is from what is expected, relative to the largest number of each answer but no smaller than .1, because
     * sums may cancel; NaN counts as infinite.
     */
    double distanceFrom(Observed expected) {
        double worst = values.keySet().equals(expected.values.keySet()) ? 0 : Double.POSITIVE_INFINITY;
        for (String what : expected.values.keySet()) {
            double[] a = values.getOrDefault(what, new double[0]);
            double[] b = expected.values.get(what);
            double most = .1;
            double off = a.length == b.length ? 0 : Double.POSITIVE_INFINITY;
            for (int i = 0; i < Math.min(a.length, b.length); i++) {
                most = Math.max(most, Math.abs(b[i]));
                off = Math.max(off, Double.compare(a[i], b[i]) == 0 ? 0 : Math.abs(a[i] - b[i]));
            }
            worst = Math.max(worst, Double.isNaN(off) ? Double.POSITIVE_INFINITY : off / most);
        }
        return worst;
    }
}
