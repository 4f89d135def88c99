package homework.twolayer;

import org.ejml.simple.SimpleMatrix;

record CrossEntropy(SimpleMatrix logP, int[] y) {
    static CrossEntropy of(SimpleMatrix scores, int[] y) {
        SimpleMatrix logP = scores.copy();
        for (int i = 0; i < y.length; i++) {
            SimpleMatrix row = scores.getRow(i);
            double max = row.elementMax();
            double logSum = max + Math.log(row.minus(max).elementExp().elementSum());
            logP.setRow(i, row.minus(logSum));
        }
        return new CrossEntropy(logP, y);
    }

    double mean() {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum -= logP.get(i, y[i]);
        }
        return sum / y.length;
    }

    SimpleMatrix gradient() {
        SimpleMatrix d = logP.elementExp();
        for (int i = 0; i < y.length; i++) {
            d.set(i, y[i], d.get(i, y[i]) - 1);
        }
        return d.divide(y.length);
    }
}
