package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** {@link RmsProp} with the mistakes known for it, and those of AdaGrad that come along when it is copied. */
final class RmsPropVariant extends Variant {
    private final double lr;
    private final double decay;
    private final Memory averagesOfSquares;

    RmsPropVariant(Making making, double lr, double decay) {
        super(making);
        this.lr = lr;
        this.decay = decay;
        this.averagesOfSquares = new Memory(making);
    }

    @Override
    void move(String name, SimpleMatrix p, SimpleMatrix g) {
        SimpleMatrix h = averagesOfSquares.of(name, p);
        for (int i = 0; i < p.getNumElements(); i++) {
            double before = h.get(i);
            double square = making.either("adagrad-no-square", g.get(i), g.get(i) * g.get(i));
            h.set(i, average(before, square));
            double used = making.either("adagrad-late", before, h.get(i));
            p.set(i, down(p.get(i), rate(lr) * g.get(i) / divisor(used, making.makes("adagrad-no-root"))));
        }
    }

    private double average(double before, double square) {
        if (making.makes("rmsprop-is-adagrad")) {
            return before + square;
        }
        if (making.makes("rmsprop-no-complement")) {
            return decay * before + square;
        }
        if (making.makes("rmsprop-decay-swapped")) {
            return (1 - decay) * before + decay * square;
        }
        return decay * before + (1 - decay) * square;
    }
}
