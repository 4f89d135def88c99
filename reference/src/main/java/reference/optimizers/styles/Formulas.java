package reference.optimizers.styles;

/**
 * The six rules for one number, in one way of writing them. Each gives the number's new value and brings its state up to
 * date; a state starts at 0.
 */
interface Formulas {

    /** The state of one number of one parameter. */
    final class State {
        double first;
        double second;
        int t;
    }

    default double sgd(double p, double g, double lr) {
        return p - lr * g;
    }

    default double momentum(double p, double g, State s, double lr, double momentum) {
        s.first = momentum * s.first - lr * g;
        return p + s.first;
    }

    default double adagrad(double p, double g, State s, double lr) {
        s.first += g * g;
        return p - lr * g / root(s.first);
    }

    default double nesterov(double p, double g, State s, double lr, double momentum) {
        double before = s.first;
        s.first = momentum * before - lr * g;
        return p + momentum * momentum * before - (1 + momentum) * lr * g;
    }

    default double rmsprop(double p, double g, State s, double lr, double decay) {
        s.first = decay * s.first + (1 - decay) * g * g;
        return p - lr * g / root(s.first);
    }

    default double adam(double p, double g, State s, double lr, double beta1, double beta2) {
        s.t++;
        s.first = beta1 * s.first + (1 - beta1) * g;
        s.second = beta2 * s.second + (1 - beta2) * g * g;
        double m = s.first / (1 - Math.pow(beta1, s.t));
        return p - lr * m / root(s.second / (1 - Math.pow(beta2, s.t)));
    }

    /** The root with its epsilon. */
    default double root(double squares) {
        return Math.sqrt(squares) + 1e-7;
    }
}
