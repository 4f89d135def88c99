package reference.optimizers.styles;

/** Epsilon is added under the root. */
final class InsideRootFormulas implements Formulas {

    @Override
    public double root(double squares) {
        return Math.sqrt(squares + 1e-7);
    }
}
