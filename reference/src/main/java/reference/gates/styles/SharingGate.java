package reference.gates.styles;

import homework.gates.Gate;

/** Writes every answer into one array of its own, and gives each input of a tie its half. */
final class SharingGate implements Gate {
    private final Gate inner;
    private final boolean isMax;
    private final double[] two = new double[2];
    private final double[] one = new double[1];
    private boolean tied;

    private SharingGate(Gate inner, boolean isMax) {
        this.inner = inner;
        this.isMax = isMax;
    }

    static Gate of(String className) {
        return new SharingGate(KeptInputGate.of(className), className.equals("MaxGate"));
    }

    @Override
    public double forward(double... in) {
        tied = isMax && in[0] == in[1];
        double out = inner.forward(in);
        in[0] = 0; // the array was made for this call
        return out;
    }

    @Override
    public double[] backward(double upstream) {
        double[] passed = inner.backward(upstream);
        double[] own = passed.length == 2 ? two : one;
        for (int i = 0; i < own.length; i++) {
            own[i] = tied ? upstream / 2 : passed[i];
        }
        return own;
    }
}
