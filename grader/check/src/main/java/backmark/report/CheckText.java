package backmark.report;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure;
import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import backmark.check.score.ScoredCheck;
import backmark.worksheet.StepEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that is said of a check that is not right, as data that the terminal and the browser lay out each in its way.
 *
 * @param faults what is wrong, at most a few
 * @param explanation what is seen, the known mistake, one hint; or what the check follows from
 */
record CheckText(List<Fault> faults, List<Fact> explanation) {
    private static final int MOST_OUTPUTS = 4;
    private static final int MOST_FRAMES = 3;

    /** Exceptions of the runtime whose messages are made clear where they are caught. */
    private static final Set<String> EXPLAINED =
            Set.of("java.lang.StackOverflowError", "java.lang.NoClassDefFoundError");

    /** Enough for any exception's own text; a student's data may be in it, in full. */
    private static final int LONGEST_MESSAGE = 400;

    CheckText {
        faults = List.copyOf(faults);
        explanation = List.copyOf(explanation);
    }

    static CheckText of(ScoredCheck scored, Messages messages) {
        return new Writing(scored, messages).text();
    }

    /** The making of one text. */
    private static final class Writing {
        private final ScoredCheck scored;
        private final CheckResult result;
        private final Messages messages;

        Writing(ScoredCheck scored, Messages messages) {
            this.scored = scored;
            this.result = scored.result();
            this.messages = messages;
        }

        CheckText text() {
            List<Fault> faults = new ArrayList<>();
            result.troubles().forEach(trouble -> faults.add(trouble(trouble)));
            result.breaches().forEach(breach -> faults.add(headline(breach(breach, messages))));
            List<OutputResult> wrong = result.outputs().stream()
                    .filter(output -> !output.verdict().isFull() && output.verdict() != Verdict.NO_VALUE)
                    .toList();
            wrong.stream().limit(MOST_OUTPUTS).forEach(output -> faults.add(output(output)));
            if (wrong.size() > MOST_OUTPUTS) {
                faults.add(headline(messages.get("moreOutputs", wrong.size() - MOST_OUTPUTS)));
            }
            return new CheckText(faults, explanation());
        }

        private Fault output(OutputResult output) {
            List<Fact> facts = new ArrayList<>();
            String headline;
            if (output.isClaim()) {
                headline = messages.get("headline.claim", messages.said(output.call()));
                for (int i = 0; i + 1 < output.facts().size(); i += 2) {
                    facts.add(fact(
                            output.facts().get(i),
                            said(messages.said(output.facts().get(i + 1)))));
                }
                return new Fault(headline, facts, output, null);
            }
            switch (output.problem()) {
                case StepEvidence.STEP -> {
                    headline = messages.get("headline.wrong", said(output.call()));
                    for (int i = 0; i + 1 < output.facts().size(); i += 2) {
                        facts.add(fact(
                                output.facts().get(i),
                                said(messages.said(output.facts().get(i + 1)))));
                    }
                }
                case "missing" -> {
                    headline = messages.get("headline.missing", messages.said(output.call()), output.name());
                    facts.add(fact("got", output.detail().isEmpty() ? messages.get("nothing") : said(output.detail())));
                }
                case "shape" -> {
                    headline = messages.get("headline.shape", subject(output, messages));
                    facts.add(fact(
                            "expected",
                            output.shape().get(0) + " x " + output.shape().get(1)));
                    facts.add(fact("got", output.detail()));
                }
                case "notFinite" -> {
                    headline = messages.get("headline.notFinite", subject(output, messages));
                    facts.add(fact("where", where(output)));
                    facts.add(fact("expected", Numbers.exact(output.expected())));
                    facts.add(fact("got", Numbers.exact(output.got())));
                }
                default -> {
                    headline = messages.get("headline.wrong", subject(output, messages));
                    facts.add(fact("where", where(output)));
                    facts.add(fact("expected", Numbers.exact(output.expected())));
                    facts.add(fact("got", Numbers.exact(output.got())));
                    facts.add(fact("off", off(output)));
                    for (int i = 0; i + 1 < output.facts().size(); i += 2) {
                        facts.add(fact(
                                output.facts().get(i),
                                printed(output, output.facts().get(i + 1))));
                    }
                }
            }
            return new Fault(headline, facts, output, null);
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
            return label.equals("published example") ? messages.get("scene.published") : messages.said(label);
        }

        private String off(OutputResult output) {
            String by = Numbers.exact(Math.abs(output.got() - output.expected()));
            return messages.get("offBy", by, Numbers.distance(output.distance()));
        }

