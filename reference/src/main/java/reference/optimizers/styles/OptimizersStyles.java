package reference.optimizers.styles;

import backmark.check.bank.Style;
import java.util.List;

/** All correct ways of writing the optimizers that the checks must accept. */
public final class OptimizersStyles {
    private OptimizersStyles() {}

    /**
     * The styles; those without a note agree with the lesson to 1e-12, the others as closely as their note allows: 1e-5
     * in single precision, 1e-6 with the correction folded into the rate, and 5.5e-5 with epsilon inside the root.
     */
    public static List<Style> all() {
        return List.of(
                new Style("loops", "", Loops::create),
                new Style("new-matrices-in-the-map", "", NewMatrices::create),
                new Style("in-place-operations", "", InPlaceOperations::create),
                new Style("flat-array-streams", "", FlatArrayStreams::create),
                new Style("velocity-downhill", "", NumberByNumber.maker(new DownhillFormulas())),
                new Style("unscaled-velocity", "", NumberByNumber.maker(new UnscaledFormulas())),
                new Style(
                        "correction-in-the-rate",
                        "Adam's bias correction folded into the rate",
                        NumberByNumber.maker(new FoldedFormulas())),
                new Style(
                        "epsilon-inside-root",
                        "epsilon inside the root",
                        NumberByNumber.maker(new InsideRootFormulas())),
                new Style("single-precision", "single precision", NumberByNumber.maker(new SinglePrecisionFormulas())));
    }
}
