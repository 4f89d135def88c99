package backmark.report;

import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.score.ScoredCheck;
import backmark.worksheet.StepEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A worksheet's network with numbers on it: those given, and those that a student has found.
 *
 * @param units as circles
 * @param wires as lines with the weight on them
 */
record NetworkPicture(double width, double height, List<Unit> units, List<Wire> wires) {
    private static final double ACROSS = 240;
    private static final double DOWN = 130;
    private static final double EDGE = 55;

    /** Where labels stand on their wires: near the sender, wires that cross are still apart. */
    private static final double LABEL = 0.36;

    NetworkPicture {
        units = List.copyOf(units);
        wires = List.copyOf(wires);
    }

    /**
     * A unit.
     *
     * @param value beneath the name, or ""
     * @param mark a sign for what its value is found to be, or ""
     * @param outcome the same as a style, or {@code given}
     * @param says the same in words, or ""
     */
    record Unit(double x, double y, String name, String value, String mark, String outcome, String says) {}

    /**
     * A weight.
     *
     * @param atX where its label stands, likewise {@code atY}
     * @param gradient what the student has found for it, with its sign, or ""
     * @param outcome of that, as a style
     * @param says the same in words
     */
    record Wire(
            double fromX,
            double fromY,
            double toX,
            double toY,
            String name,
            String value,
            double atX,
            double atY,
            String gradient,
            String outcome,
            String says) {}

    /**
     * The picture, or null where there is nothing to draw.
     *
     * @param lines as {@link backmark.worksheet.SheetLines} has them
     * @param checks the steps as marked; none on an empty sheet
     */
    static NetworkPicture of(List<String> lines, List<ScoredCheck> checks, Messages messages) {
        List<List<String>> layers = new ArrayList<>();
        List<String[]> edges = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        Map<String, String> symbols = new HashMap<>();
        for (String line : lines == null ? List.<String>of() : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "layer" -> layers.add(List.of(words).subList(1, words.length));
                case "edge" -> edges.add(words);
                case "given" -> given.put(words[1], words[2]);
                case "step" -> symbols.put(line.split(" ", 3)[2], words[1]);
                default -> {}
            }
        }
        if (layers.isEmpty()) {
            return null;
        }
        Map<String, ScoredCheck> steps = new HashMap<>();
        checks.forEach(check -> steps.put(symbol(check), check));
        int most = layers.stream().mapToInt(List::size).max().orElse(1);
        double height = 2 * EDGE + (most - 1) * DOWN;
        Map<String, Unit> units = new java.util.LinkedHashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            List<String> layer = layers.get(i);
            for (int j = 0; j < layer.size(); j++) {
                double y = height / 2 + (j - (layer.size() - 1) / 2.0) * DOWN;
                String name = layer.get(j);
                units.put(name, unit(EDGE + i * ACROSS, y, name, given.get(name), steps.get(name), messages));
            }
        }
        List<Wire> wires = new ArrayList<>();
        for (String[] edge : edges) {
            Unit from = units.get(edge[2]);
            Unit to = units.get(edge[3]);
            if (from != null && to != null) {
                ScoredCheck step = steps.get(symbols.getOrDefault("dL/d" + edge[1], ""));
                Unit gradient = unit(0, 0, "", "", step, messages);
                wires.add(new Wire(
                        from.x,
                        from.y,
                        to.x,
                        to.y,
                        edge[1],
                        given.getOrDefault(edge[1], ""),
                        from.x + LABEL * (to.x - from.x),
                        from.y + LABEL * (to.y - from.y) - 4,
                        (gradient.value + " " + gradient.mark).strip(),
                        gradient.outcome,
                        gradient.says));
            }
        }
        return new NetworkPicture(2 * EDGE + (layers.size() - 1) * ACROSS, height, List.copyOf(units.values()), wires);
    }

    private static Unit unit(double x, double y, String name, String given, ScoredCheck step, Messages messages) {
        if (step == null || step.outcome() == Outcome.NOT_WRITTEN) {
            return new Unit(x, y, name, given == null ? "" : given, "", "given", "");
        }
        String value = step.result().outputs().stream()
                .map(OutputResult::got)
                .filter(Double::isFinite)
                .map(Numbers::exact)
                .findFirst()
                .orElse("?");
        return new Unit(
                x, y, name, value, Marks.of(step.outcome()), step.outcome().word(), Marks.word(step, messages));
    }

    private static String symbol(ScoredCheck check) {
        String id = check.result().check().id();
        return StepEvidence.isStep(check.result()) ? id.substring(id.indexOf('.') + 1) : "";
    }
}
