package reference.optimizers.styles;

/** Every number is a {@code float}: rates, states and parameters. */
final class SinglePrecisionFormulas implements Formulas {

    @Override
    public double sgd(double p, double g, double lr) {
        return (float) p - (float) lr * (float) g;
    }

    @Override
    public double momentum(double p, double g, State s, double lr, double momentum) {
        s.first = (float) momentum * (float) s.first - (float) lr * (float) g;
        return (float) p + (float) s.first;
    }

    @Override
    public double adagrad(double p, double g, State s, double lr) {
        s.first = (float) s.first + (float) g * (float) g;
        return (float) p - (float) lr * (float) g / (float) root(s.first);
    }

    @Override
    public double nesterov(double p, double g, State s, double lr, double momentum) {
        float before = (float) s.first;
        s.first = (float) momentum * before - (float) lr * (float) g;
        return (float) p + (float) momentum * (float) s.first - (float) lr * (float) g;
    }

    @Override
    public double rmsprop(double p, double g, State s, double lr, double decay) {
        s.first = (float) decay * (float) s.first + (1 - (float) decay) * (float) g * (float) g;
        return (float) p - (float) lr * (float) g / (float) root(s.first);
    }

    @Override
    public double adam(double p, double g, State s, double lr, double beta1, double beta2) {
        s.t++;
        s.first = (float) beta1 * (float) s.first + (1 - (float) beta1) * (float) g;
        s.second = (float) beta2 * (float) s.second + (1 - (float) beta2) * (float) g * (float) g;
        float m = (float) s.first / (1 - (float) Math.pow((float) beta1, s.t));
        float v = (float) s.second / (1 - (float) Math.pow((float) beta2, s.t));
        return (float) p - (float) lr * m / (float) root(v);
    }

    @Override
    public double root(double squares) {
        return (float) Math.sqrt((float) squares) + 1e-7f;
    }
}
