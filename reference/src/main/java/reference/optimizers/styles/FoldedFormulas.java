package reference.optimizers.styles;

/** Adam with both corrections folded into the rate, which makes its epsilon larger in the first steps. */
final class FoldedFormulas implements Formulas {

    @Override
    public double adam(double p, double g, State s, double lr, double beta1, double beta2) {
        s.t++;
        s.first += (1 - beta1) * (g - s.first);
        s.second += (1 - beta2) * (g * g - s.second);
        double rate = lr * Math.sqrt(1 - Math.pow(beta2, s.t)) / (1 - Math.pow(beta1, s.t));
        return p - rate * s.first / root(s.second);
    }
}
