package reference.optimizers.styles;

/**
 * The velocity is a sum of gradients and meets the rate in the step: {@code v <- m*v + g}, {@code p <- p - lr*v}. It is
 * the same as long as the rate of an optimizer never changes, and the contract has no way to change it.
 */
final class UnscaledFormulas implements Formulas {

    @Override
    public double momentum(double p, double g, State s, double lr, double momentum) {
        s.first = momentum * s.first + g;
        return p - lr * s.first;
    }

    @Override
    public double nesterov(double p, double g, State s, double lr, double momentum) {
        s.first = momentum * s.first + g;
        return p - lr * (g + momentum * s.first);
    }
}
