package homework.gates;

import backmark.check.Draw;
import backmark.check.Finding;
import backmark.check.Named;
import java.util.Arrays;
import java.util.Map;

/**
 * The inputs of one expression, in the order of its parameters, and other ones for the call before. None is near 0, and
 * neither are the sums that the expressions make of them.
 */
record SheetCase(String name, double[] in, double[] other) implements Named {
    private static final double LEAST = 0.3;
    private static final double LARGEST_SUM = 2.5;

    /** A price, a count and a tax. */
    static SheetCase purchase(Draw draw) {
        return new SheetCase("", bill(draw), bill(draw));
    }

    private static double[] bill(Draw draw) {
        return new double[] {draw.uniform(2, 90), draw.whole(2, 12), draw.uniform(1.02, 1.4)};
    }

    /** x, y and z. */
    static SheetCase product(Draw draw) {
        return drawn(draw, 3);
    }

    /** w0, x0, w1, x1 and w2, with a weighted sum at which the sigmoid is not flat. */
    static SheetCase neuron(Draw draw) {
        SheetCase drawn = drawn(draw, 5);
        double[] in = drawn.in;
        draw.retryUnless(Math.abs(in[0] * in[1] + in[2] * in[3] + in[4]) < LARGEST_SUM);
        return drawn;
    }

    /** x and y. */
    static SheetCase shared(Draw draw) {
        return drawn(draw, 2);
    }

    private static SheetCase drawn(Draw draw, int count) {
        SheetCase drawn = new SheetCase("", numbers(draw, count), numbers(draw, count));
        draw.retryUnless(Math.abs(drawn.in[0] + drawn.in[1]) > LEAST);
        return drawn;
    }

    private static double[] numbers(Draw draw, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Away.fromZero(draw, 2.5);
        }
        return numbers;
    }

    /** The lecture's purchase: 220, with gradients 2.2, 110 and 200. */
    static SheetCase apples() {
        return new SheetCase("price 100, count 2, tax 1.1", new double[] {100, 2, 1.1}, new double[] {50, 3, 1.2});
    }

    /** The lecture's (x + y) · z: -12, with gradients -4, -4 and 3. */
    static SheetCase lecture() {
        return new SheetCase("x = -2, y = 5, z = -4", new double[] {-2, 5, -4}, new double[] {1, 2, 3});
    }

    /** The lecture's neuron: .73, with gradients -.2 and -.39 of the weights, .39 and -.59 of the inputs, .2 of the bias. */
    static SheetCase published() {
        return new SheetCase(
                "w = (2, -3, -3), x = (-1, -2)", new double[] {2, -1, -3, -2, -3}, new double[] {1, 1, 0.5, -1, 0.5});
    }

    /** Numbers for the shared input that are easy to follow on paper. */
    static SheetCase onPaper() {
        return new SheetCase("x = 3, y = 2", new double[] {3, 2}, new double[] {-1, 4});
    }

    /** One of the four expressions at its inputs. */
    interface Expression {
        Map<String, Double> of(ExpressionSheet sheet, double... in);
    }

    static Map<String, Double> purchase(ExpressionSheet sheet, double... in) {
        return sheet.applePurchase(in[0], in[1], in[2]);
    }

    static Map<String, Double> product(ExpressionSheet sheet, double... in) {
        return sheet.sumTimes(in[0], in[1], in[2]);
    }

    static Map<String, Double> neuron(ExpressionSheet sheet, double... in) {
        return sheet.sigmoidNeuron(in[0], in[1], in[2], in[3], in[4]);
    }

    static Map<String, Double> shared(ExpressionSheet sheet, double... in) {
        return sheet.sharedInput(in[0], in[1]);
    }

    /**
     * What a report draws: the inputs, then f and the gradients. Nothing is demanded of them here.
     *
     * @param call whose parameters are the inputs' names, {@code sumTimes(x, y, z)}
     * @param formula of the graph, as the handout draws it
     */
    Finding drawn(String call, String formula, Map<String, Double> answer) {
        String[] names =
                call.substring(call.indexOf('(') + 1, call.indexOf(')')).split(", ");
        double[] numbers = Arrays.copyOf(in, 2 * in.length + 1);
        numbers[in.length] = answer.getOrDefault("f", Double.NaN);
        for (int i = 0; i < names.length; i++) {
            numbers[in.length + 1 + i] = answer.getOrDefault("d" + names[i], Double.NaN);
        }
        return Finding.fine().showing(formula, numbers);
    }

    /** The answer of the second call on one object. */
    Map<String, Double> again(ExpressionSheet sheet, Expression expression) {
        expression.of(sheet, other);
        return expression.of(sheet, in);
    }
}
