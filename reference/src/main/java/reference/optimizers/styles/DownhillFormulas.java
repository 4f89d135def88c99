package reference.optimizers.styles;

/** The velocity points down the hill: {@code v <- m*v + lr*g}, {@code p <- p - v}. */
final class DownhillFormulas implements Formulas {

    @Override
    public double momentum(double p, double g, State s, double lr, double momentum) {
        s.first = momentum * s.first + lr * g;
        return p - s.first;
    }

    @Override
    public double nesterov(double p, double g, State s, double lr, double momentum) {
        s.first = momentum * s.first + lr * g;
        return p - (momentum * s.first + lr * g);
    }
}
