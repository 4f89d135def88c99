package backmark.worksheet;

import backmark.check.bank.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A calculation by hand, described once: numbers that are given, questions, and steps that are formulas of what came
 * before.
 *
 * @param id the assignment's id
 * @param givens in the order in which the sheet shows them
 * @param questions in order
 * @param slips what students are known to do, by id
 * @param drawing of the network, possibly empty
 * @param source the description as it was written, for {@link PackedWorksheet}
 */
public record Worksheet(
        String id,
        Words title,
        List<Given> givens,
        List<Question> questions,
        Map<String, Slip> slips,
        Drawing drawing,
        String source) {
    public Worksheet {
        givens = List.copyOf(givens);
        questions = List.copyOf(questions);
        slips = Collections.unmodifiableMap(new LinkedHashMap<>(slips));
    }

    /**
     * A number on the sheet.
     *
     * @param symbol as in formulas and on the sheet: {@code w0_10}
     * @param grid the values that variants draw from; empty if it is the same for everybody
     * @param says what it is, or the symbol
     */
    public record Given(String symbol, double value, List<Double> grid, Words says) {
        public Given {
            grid = List.copyOf(grid);
        }
    }

    /**
     * A question with its steps.
     *
     * @param title number included, as in the handout: {@code 3. Forward pass}
     * @param text what is asked, possibly several sentences
     * @param shown equations that the sheet prints
     */
    public record Question(Words title, Words text, List<Shown> shown, List<Step> steps) {
        public Question {
            shown = List.copyOf(shown);
            steps = List.copyOf(steps);
        }
    }

    /** An equation of the sheet; its names need not be those of steps. */
    public record Shown(String left, Formula right) {}

    /**
     * Something that students are known to do.
     *
     * @param id stable, lower-case with hyphens; reports and exports use it
     */
    public record Slip(String id, Words says, Words hint) {}

    /**
     * A picture of the network.
     *
     * @param layers symbols of the units, layer by layer
     * @param edges the weights between them
     */
    public record Drawing(List<List<String>> layers, List<Edge> edges) {
        public Drawing {
            layers = layers.stream().map(List::copyOf).toList();
            edges = List.copyOf(edges);
        }

        /** A weight on the way from one unit to another. */
        public record Edge(String weight, String from, String to) {}
    }

    /**
     * Reads a description.
     *
     * @throws IllegalArgumentException if it is none, naming the line
     */
    public static Worksheet parse(String source) {
        return new WorksheetParser(source).worksheet();
    }

    /** All steps, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        questions.forEach(question -> steps.addAll(question.steps()));
        return steps;
    }

    /** The step of this symbol. */
    public Optional<Step> step(String symbol) {
        return steps().stream().filter(step -> step.symbol().equals(symbol)).findFirst();
    }

    /** The values of all givens and steps, exactly. */
    public Map<String, Double> key() {
        Map<String, Double> key = new HashMap<>();
        givens.forEach(given -> key.put(given.symbol(), given.value()));
        for (Step step : steps()) {
            key.put(step.symbol(), step.formula().value(key::get));
        }
        return key;
    }

    /** The same sheet with other numbers given. */
    public Worksheet with(Map<String, Double> numbers) {
        List<Given> changed = givens.stream()
                .map(given -> new Given(
                        given.symbol(),
                        numbers.getOrDefault(given.symbol(), given.value()),
                        given.grid(),
                        given.says()))
                .toList();
        return new Worksheet(id, title, changed, questions, slips, drawing, source);
    }
}
