package reference.optimizers.styles;

import backmark.check.bank.Style;
import java.util.List;

/** All correct ways of writing the optimizers that the checks must accept. */
public final class OptimizersStyles {
    private OptimizersStyles() {}

    /**
     * The styles. Those without a note agree with the lesson to 1e-12, single precision agrees to 1e-6.
     *
     * <p>The other two notes are about where epsilon stands, so their distance grows as gradients shrink. With a rate of
     * .1 and gradients that are 0 or at least .1 in size it stays below 3e-5; at .05, RMSProp with epsilon inside the
     * root is off by 1.1e-4 already. Fixtures must keep away from such gradients, or they fail correct work.
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
