package homework.gates;

public final class AddGate implements Gate {
    public AddGate() {}

    @Override
    public double forward(double... in) {
        double sum = 0;
        for (double each : in) {
            sum += each;
        }
        return sum;
    }

    @Override
    public double[] backward(double upstream) {
        // 덧셈은 기울기를 그대로 나누어 준다
        return new double[] {upstream, upstream};
    }
}
