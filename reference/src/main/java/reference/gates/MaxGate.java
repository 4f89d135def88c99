package reference.gates;

import homework.gates.Gate;

/** Routes: the larger input has the slope 1, the other one has no say and gets nothing. A tie goes to the first. */
public final class MaxGate implements Gate {
    private boolean first; // whether the first input passed

    @Override
    public double forward(double... in) {
        first = in[0] >= in[1];
        return first ? in[0] : in[1];
    }

    @Override
    public double[] backward(double upstream) {
        return first ? new double[] {upstream, 0} : new double[] {0, upstream};
    }
}
