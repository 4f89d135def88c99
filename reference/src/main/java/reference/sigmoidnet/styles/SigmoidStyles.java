package reference.sigmoidnet.styles;

import backmark.check.bank.Style;
import homework.sigmoidnet.SigmoidClassifier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;
import reference.sigmoidnet.SigmoidNet;

/** All correct styles of the sigmoid net. */
public final class SigmoidStyles {
    private SigmoidStyles() {}

    /** The model solution itself, then the others. */
    public static List<Style> all() {
        return List.of(
                style("model-solution", "", SigmoidNet::new),
                style("loops-per-sample", "", LoopNet::new),
                style("layer-objects", "", LayerNet::new),
                style("parallel-streams", "", StreamNet::new),
                style("full-softmax-jacobian", "", JacobianNet::new),
                style("overwrites-its-own-arrays", "", InPlaceNet::new),
                style("columns-and-backward-sums", "", ColumnNet::new),
                style("clamped-logarithm", "", ClampedLogarithmNet::new),
                style(
                        "log-with-epsilon",
                        "the loss takes ln(p + 1e-7), so it is off by about 1e-7 / p",
                        EpsilonLogarithmNet::new),
                style("single-precision", "single precision", FloatNet::new));
    }

    private static Style style(String id, String note, Function<Map<String, SimpleMatrix>, SigmoidClassifier> net) {
        return new Style(id, note, (className, arguments) -> {
            if (!className.equals("SigmoidNet")) {
                throw new IllegalArgumentException("sigmoid-net has no class " + className);
            }
            return net.apply(parameters(arguments));
        });
    }

    private static Map<String, SimpleMatrix> parameters(Object... arguments) {
        Map<?, ?> map = (Map<?, ?>) arguments[0];
        return Map.of(
                "W1", (SimpleMatrix) map.get("W1"),
                "b1", (SimpleMatrix) map.get("b1"),
                "W2", (SimpleMatrix) map.get("W2"),
                "b2", (SimpleMatrix) map.get("b2"));
    }
}
