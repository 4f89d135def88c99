package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** {@link Momentum} with the mistakes known for it. */
final class MomentumVariant extends Variant {
    private final double lr;
    private final double momentum;
    private final Memory velocities;

    MomentumVariant(Making making, double lr, double momentum) {
        super(making);
        this.lr = lr;
        this.momentum = momentum;
        this.velocities = new Memory(making);
    }

    @Override
    void move(String name, SimpleMatrix p, SimpleMatrix g) {
        SimpleMatrix v = velocities.of(name, p);
        for (int i = 0; i < p.getNumElements(); i++) {
            double before = making.either("momentum-reset", 0, v.get(i));
            double kept = making.either("velocity-sign", -momentum, momentum) * before;
            double pull = making.either("momentum-no-rate", 1, lr)
                    * making.either("momentum-averaged", 1 - momentum, 1)
                    * g.get(i);
            v.set(i, kept - pull);
            double carried = making.either("momentum-old-velocity", before, v.get(i))
                    * making.either("momentum-rate-twice", lr, 1);
            double extra = making.either("momentum-gradient-twice", pull, 0);
            p.set(i, down(p.get(i), extra - carried));
        }
    }
}
