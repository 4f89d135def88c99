package homework.twolayer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

public final class TwoLayerNet implements TwoLayerClassifier {
    private Dense first;
    private Dense second;
    private List<Integer> deck = new ArrayList<>();

    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        first = new Dense(parameters.get("W1").copy(), parameters.get("b1").copy());
        second = new Dense(parameters.get("W2").copy(), parameters.get("b2").copy());
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix X) {
        return second.forward(Dense.relu(first.forward(X)));
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        return CrossEntropy.of(scores(X), y).mean() + reg * (first.sumOfSquares() + second.sumOfSquares());
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix X, int[] y, double reg) {
        var f = first.forward(X);
        var h = Dense.relu(f);
        var dscores = CrossEntropy.of(second.forward(h), y).gradient();
        var dh = dscores.mult(second.W().transpose());
        var df = dh.elementOp((int i, int j, double v) -> f.get(i, j) > 0 ? v : 0.0);
        var one = first.gradient(X, df, reg);
        var two = second.gradient(h, dscores, reg);
        var all = new LinkedHashMap<String, SimpleMatrix>();
        all.put("W1", one.W());
        all.put("b1", one.b());
        all.put("W2", two.W());
        all.put("b2", two.b());
        return all;
    }

    @Override
    public TrainingHistory train(SimpleMatrix X, int[] y, SimpleMatrix Xval, int[] yval, TrainingPlan plan) {
        var random = new Random(plan.seed());
        var rate = plan.learningRate();
        var loss = new double[plan.iterations()];
        var train = new ArrayList<Double>();
        var validation = new ArrayList<Double>();
        for (int i = 0; i < loss.length; i++) {
            int[] hand = deal(Math.min(plan.batchSize(), y.length), y.length, random);
            var bx = new SimpleMatrix(hand.length, X.getNumCols());
            IntStream.range(0, hand.length).forEach(k -> bx.setRow(k, X.getRow(hand[k])));
            var by = IntStream.of(hand).map(k -> y[k]).toArray();
            loss[i] = loss(bx, by, plan.regularization());
            var g = gradient(bx, by, plan.regularization());
            first = first.moved(g.get("W1"), g.get("b1"), rate);
            second = second.moved(g.get("W2"), g.get("b2"), rate);
            boolean full = (i + 1) % plan.iterationsPerEpoch(y.length) == 0;
            if (full || i == loss.length - 1) {
                train.add(accuracy(X, y));
                validation.add(accuracy(Xval, yval));
            }
            rate = full ? rate * plan.learningRateDecay() : rate;
        }
        return new TrainingHistory(
                loss,
                train.stream().mapToDouble(d -> d).toArray(),
                validation.stream().mapToDouble(d -> d).toArray());
    }

    /** Deals from a shuffled deck; shuffles again when it runs out. */
    private int[] deal(int count, int samples, Random random) {
        if (deck.size() < count) {
            deck = new ArrayList<>(IntStream.range(0, samples).boxed().toList());
            Collections.shuffle(deck, random);
        }
        var hand = deck.subList(deck.size() - count, deck.size());
        int[] dealt = hand.stream().mapToInt(k -> k).toArray();
        hand.clear();
        return dealt;
    }

    private double accuracy(SimpleMatrix X, int[] y) {
        var p = predict(X);
        return IntStream.range(0, y.length).filter(i -> p[i] == y[i]).count() / (double) y.length;
    }

    @Override
    public int[] predict(SimpleMatrix X) {
        var s = scores(X);
        return IntStream.range(0, s.getNumRows())
                .map(i -> IntStream.range(0, s.getNumCols())
                        .reduce((a, b) -> s.get(i, b) > s.get(i, a) ? b : a)
                        .getAsInt())
                .toArray();
    }

    @Override
    public Map<String, SimpleMatrix> parameters() {
        return Map.of("W1", first.W(), "b1", first.b(), "W2", second.W(), "b2", second.b());
    }
}
