package homework;

import org.ejml.simple.SimpleMatrix;

public final class Batch {
    private Batch() {}

    public static SimpleMatrix addToEveryRow(SimpleMatrix m, SimpleMatrix row) {
        return null;
    }

    public static SimpleMatrix sumOverRows(SimpleMatrix m) {
        return null;
    }

    public static int[] argMaxOfEveryRow(SimpleMatrix m) {
        return null;
    }
}
