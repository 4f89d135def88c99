package homework.gates;

public final class MaxGate implements Gate {
    private int winner;

    public MaxGate() {}

    @Override
    public double forward(double... in) {
        winner = in[1] > in[0] ? 1 : 0;
        return in[winner];
    }

    @Override
    public double[] backward(double upstream) {
        double[] d = new double[2];
        d[winner] = upstream;
        return d;
    }
}
