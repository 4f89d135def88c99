package backmark.worksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet's given numbers as lines beside the evidence, so that a report can draw the student's own sheet. */
public final class SheetLines {
    /** Under which name they are kept. */
    public static final String NAME = "sheet";

    private SheetLines() {}

    /** The lines by name: one, {@code w0_10 0.2}, for each given, then one for each edge of the drawing. */
    public static Map<String, List<String>> of(Worksheet sheet) {
        List<String> lines = new java.util.ArrayList<>();
        sheet.drawing().layers().forEach(layer -> lines.add("layer " + String.join(" ", layer)));
        sheet.drawing()
                .edges()
                .forEach(edge -> lines.add("edge " + edge.weight() + " " + edge.from() + " " + edge.to()));
        sheet.givens()
                .forEach(given -> lines.add("given " + given.symbol() + " " + StepEvidence.digits(given.value(), 12)));
        sheet.steps().forEach(step -> lines.add("step " + step.symbol() + " " + step.name()));
        Map<String, List<String>> named = new LinkedHashMap<>();
        named.put(NAME, lines);
        return named;
    }
}
