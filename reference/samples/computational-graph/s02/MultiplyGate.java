package homework.gates;

public final class MultiplyGate implements Gate {
    private double[] in; // 입력을 기억한다

    public MultiplyGate() {}

    @Override
    public double forward(double... in) {
        this.in = in;
        return in[0] * in[1];
    }

    @Override
    public double[] backward(double upstream) {
        // 서로 바꾸어 곱한다
        return new double[] {in[1] * upstream, in[0] * upstream};
    }
}
