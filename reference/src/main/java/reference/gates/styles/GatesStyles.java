package reference.gates.styles;

import backmark.check.bank.Style;
import homework.gates.ExpressionSheet;
import homework.gates.Gate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import reference.gates.AddGate;
import reference.gates.ExpGate;
import reference.gates.Expressions;
import reference.gates.MaxGate;
import reference.gates.MultiplyGate;
import reference.gates.ReciprocalGate;
import reference.gates.SigmoidGate;

/** All correct ways of writing the gates and expressions that the checks must accept. */
public final class GatesStyles {
    private GatesStyles() {}

    /** The styles. Those without a note agree with the lesson to 1e-12. */
    public static List<Style> all() {
        return List.of(
                style("model-solution", "", GatesStyles::lesson, Expressions::new),
                style("slopes-kept-by-forward", "", SlopeGate::of, () -> new OnPaper(true)),
                style("any-number-of-inputs", "", LoopGate::of, OnTape::new),
                style("one-gate-for-all-nodes", "", KeptInputGate::of, () -> new GoingForwardAgain(KeptInputGate::of)),
                style("graph-of-nodes", "", NodeGate::of, NodeExpressions::new),
                style("formulas-on-paper", "", SharingGate::of, () -> new OnPaper(false)),
                style("parallel-streams", "", StreamGate::of, OnTape::new),
                style("single-precision", "single precision", FloatGate::of, FloatExpressions::new));
    }

    private static Gate lesson(String className) {
        return switch (className) {
            case "AddGate" -> new AddGate();
            case "MultiplyGate" -> new MultiplyGate();
            case "MaxGate" -> new MaxGate();
            case "ExpGate" -> new ExpGate();
            case "ReciprocalGate" -> new ReciprocalGate();
            case "SigmoidGate" -> new SigmoidGate();
            default -> throw unknown(className);
        };
    }

    static IllegalArgumentException unknown(String className) {
        return new IllegalArgumentException("computational-graph has no class " + className);
    }

    private static Style style(
            String id, String note, Function<String, Gate> gates, Supplier<ExpressionSheet> expressions) {
        return new Style(id, note, (className, arguments) -> switch (className) {
            case "AddGate", "MultiplyGate", "MaxGate", "ExpGate", "ReciprocalGate", "SigmoidGate" ->
                gates.apply(className);
            case "Expressions" -> expressions.get();
            default -> throw unknown(className);
        });
    }
}
