package homework.linear;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/** 최근접 이웃 분류기 */
public final class NearestNeighbor implements NeighborClassifier {

    public NearestNeighbor() {}

    @Override
    public double l1Distance(SimpleMatrix a, SimpleMatrix b) {
        return IntStream.range(0, a.getNumElements()).mapToDouble(i -> Math.abs(a.get(i) - b.get(i))).sum();
    }

    @Override
    public int[] predict(SimpleMatrix trainX, int[] trainY, SimpleMatrix testX, int k) {
        int classes = IntStream.of(trainY).max().getAsInt() + 1;
        return IntStream.range(0, testX.getNumRows())
                .map(t -> {
                    int[] votes = new int[classes];
                    // 거리가 같으면 앞에 있는 샘플이 먼저 온다 (정렬이 안정적이므로)
                    IntStream.range(0, trainY.length)
                            .boxed()
                            .sorted(Comparator.comparingDouble(i -> l1Distance(trainX.getRow(i), testX.getRow(t))))
                            .limit(k)
                            .forEach(i -> votes[trainY[i]]++);
                    // 득표수가 같으면 번호가 작은 클래스
                    return IntStream.range(0, classes)
                            .boxed()
                            .min(Comparator.comparingInt((Integer c) -> -votes[c]).thenComparingInt(c -> c))
                            .get();
                })
                .toArray();
    }

    @Override
    public double crossValidate(SimpleMatrix X, int[] y, int folds, int k) {
        int size = y.length / folds;
        return IntStream.range(0, folds)
                .mapToDouble(fold -> {
                    int from = fold * size;
                    int[] rest = IntStream.range(0, y.length).filter(i -> i / size != fold).toArray();
                    SimpleMatrix trainX = new SimpleMatrix(rest.length, X.getNumCols());
                    IntStream.range(0, rest.length).forEach(i -> trainX.setRow(i, X.getRow(rest[i])));
                    int[] trainY = IntStream.of(rest).map(i -> y[i]).toArray();
                    int[] predicted = predict(trainX, trainY, X.rows(from, from + size), k);
                    double right = IntStream.range(0, size).filter(i -> predicted[i] == y[from + i]).count();
                    return right / size; // 폴드 하나의 정확도
                })
                .average()
                .getAsDouble();
    }
}
