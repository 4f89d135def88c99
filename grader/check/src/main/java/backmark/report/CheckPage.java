package backmark.report;

import backmark.check.call.CallFailure;
import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One check as a page for the terminal: a headline for each thing that is wrong, facts in two columns, and at most one
 * hint.
 */
public final class CheckPage {
    private static final int LABEL = 11;
    private static final int WIDTH = 78;
    private static final int MOST_OUTPUTS = 4;
    private static final int MOST_FRAMES = 3;

    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private CheckPage(Messages messages) {
        this.messages = messages;
    }

    /** The page of a check that is not all right. */
    public static String of(ScoredCheck scored, Messages messages) {
        return new CheckPage(messages).page(scored);
    }

    private String page(ScoredCheck scored) {
        CheckResult result = scored.result();
        for (Trouble trouble : result.troubles()) {
            trouble(trouble);
        }
        for (String breach : result.breaches()) {
            int colon = breach.indexOf(':');
            headline(messages.get(
                    "breach", breach.substring(0, colon), breach.substring(colon + 1).strip()));
        }
        List<OutputResult> wrong = result.outputs().stream()
                .filter(output -> !output.verdict().isFull() && !output.problem().equals("noValue"))
                .toList();
        wrong.stream().limit(MOST_OUTPUTS).forEach(this::output);
        if (wrong.size() > MOST_OUTPUTS) {
            headline(messages.get("moreOutputs", wrong.size() - MOST_OUTPUTS));
        }
        explanation(scored);
        return String.join("\n", lines);
    }

    private void output(OutputResult output) {
        if (output.isClaim()) {
            headline(messages.get("headline.claim", output.call()));
            for (int i = 0; i + 1 < output.facts().size(); i += 2) {
                fact(label(output.facts().get(i)), Plain.line(output.facts().get(i + 1)));
            }
            return;
        }
        switch (output.problem()) {
            case "missing" -> {
                headline(messages.get("headline.missing", output.call(), output.name()));
                fact(label("got"), output.detail().isEmpty() ? messages.get("nothing") : Plain.line(output.detail()));
            }
            case "shape" -> {
                headline(messages.get("headline.shape", output.subject()));
                fact(label("expected"), shape(output));
                fact(label("got"), output.detail());
            }
            case "notFinite" -> {
                headline(messages.get("headline.notFinite", output.subject()));
                fact(label("where"), where(output));
                fact(label("expected"), Numbers.exact(output.expected()));
                fact(label("got"), Numbers.exact(output.got()));
            }
            default -> {
                headline(messages.get("headline.wrong", output.subject()));
                fact(label("where"), where(output));
                fact(label("expected"), Numbers.exact(output.expected()));
                fact(label("got"), Numbers.exact(output.got()));
                fact(label("off"), off(output));
            }
        }
    }

    private String shape(OutputResult output) {
        return output.shape().get(0) + " x " + output.shape().get(1);
    }

    private String where(OutputResult output) {
        int entries = output.shape().get(0) * output.shape().get(1);
        String scene = scene(output.scene());
        if (entries == 1) {
            return scene;
        }
        String place = messages.get("place", output.row(), output.column());
        String count = output.wrongEntries() == entries
                ? messages.get("allEntries", entries)
                : messages.get("someEntries", output.wrongEntries(), entries);
        return scene + ", " + place + "; " + count;
    }

    private String scene(String label) {
        if (label.startsWith("case ")) {
            return messages.get("scene.case", label.substring("case ".length()));
        }
        return label.equals("published example") ? messages.get("scene.published") : label;
    }

    private String off(OutputResult output) {
        String by = Numbers.exact(Math.abs(output.got() - output.expected()));
        return messages.get("offBy", by, Numbers.distance(output.distance()));
    }

    private void trouble(Trouble trouble) {
        headline(messages.get("trouble." + trouble.kind(), trouble.call()));
        if (trouble.kind() == CallFailure.Kind.NOT_WRITTEN) {
            return;
        }
        if (!trouble.type().isEmpty()) {
            fact(label("exception"), Plain.line(trouble.type().replaceFirst("^java\\.lang\\.", "")));
        }
        if (!trouble.message().isEmpty()) {
            fact(label("says"), Columns.cut(Plain.line(trouble.message()), 400));
        }
        trouble.frames().stream().limit(MOST_FRAMES).forEach(frame -> fact(label("at"), frame(frame)));
    }

    private static String frame(CallFailure.Frame frame) {
        return Plain.line(frame.className() + "." + frame.method() + " (" + frame.file() + ":" + frame.line() + ")");
    }

    private void explanation(ScoredCheck scored) {
        CheckResult result = scored.result();
        if (scored.outcome() == Outcome.CARRIED) {
            fact(
                    label("carried"),
                    scored.carriedFrom().isEmpty()
                            ? messages.get("carried.own")
                            : messages.get("carried.mistake", String.join(", ", scored.carriedFrom())));
            return;
        }
        result.explanation().facts().forEach(words -> fact(label("fact"), messages.of(words)));
        List<List<NamedMistake>> candidates = result.explanation().candidates();
        for (int i = 0; i < candidates.size(); i++) {
            if (i > 0) {
                fact("", messages.get("tie"));
            }
            for (NamedMistake mistake : candidates.get(i)) {
                fact(label("known"), mistake.id() + " — " + messages.of(mistake.says()));
            }
        }
        hint(scored).ifPresent(hint -> fact(label("hint"), hint));
    }

    /** One hint: of the mistake that is new here, otherwise the check's own. */
    private java.util.Optional<String> hint(ScoredCheck scored) {
        CheckResult result = scored.result();
        if (result.outcome() != Outcome.WRONG) {
            return java.util.Optional.empty();
        }
        List<NamedMistake> named = scored.charged().isEmpty() && result.explanation().isNamed()
                ? result.explanation().candidates().get(0)
                : scored.charged();
        String hint = named.isEmpty()
                ? messages.of(result.check().hint())
                : messages.of(named.get(0).hint());
        return java.util.Optional.of(Objects.requireNonNull(hint));
    }

    private String label(String key) {
        // A claim's author may use labels of his own.
        return messages.keys().contains("label." + key) ? messages.get("label." + key) : key;
    }

    private void headline(String text) {
        lines.addAll(Columns.wrap(text, WIDTH));
    }

    private void fact(String label, String value) {
        String start = "  " + Columns.pad(label, LABEL);
        for (String line : Columns.wrap(value, WIDTH - Columns.width(start))) {
            lines.add((start + line).stripTrailing());
            start = " ".repeat(Columns.width(start));
        }
    }
}
