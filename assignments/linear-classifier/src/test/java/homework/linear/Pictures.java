package homework.linear;

import backmark.check.Draw;
import backmark.check.Named;
import org.ejml.simple.SimpleMatrix;

/** Two pictures of one shape to compare. */
record Pictures(String name, SimpleMatrix a, SimpleMatrix b) implements Named {

    /** The pair that the lecture compares. */
    static Pictures ofTheLecture() {
        return new Pictures(
                "the lecture's pictures",
                new SimpleMatrix(
                        new double[][] {{56, 32, 10, 18}, {90, 23, 128, 133}, {24, 26, 178, 200}, {2, 0, 255, 220}}),
                new SimpleMatrix(
                        new double[][] {{10, 20, 24, 17}, {8, 10, 89, 100}, {12, 16, 178, 170}, {4, 32, 233, 112}}));
    }

    static Pictures draw(Draw draw) {
        int rows = 3 + draw.number() % 3;
        int columns = 5 - draw.number() % 3;
        return new Pictures("", draw.normal(rows, columns, 3), draw.normal(rows, columns, 3));
    }
}
