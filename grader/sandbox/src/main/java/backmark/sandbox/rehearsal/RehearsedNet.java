package backmark.sandbox.rehearsal;

import homework.Batch;
import homework.NotWritten;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Stands for a submission while the archive is made: touches what students use, so that it need not be loaded from jars
 * later.
 */
public final class RehearsedNet implements Rehearsed {
    private final Map<String, SimpleMatrix> parameters = new HashMap<>();

    public RehearsedNet(Map<String, SimpleMatrix> parameters) {
        parameters.forEach((name, value) -> this.parameters.put(name, value.copy()));
    }

    @Override
    public SimpleMatrix scores(SimpleMatrix x) {
        SimpleMatrix hidden = Batch.addToEveryRow(x.mult(parameters.get("W1")), parameters.get("b1"));
        SimpleMatrix rectified = hidden.elementOp((int i, int j, double value) -> Math.max(0, value));
        return Batch.addToEveryRow(rectified.mult(parameters.get("W2")), parameters.get("b2"));
    }

    @Override
    public double loss(SimpleMatrix x, int[] labels, double strength) {
        SimpleMatrix powers = scores(x).elementExp();
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum -= Math.log(powers.get(i, labels[i]) / powers.rows(i, i + 1).elementSum());
        }
        SimpleMatrix w = parameters.get("W1");
        return sum / labels.length + strength * (w.elementMult(w).elementSum() + Math.pow(w.normF(), 2));
    }

    @Override
    public Map<String, SimpleMatrix> gradient(SimpleMatrix x, int[] labels) {
        SimpleMatrix upstream = scores(x);
        upstream.set(0, labels[0], upstream.get(0, labels[0]) - 1);
        Map<String, SimpleMatrix> gradients = new TreeMap<>();
        gradients.put("b2", Batch.sumOverRows(upstream).divide(labels.length));
        gradients.put(
                "W2",
                upstream.transpose()
                        .mult(upstream)
                        .scale(0.5)
                        .plus(upstream.minus(upstream)
                                .extractVector(true, 0)
                                .transpose()
                                .mult(new SimpleMatrix(1, 1))
                                .get(0)));
        gradients.put(
                "zeros",
                new SimpleMatrix(2, 3).plus(1).negative().elementPower(2).elementDiv(SimpleMatrix.ones(2, 3)));
        gradients.put("cut", upstream.extractMatrix(0, 1, 0, 1).concatRows(SimpleMatrix.identity(1)));
        gradients.put("wrapped", new SimpleMatrix(new double[][] {{1, 2}, {3, 4}}).elementLog());
        return gradients;
    }

    @Override
    public void update(Map<String, SimpleMatrix> changed, Map<String, SimpleMatrix> gradients) {
        for (Map.Entry<String, SimpleMatrix> entry : changed.entrySet()) {
            entry.getValue().setTo(entry.getValue().minus(entry.getValue().scale(0.1)));
        }
        changed.keySet().stream().sorted().forEach(name -> System.out.printf("%s %.3f%n", name, 1.0));
        System.out.println("printed " + changed.size());
    }

    @Override
    public int[] predict(SimpleMatrix x) {
        int[] streamed = IntStream.range(0, x.getNumRows()).map(i -> i % 2).toArray();
        return sumOfStreams(x, streamed) > 0 && Arrays.equals(streamed, Batch.argMaxOfEveryRow(x))
                ? streamed
                : Batch.argMaxOfEveryRow(x);
    }

    /** The kinds of streams that homework is written with: each has classes of its own. */
    private static double sumOfStreams(SimpleMatrix x, int[] rows) {
        double[] values = IntStream.of(rows).mapToDouble(i -> x.get(i, 0)).toArray();
        double middle = Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).average().orElse(0);
        List<Integer> large = IntStream.range(0, values.length)
                .filter(i -> values[i] > middle)
                .boxed()
                .toList();
        Integer largest =
                large.stream().max(Comparator.comparingDouble(i -> values[i])).orElse(-1);
        long below = large.stream()
                .mapToInt(Integer::intValue)
                .filter(i -> i < largest)
                .count();
        double sum = Stream.of(x, x).mapToDouble(SimpleMatrix::elementSum).sum();
        return sum
                + below
                + IntStream.range(0, 2)
                        .mapToObj(i -> x.rows(i, i + 1))
                        .mapToDouble(SimpleMatrix::normF)
                        .sum();
    }

    @Override
    public List<Note> notes(List<Note> earlier, Curve curve) {
        List<Note> notes = new ArrayList<>(earlier);
        notes.add(new Note(String.format("%.2f", new Random(1).nextGaussian()), new double[] {1}, curve.hashCode()));
        String names = notes.stream().map(Note::text).collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : notes;
    }

    @Override
    public int load(List<String> names) {
        ClassLoader own = getClass().getClassLoader();
        int loaded = 0;
        for (String name : names) {
            // What is shared is archived; once, the way that a submission's missing class is read is gone, too.
            loaded += isLoaded(name, own.getParent()) && (loaded > 0 || isLoaded(name, own)) ? 1 : 0;
        }
        return loaded;
    }

    private static boolean isLoaded(String name, ClassLoader by) {
        try {
            Class.forName(name, false, by);
            return true;
        } catch (ClassNotFoundException | LinkageError loadedWhenNeeded) {
            return false;
        }
    }

    @Override
    public Curve curve(boolean bent, String name, long seed) {
        if (name.isEmpty()) {
            throw new NotWritten("RehearsedNet.curve");
        }
        if (seed < 0) {
            throw new IllegalArgumentException("seed " + seed);
        }
        return bent ? new Bend(Math.tanh(seed)) : new Line(Math.sqrt(seed));
    }
}
