package reference.network.styles;

import backmark.check.bank.Style;
import homework.network.FeedforwardNetwork;
import java.util.List;
import java.util.function.BiFunction;
import org.ejml.simple.SimpleMatrix;
import reference.network.Network;

/** All correct styles of the feed-forward network. */
public final class NetworkStyles {
    private NetworkStyles() {}

    /** The model solution itself, then the others. */
    public static List<Style> all() {
        return List.of(
                style("model-solution", "", Network::new),
                style("loops-over-arrays", "", ArrayNetwork::new),
                style("layer-objects", "", LayerNetwork::new),
                style("recursion", "", RecursiveNetwork::new),
                style("whole-batch-as-columns", "", ColumnsNetwork::new),
                style("parallel-streams", "", StreamNetwork::new),
                style("overwrites-its-own-arrays", "", InPlaceNetwork::new),
                style(
                        "velocity-of-means",
                        "the velocity collects means; over batches of different sizes it gives other parameters",
                        MeanVelocityNetwork::new),
                style("single-precision", "single precision", FloatNetwork::new));
    }

    private static Style style(
            String id, String note, BiFunction<List<SimpleMatrix>, List<SimpleMatrix>, FeedforwardNetwork> network) {
        return new Style(id, note, (className, arguments) -> {
            if (!className.equals("Network")) {
                throw new IllegalArgumentException("network has no class " + className);
            }
            return network.apply(matrices(arguments[0]), matrices(arguments[1]));
        });
    }

    private static List<SimpleMatrix> matrices(Object argument) {
        return ((List<?>) argument).stream().map(SimpleMatrix.class::cast).toList();
    }
}