        private String printed(OutputResult output, String figure) {
            String by = Numbers.exact(Math.abs(output.got() - Double.parseDouble(figure)));
            return messages.get("printedBy", figure, by);
        }

        private Fault trouble(Trouble trouble) {
            String headline = messages.get("trouble." + trouble.kind(), call(trouble));
            List<Fact> facts = new ArrayList<>();
            if (trouble.kind() != CallFailure.Kind.NOT_WRITTEN) {
                if (!trouble.type().isEmpty()) {
                    facts.add(fact("exception", said(trouble.type().replaceFirst("^java\\.lang\\.", ""))));
                }
                if (!trouble.message().isEmpty()) {
                    facts.add(fact("says", said(message(trouble))));
                }
                trouble.frames().stream().limit(MOST_FRAMES).forEach(frame -> facts.add(fact("at", frame(frame))));
            }
            return new Fault(headline, facts, null, trouble);
        }

        /** The call; a submission that was not run at all has the check's title there. */
        private String call(Trouble trouble) {
            Words title = result.check().title();
            return trouble.call().equals(title.en()) ? messages.of(title) : messages.said(trouble.call());
        }

        /** A sentence with the calls that it names said in this language, too. */
        private String sentence(Words words) {
            String sentence = messages.of(words);
            for (OutputResult output : result.outputs()) {
                sentence = sentence.replace(output.call(), messages.said(output.call()));
            }
            return sentence;
        }

        /** What was said: by the grader, which speaks the page's language, or by the student's exception. */
        private String message(Trouble trouble) {
            boolean own = trouble.kind() == CallFailure.Kind.CRASHED
                    && !trouble.type().isEmpty()
                    && !EXPLAINED.contains(trouble.type());
            return own ? trouble.message() : messages.said(trouble.message());
        }

        private String frame(CallFailure.Frame frame) {
            return said(frame.className() + "." + frame.method() + " (" + place(frame) + ")");
        }

        private static String place(CallFailure.Frame frame) {
            return frame.file() + (frame.line() > 0 ? ":" + frame.line() : "");
        }

        private List<Fact> explanation() {
            List<Fact> facts = new ArrayList<>();
            if (scored.outcome() == Outcome.CARRIED) {
                String steps = StepEvidence.carriedFrom(result);
                facts.add(fact(
                        "carried",
                        scored.carriedFrom().isEmpty()
                                ? steps.isEmpty() ? messages.get("carried.own") : messages.get("carried.step", steps)
                                : messages.get("carried.mistake", String.join(", ", scored.carriedFrom()))));
                return facts;
            }
            String label = result.outcome().isByHand() ? "comment" : "fact";
            result.explanation().facts().forEach(words -> facts.add(fact(label, sentence(words))));
            List<List<NamedMistake>> candidates = scored.named();
            for (int i = 0; i < candidates.size(); i++) {
                if (i > 0) {
                    facts.add(new Fact("", messages.get("tie")));
                }
                for (NamedMistake mistake : candidates.get(i)) {
                    facts.add(fact("known", mistake.id() + " — " + messages.of(mistake.says())));
                }
            }
            result.notes().stream()
                    .filter(note -> messages.keys().contains("note." + note))
                    .forEach(note -> facts.add(fact("note", messages.get("note." + note))));
            if (result.outcome() == Outcome.WRONG) {
                facts.add(fact("hint", hint(scored, messages)));
            }
            return facts;
        }

        private Fact fact(String key, String value) {
            // A claim's author may use labels of his own.
            boolean known = messages.keys().contains("label." + key);
            return new Fact(known ? messages.get("label." + key) : key, value);
        }

        private Fault headline(String text) {
            return new Fault(text, List.of(), null, null);
        }

        private String said(String text) {
            return Plain.line(text, LONGEST_MESSAGE, messages);
        }
    }

    /** The call and the output's name, as a headline begins. */
    static String subject(OutputResult output, Messages messages) {
        String call = messages.said(output.call());
        return output.subject().equals(output.call()) ? call : call + ": " + output.name();
    }

    /** One hint: of the mistake that is new here, otherwise the check's own. */
    static String hint(ScoredCheck scored, Messages messages) {
        List<NamedMistake> named = scored.charged().isEmpty() && !scored.named().isEmpty()
                ? scored.named().get(0)
                : scored.charged();
        return messages.of(
                named.isEmpty() ? scored.result().check().hint() : named.get(0).hint());
    }

    /** The rule that a breach, {@code loss: X}, breaks, as a sentence. */
    static String breach(String breach, Messages messages) {
        int colon = breach.indexOf(':');
        return messages.get(
                "breach",
                breach.substring(0, colon),
                breach.substring(colon + 1).strip());
    }
}
