package reference.twolayer.styles;

import backmark.check.bank.Style;
import homework.twolayer.Search;
import homework.twolayer.TwoLayerClassifier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;
import reference.twolayer.HyperparameterSearch;
import reference.twolayer.TwoLayerNet;

/** All correct styles of the two-layer net. */
public final class TwoLayerStyles {
    private TwoLayerStyles() {}

    /** The model solution itself, then the others. */
    public static List<Style> all() {
        return List.of(
                style("model-solution", "", TwoLayerNet::new, HyperparameterSearch::new),
                style("loops-per-sample", "", LoopNet::new, HyperparameterSearch::new),
                style("layer-objects", "", LayerNet::new, StreamSearch::new),
                style("parallel-streams", "", StreamNet::new, StreamSearch::new),
                style("full-softmax-jacobian", "", JacobianNet::new, HyperparameterSearch::new),
                style("overwrites-its-own-arrays", "", InPlaceNet::new, HyperparameterSearch::new),
                style("columns-and-backward-sums", "", ColumnNet::new, HyperparameterSearch::new),
                style("clamped-logarithm", "", ClampedLogarithmNet::new, HyperparameterSearch::new),
                style(
                        "log-with-epsilon",
                        "the loss takes ln(p + 1e-7), so it is off by about 1e-7 / p",
                        EpsilonLogarithmNet::new,
                        HyperparameterSearch::new),
                style("single-precision", "single precision", FloatNet::new, HyperparameterSearch::new));
    }

    private static Style style(
            String id,
            String note,
            Function<Map<String, SimpleMatrix>, TwoLayerClassifier> net,
            Supplier<Search> search) {
        return new Style(id, note, (className, arguments) -> switch (className) {
            case "TwoLayerNet" -> net.apply(parameters(arguments));
            case "HyperparameterSearch" -> search.get();
            default -> throw new IllegalArgumentException("two-layer-net has no class " + className);
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
