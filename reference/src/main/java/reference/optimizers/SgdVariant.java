package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** {@link Sgd} with the mistakes known for it. */
final class SgdVariant extends Variant {
    private final double lr;

    SgdVariant(Making making, double lr) {
        super(making);
        this.lr = lr;
    }

    @Override
    void move(String name, SimpleMatrix p, SimpleMatrix g) {
        for (int i = 0; i < p.getNumElements(); i++) {
            p.set(i, down(p.get(i), rate(lr) * g.get(i)));
        }
    }
}
