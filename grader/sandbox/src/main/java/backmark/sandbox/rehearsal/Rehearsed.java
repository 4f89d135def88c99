package backmark.sandbox.rehearsal;

import homework.InPlace;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** A contract with every kind of value that contracts pass. */
public interface Rehearsed {
    /** A value type, as histories and plans are. */
    record Note(String text, double[] numbers, int count) {}

    /** A sealed family, as functions that cross the wire are. */
    sealed interface Curve permits Line, Bend {}

    record Line(double slope) implements Curve {}

    record Bend(double height) implements Curve {}

    /** Loads classes, so that they get into the archive; returns how many there are. */
    int load(List<String> names);

    SimpleMatrix scores(SimpleMatrix x);

    double loss(SimpleMatrix x, int[] labels, double strength);

    Map<String, SimpleMatrix> gradient(SimpleMatrix x, int[] labels);

    void update(@InPlace Map<String, SimpleMatrix> parameters, Map<String, SimpleMatrix> gradients);

    int[] predict(SimpleMatrix x);

    List<Note> notes(List<Note> earlier, Curve curve);

    Curve curve(boolean bent, String name, long seed);
}
