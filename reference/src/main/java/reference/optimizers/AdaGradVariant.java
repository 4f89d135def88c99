package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** {@link AdaGrad} with the mistakes known for it. */
final class AdaGradVariant extends Variant {
    private final double lr;
    private final Memory sumsOfSquares;

    AdaGradVariant(Making making, double lr) {
        super(making);
        this.lr = lr;
        this.sumsOfSquares = new Memory(making);
    }

    @Override
    void move(String name, SimpleMatrix p, SimpleMatrix g) {
        SimpleMatrix h = sumsOfSquares.of(name, p);
        for (int i = 0; i < p.getNumElements(); i++) {
            double before = h.get(i);
            double square = making.either("adagrad-no-square", g.get(i), g.get(i) * g.get(i));
            h.set(i, making.either("adagrad-not-accumulated", square, before + square));
            double used = making.either("adagrad-late", before, h.get(i));
            p.set(i, down(p.get(i), rate(lr) * g.get(i) / divisor(used, making.makes("adagrad-no-root"))));
        }
    }
}
