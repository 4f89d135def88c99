package homework.layers;

public final class Sigmoid extends ElementWise {
    public Sigmoid() {
        super(x -> 0.5 * (1 + Math.tanh(0.5 * x)), x -> 0.25 * (1 - Math.tanh(0.5 * x) * Math.tanh(0.5 * x)));
    }
}
