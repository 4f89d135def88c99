package homework.layers;

import org.ejml.simple.SimpleMatrix;

public final class SoftmaxWithLoss implements LossLayer {
    private double[][] logProbability;
    private int[] answers;

    public SoftmaxWithLoss() {}

    @Override
    public double forward(SimpleMatrix scores, int[] labels) {
        int n = scores.getNumRows();
        int c = scores.getNumCols();
        logProbability = new double[n][c];
        answers = new int[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            double max = scores.get(i, 0);
            for (int j = 1; j < c; j++) {
                max = Math.max(max, scores.get(i, j));
            }
            double sum = 0;
            for (int j = 0; j < c; j++) {
                sum += Math.exp(scores.get(i, j) - max);
            }
            for (int j = 0; j < c; j++) {
                // 로그를 먼저 풀어 쓰면 0의 로그가 생기지 않는다
                logProbability[i][j] = scores.get(i, j) - max - Math.log(sum);
            }
            answers[i] = labels[i];
            total -= logProbability[i][answers[i]];
        }
        return total / n;
    }

    @Override
    public SimpleMatrix backward() {
        int n = answers.length;
        double[][] d = new double[n][];
        for (int i = 0; i < n; i++) {
            d[i] = new double[logProbability[i].length];
            for (int j = 0; j < d[i].length; j++) {
                d[i][j] = (Math.exp(logProbability[i][j]) - (j == answers[i] ? 1 : 0)) / n;
            }
        }
        return new SimpleMatrix(d);
    }
}
