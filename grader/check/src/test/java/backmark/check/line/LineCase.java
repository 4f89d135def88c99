package backmark.check.line;

import backmark.check.Draw;
import backmark.check.Named;
import backmark.check.Sized;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Parameters and a batch. */
public record LineCase(String name, Map<String, SimpleMatrix> parameters, SimpleMatrix X, SimpleMatrix t, double reg)
        implements Sized, Named {

    /** Batches of 11, 7 and 5 samples with 4 features and 3 targets. */
    public static LineCase draw(Draw draw) {
        int n = new int[] {11, 7, 5}[draw.number() % 3];
        Map<String, SimpleMatrix> parameters = new LinkedHashMap<>();
        parameters.put("W", draw.normal(4, 3, 1));
        parameters.put("b", draw.normal(1, 3, 1));
        SimpleMatrix X = draw.normal(n, 4, 1);
        SimpleMatrix t = draw.normal(n, 3, 1).elementOp((int i, int j, double v) -> v > 0 ? 1 : 0);
        return new LineCase("", parameters, X, t, draw.uniform(0.1, 0.3));
    }

    /** A published one. */
    public static LineCase toy() {
        return withName("toy data", draw(new Draw(7, 1)));
    }

    private static LineCase withName(String name, LineCase drawn) {
        return new LineCase(name, drawn.parameters(), drawn.X(), drawn.t(), drawn.reg());
    }

    public LineCase withParameters(Map<String, SimpleMatrix> others) {
        return new LineCase(name, others, X, t, reg);
    }

    @Override
    public Map<String, Double> sizes() {
        Map<String, Double> sizes = new LinkedHashMap<>();
        sizes.put("N", (double) X.getNumRows());
        sizes.put("D", (double) X.getNumCols());
        sizes.put("C", (double) t.getNumCols());
        sizes.put("reg", reg);
        return sizes;
    }
}
