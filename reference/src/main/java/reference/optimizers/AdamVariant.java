package reference.optimizers;

import org.ejml.simple.SimpleMatrix;

/** {@link Adam} with the mistakes known for it. */
final class AdamVariant extends Variant {
    private final double lr;
    private final double beta1;
    private final double beta2;
    private final Memory averages;
    private final Memory averagesOfSquares;
    private int clock;

    AdamVariant(Making making, double lr, double beta1, double beta2) {
        super(making);
        this.lr = lr;
        this.beta1 = making.either("adam-betas-swapped", beta2, beta1);
        this.beta2 = making.either("adam-betas-swapped", beta1, beta2);
        this.averages = new Memory(making);
        this.averagesOfSquares = new Memory(making);
        this.clock = making.makes("adam-clock-off-by-one") ? 1 : 0;
    }

    @Override
    void startStep() {
        if (!making.makes("adam-clock-per-parameter")) {
            clock++;
        }
    }

    @Override
    void move(String name, SimpleMatrix p, SimpleMatrix g) {
        if (making.makes("adam-clock-per-parameter")) {
            clock++;
        }
        int t = making.makes("adam-clock-frozen") ? 1 : clock;
        boolean corrects = !making.makes("adam-uncorrected");
        double weight1 = corrects ? 1 - Math.pow(beta1, t) : 1;
        double weight2 = corrects && !making.makes("adam-second-uncorrected") ? 1 - Math.pow(beta2, t) : 1;
        SimpleMatrix m = averages.of(name, p);
        SimpleMatrix v = averagesOfSquares.of(name, p);
        for (int i = 0; i < p.getNumElements(); i++) {
            double square = making.either("adam-no-square", g.get(i), g.get(i) * g.get(i));
            m.set(i, beta1 * m.get(i) + (1 - beta1) * g.get(i));
            v.set(i, beta2 * v.get(i) + (1 - beta2) * square);
            double divisor = divisor(v.get(i) / weight2, making.makes("adam-no-root"));
            p.set(i, down(p.get(i), rate(lr) * (m.get(i) / weight1) / divisor));
        }
    }
}
