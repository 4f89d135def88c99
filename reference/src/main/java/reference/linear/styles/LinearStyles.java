package reference.linear.styles;

import backmark.check.bank.Style;
import homework.linear.Differentiator;
import homework.linear.LinearLoss;
import homework.linear.NeighborClassifier;
import java.util.List;
import java.util.function.Supplier;

/** All correct styles of the linear classifier. */
public final class LinearStyles {
    private LinearStyles() {}

    public static List<Style> all() {
        return List.of(
                style(
                        "loops-per-sample",
                        "",
                        SelectingNeighbors::new,
                        LoopLoss.Hinge::new,
                        LoopLoss.Softmax::new,
                        OverwritingDifferences::new),
                style(
                        "whole-matrices",
                        "",
                        DistanceTableNeighbors::new,
                        MatrixLoss.Hinge::new,
                        MatrixLoss.Softmax::new,
                        DirectionDifferences::new),
                style(
                        "parallel-streams",
                        "",
                        QueueNeighbors::new,
                        StreamLoss.Hinge::new,
                        StreamLoss.Softmax::new,
                        StreamDifferences::new),
                style(
                        "samples-as-columns",
                        "",
                        DistanceTableNeighbors::new,
                        ColumnLoss.Hinge::new,
                        ColumnLoss.Softmax::new,
                        OverwritingDifferences::new),
                style(
                        "softmax-jacobian",
                        "",
                        QueueNeighbors::new,
                        LoopLoss.Hinge::new,
                        JacobianSoftmax::new,
                        DirectionDifferences::new),
                style(
                        "clamped-logarithm",
                        "",
                        SelectingNeighbors::new,
                        MatrixLoss.Hinge::new,
                        ClampedSoftmax::new,
                        StreamDifferences::new),
                style(
                        "single-precision",
                        "single precision",
                        FloatNeighbors::new,
                        FloatLoss.Hinge::new,
                        FloatLoss.Softmax::new,
                        FloatDifferences::new));
    }

    private static Style style(
            String id,
            String note,
            Supplier<NeighborClassifier> neighbors,
            Supplier<LinearLoss> hinge,
            Supplier<LinearLoss> softmax,
            Supplier<Differentiator> differences) {
        return new Style(id, note, (className, arguments) -> switch (className) {
            case "NearestNeighbor" -> neighbors.get();
            case "HingeLoss" -> hinge.get();
            case "SoftmaxLoss" -> softmax.get();
            case "NumericalGradient" -> differences.get();
            default -> throw new IllegalArgumentException("linear-classifier has no class " + className);
        });
    }
}
