package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** {@link Nesterov} with the mistakes known for it. */
final class NesterovVariant extends Variant {
    private final double lr;
    private final double momentum;
    private final Memory velocities;
    private final MomentumVariant copyOfMomentum;

    NesterovVariant(Making making, double lr, double momentum) {
        super(making);
        this.lr = lr;
        this.momentum = momentum;
        this.velocities = new Memory(making);
        this.copyOfMomentum = new MomentumVariant(making, lr, momentum);
    }

    @Override
    void move(String name, SimpleMatrix p, SimpleMatrix g) {
        if (making.makes("nesterov-is-momentum")) {
            copyOfMomentum.move(name, p, g);
            return;
        }
        SimpleMatrix v = velocities.of(name, p);
        for (int i = 0; i < p.getNumElements(); i++) {
            double before = making.either("momentum-reset", 0, v.get(i));
            double after = making.either("velocity-sign", -momentum, momentum) * before
                    - making.either("momentum-no-rate", 1, lr) * g.get(i);
            double carried = making.either("nesterov-old-order", after, before)
                    * making.either("nesterov-momentum-once", momentum, momentum * momentum);
            // In the order of the lesson: first the parameter, then the velocity.
            p.set(i, down(down(p.get(i), -carried), (1 + momentum) * lr * g.get(i)));
            v.set(i, after);
        }
    }
}
