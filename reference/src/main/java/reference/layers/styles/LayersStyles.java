package reference.layers.styles;

import backmark.check.bank.Style;
import homework.layers.Layer;
import homework.layers.LossLayer;
import homework.layers.ParameterLayer;
import java.util.List;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;
import reference.layers.Affine;
import reference.layers.Relu;
import reference.layers.Sigmoid;
import reference.layers.SoftmaxWithLoss;

/** All correct ways of writing the layers that the checks must accept. */
public final class LayersStyles {
    private LayersStyles() {}

    /** Makes an affine layer from W and b. */
    private interface Weighted {
        ParameterLayer of(SimpleMatrix W, SimpleMatrix b);
    }

    /** The styles. Those without a note agree with the lesson to 1e-12. */
    public static List<Style> all() {
        return List.of(
                style("model-solution", "", Affine::new, Relu::new, Sigmoid::new, SoftmaxWithLoss::new),
                style(
                        "loops",
                        "",
                        Loops.LoopAffine::new,
                        Loops.LoopRelu::new,
                        Loops.LoopSigmoid::new,
                        Loops.LoopLoss::new),
                style(
                        "overwrites-dout",
                        "",
                        InPlace.OwnArraysAffine::new,
                        InPlace.OverwritingRelu::new,
                        InPlace.OverwritingSigmoid::new,
                        InPlace.OverwritingLoss::new),
                style(
                        "full-jacobians",
                        "",
                        Jacobians.PerSampleAffine::new,
                        Jacobians.DiagonalRelu::new,
                        Jacobians.DiagonalSigmoid::new,
                        Jacobians.FullLoss::new),
                style(
                        "computes-again-from-copies",
                        "",
                        Recomputing.LazyAffine::new,
                        Recomputing.LazyRelu::new,
                        Recomputing.TanhSigmoid::new,
                        Recomputing.LogSumLoss::new),
                style(
                        "parallel-streams",
                        "",
                        Streams.StreamAffine::new,
                        Streams.StreamRelu::new,
                        Streams.StreamSigmoid::new,
                        Streams.StreamLoss::new),
                style("clamped-logarithm", "", Affine::new, Relu::new, Sigmoid::new, ProbabilityLoss::clamped),
                style(
                        "log-with-epsilon",
                        "the loss takes ln(p + 1e-7), so it is off by about 1e-7 / p",
                        Affine::new,
                        Relu::new,
                        Sigmoid::new,
                        ProbabilityLoss::withEpsilon),
                style(
                        "single-precision",
                        "single precision",
                        Floats.FloatAffine::new,
                        Floats.FloatRelu::new,
                        Floats.FloatSigmoid::new,
                        Floats.FloatLoss::shifted),
                style(
                        "single-precision-log-sum",
                        "single precision",
                        Floats.FloatAffine::new,
                        Floats.FloatRelu::new,
                        Floats.FloatSigmoid::new,
                        Floats.FloatLoss::logarithmOfSum));
    }

    private static Style style(
            String id,
            String note,
            Weighted affine,
            Supplier<Layer> relu,
            Supplier<Layer> sigmoid,
            Supplier<LossLayer> loss) {
        return new Style(id, note, (className, arguments) -> switch (className) {
            case "Affine" -> affine.of((SimpleMatrix) arguments[0], (SimpleMatrix) arguments[1]);
            case "Relu" -> relu.get();
            case "Sigmoid" -> sigmoid.get();
            case "SoftmaxWithLoss" -> loss.get();
            default -> throw new IllegalArgumentException("layers has no class " + className);
        });
    }
}
