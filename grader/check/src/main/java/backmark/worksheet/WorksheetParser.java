package backmark.worksheet;

import backmark.check.bank.Words;
import backmark.worksheet.Step.Slipped;
import backmark.worksheet.Worksheet.Drawing;
import backmark.worksheet.Worksheet.Given;
import backmark.worksheet.Worksheet.Question;
import backmark.worksheet.Worksheet.Shown;
import backmark.worksheet.Worksheet.Slip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a description. A line begins with a word that says what it is; indented lines belong to the line above them;
 * {@code |} stands between English and Korean; {@code #} begins a remark.
 *
 * <pre>
 * worksheet ID
 * title EN | KO
 * layer SYMBOL…                        a column of the drawing
 * edge WEIGHT FROM TO
 * given SYMBOL VALUE [in LOW..HIGH by STEP] : EN | KO
 * slip ID                              with says and hint
 * question NUMBER. EN | NUMBER. KO     with text, show NAME = FORMULA
 * step NAME [as SYMBOL]                with = FORMULA, or FORMULA, whole, base GIVEN, points N, says, hint,
 *                                      slip ID = FORMULA
 * </pre>
 */
final class WorksheetParser {
    /** Corners of so many intervals are still computed in no time. */
    private static final int MOST_INPUTS = 10;

    private final String source;
    private String id = "";
    private Words title;
    private final List<Given> givens = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Slip> slips = new LinkedHashMap<>();
    private final List<List<String>> layers = new ArrayList<>();
    private final List<Drawing.Edge> edges = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private List<Step> steps = new ArrayList<>();
    private Words questionTitle;
    private List<Words> questionText = new ArrayList<>();
    private List<Shown> shown = new ArrayList<>();
    private int line;

    WorksheetParser(String source) {
        this.source = source;
    }

    /** A head line with the indented lines below it. */
    private record Block(
            int line, String word, String rest, Map<String, String> fields, List<String> slips, List<String> others) {}

    Worksheet worksheet() {
        for (Block block : blocks()) {
            line = block.line;
            try {
                take(block);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + line + ": " + e.getMessage());
            }
        }
        closeQuestion();
        if (id.isEmpty() || title == null || questions.isEmpty()) {
            throw new IllegalArgumentException("a worksheet needs an id, a title and questions");
        }
        return new Worksheet(id, title, givens, questions, slips, new Drawing(layers, edges), source);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String[] lines = source.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            String text = lines[i].strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int space = text.indexOf(' ');
            String word = space < 0 ? text : text.substring(0, space);
            String rest = space < 0 ? "" : text.substring(space + 1).strip();
            if (!Character.isWhitespace(lines[i].charAt(0))) {
                blocks.add(new Block(i + 1, word, rest, new HashMap<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (blocks.isEmpty()) {
                throw new IllegalArgumentException("line " + (i + 1) + ": nothing that this could belong to");
            } else {
                Block block = blocks.get(blocks.size() - 1);
                switch (word) {
                    case "slip" -> block.slips.add(rest);
                    case "or" -> block.others.add(rest);
                    default -> block.fields.merge(word, rest, (one, other) -> one + "\n" + other);
                }
            }
        }
        return blocks;
    }

    private void take(Block block) {
        switch (block.word) {
            case "worksheet" -> id = block.rest;
            case "title" -> title = words(block.rest);
            case "layer" -> layers.add(List.of(block.rest.split("\\s+")));
            case "edge" -> {
                String[] parts = block.rest.split("\\s+");
                edges.add(new Drawing.Edge(parts[0], parts[1], parts[2]));
            }
            case "given" -> givens.add(given(block.rest));
            case "slip" -> slips.put(block.rest, new Slip(block.rest, words(block, "says"), words(block, "hint")));
            case "question" -> {
                closeQuestion();
                questionTitle = words(block.rest);
                questionText = block.fields.containsKey("text")
                        ? block.fields
                                .get("text")
                                .lines()
                                .map(WorksheetParser::words)
                                .toList()
                        : List.of();
                shown = block.fields
                        .getOrDefault("show", "")
                        .lines()
                        .map(WorksheetParser::shown)
                        .toList();
            }
            case "step" -> steps.add(step(block));
            default -> throw new IllegalArgumentException("\"" + block.word + "\" is not known here");
        }
    }

    private void closeQuestion() {
        if (questionTitle == null) {
            return;
        }
        String en = String.join(" ", questionText.stream().map(Words::en).toList());
        String ko = String.join(" ", questionText.stream().map(Words::ko).toList());
        Words text = en.isEmpty() ? questionTitle : new Words(en, ko);
        questions.add(new Question(questionTitle, text, shown, steps));
        steps = new ArrayList<>();
        questionTitle = null;
    }

    private static Shown shown(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("expected \"show NAME = FORMULA\"");
        }
        return new Shown(
                text.substring(0, equals).strip(),
                Formula.parse(text.substring(equals + 1).strip()));
    }

    private Given given(String text) {
        int colon = text.indexOf(':');
        String[] parts = (colon < 0 ? text : text.substring(0, colon)).strip().split("\\s+");
        String symbol = parts[0];
        requireNew(symbol);
        List<Double> grid = new ArrayList<>();
        if (parts.length == 6) { // symbol value in low..high by step
            String[] ends = parts[3].split("\\.\\.");
            double low = Double.parseDouble(ends[0]);
            double by = Double.parseDouble(parts[5]);
            long count = Math.round((Double.parseDouble(ends[1]) - low) / by);
            for (long i = 0; i <= count; i++) {
                // Through decimals, so that .1 + .2 is .3 as it is printed.
                grid.add(Double.parseDouble(java.math.BigDecimal.valueOf(low)
                        .add(java.math.BigDecimal.valueOf(by).multiply(java.math.BigDecimal.valueOf(i)))
                        .toPlainString()));
            }
        } else if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "expected \"given SYMBOL VALUE\" or \"given SYMBOL VALUE in LOW..HIGH by STEP\"");
        }
        Words says = colon < 0 ? new Words(symbol, symbol) : words(text.substring(colon + 1));
        return new Given(symbol, Double.parseDouble(parts[1]), grid, says);
    }

    private Step step(Block block) {
        if (questionTitle == null) {
            throw new IllegalArgumentException("step " + block.rest + " belongs to no question");
        }
        int as = block.rest.lastIndexOf(" as ");
        String name = as < 0 ? block.rest : block.rest.substring(0, as).strip();
        String symbol = as < 0 ? name : block.rest.substring(as + 4).strip();
        if (!block.fields.containsKey("=")) {
            throw new IllegalArgumentException("step " + name + " has no formula: add \"= …\"");
        }
        Formula formula = formula(block.fields.get("="));
        List<Formula> others = block.others.stream().map(this::formula).toList();
        List<Slipped> slipped = new ArrayList<>();
        for (String text : block.slips) {
            int equals = text.indexOf('=');
            String slip = text.substring(0, Math.max(0, equals)).strip();
            if (!slips.containsKey(slip)) {
                throw new IllegalArgumentException(
                        "there is no slip \"" + slip + "\"; describe it above the questions");
            }
            slipped.add(new Slipped(slip, formula(text.substring(equals + 1))));
        }
        requireNew(symbol);
        if (!names.add(Step.plain(name))) {
            throw new IllegalArgumentException("two steps are called " + name);
        }
        return new Step(
                name,
                symbol,
                formula,
                others,
                block.fields.containsKey("whole"),
                block.fields.getOrDefault("base", ""),
                Double.parseDouble(block.fields.getOrDefault("points", "1")),
                words(block, "says"),
                words(block, "hint"),
                slipped);
    }

    private Formula formula(String text) {
        Formula formula = Formula.parse(text.strip());
        for (String symbol : formula.symbols()) {
            if (!known.contains(symbol)) {
                throw new IllegalArgumentException(
                        "\"" + symbol + "\" in \"" + text.strip() + "\" is neither given nor an earlier step");
            }
        }
        if (formula.symbols().stream().filter(this::isStep).count() > MOST_INPUTS) {
            throw new IllegalArgumentException(
                    "\"" + text.strip() + "\" depends on more than " + MOST_INPUTS + " steps");
        }
        return formula;
    }

    private boolean isStep(String symbol) {
        return givens.stream().noneMatch(given -> given.symbol().equals(symbol));
    }

    private void requireNew(String symbol) {
        if (!known.add(symbol)) {
            throw new IllegalArgumentException("\"" + symbol + "\" stands for two things");
        }
    }

    private static Words words(Block block, String field) {
        if (!block.fields.containsKey(field)) {
            throw new IllegalArgumentException(block.word + " " + block.rest + " has no \"" + field + "\"");
        }
        return words(block.fields.get(field));
    }

    private static Words words(String text) {
        int bar = text.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is in one language; write EN | KO");
        }
        return new Words(text.substring(0, bar).strip(), text.substring(bar + 1).strip());
    }
}
