package homework.trial;

import homework.InPlace;
import homework.Scratch;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** A contract that passes every kind of value in every way. */
public interface Layer {
    double number(double x);

    SimpleMatrix forward(SimpleMatrix x);

    void update(@InPlace Map<String, SimpleMatrix> parameters, Map<String, SimpleMatrix> gradients);

    void fill(@InPlace double[] numbers, @Scratch double[] from);

    void grow(@InPlace List<Sample> samples);

    Map<String, Double> named(List<Sample> samples);

    List<Sample> samples(Curve curve, int[] labels);

    Curve curve(String name);

    Tree deeper(Tree tree, int levels);

    long total(boolean plus, int i, long l, String text);

    int[] labels(int[] labels);

    /** A value with an array in it. */
    record Sample(double[] x, int label, String name) {}

    /** A closed family. */
    sealed interface Curve permits Line, Bend {}

    record Line(double slope) implements Curve {}

    record Bend(double height, SimpleMatrix at) implements Curve {}

    /** A value that holds itself. */
    record Tree(String leaf, List<Tree> branches) {}
}
