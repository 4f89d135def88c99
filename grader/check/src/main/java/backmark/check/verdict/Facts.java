package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be said of wrong outputs when no known mistake gives them: only what is exactly true. */
final class Facts {
    private static final int MOST = 4;

    private Facts() {}

    /** At most four sentences about the outputs of each observation. */
    static List<Words> about(List<Observation<?, ?>> observations, List<List<OutputResult>> byDemand) {
        List<Words> facts = new ArrayList<>();
        boolean several = observations.stream().filter(each -> !each.isClaim()).count() > 1;
        for (int i = 0; i < observations.size(); i++) {
            if (!observations.get(i).isClaim()) {
                facts.addAll(about(observations.get(i), byDemand.get(i), several));
            }
        }
        return facts.subList(0, Math.min(MOST, facts.size()));
    }

    private static List<Words> about(Observation<?, ?> observation, List<OutputResult> outputs, boolean several) {
        Map<Words, List<String>> seen = new LinkedHashMap<>();
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (OutputResult output : outputs) {
            if (output.verdict().isFull()) {
                right.add(output.name());
            } else if (output.verdict() != Verdict.NO_VALUE && !output.problem().equals(Outputs.NUMERICAL)) {
                wrong.add(output.name());
                View.of(observation, output.name())
                        .flatMap(view -> new Resemblance(view, observation).words())
                        .ifPresent(words -> seen.computeIfAbsent(words, key -> new ArrayList<>())
                                .add(output.name()));
            }
        }
        String call = observation.statement().call();
        List<Words> facts = new ArrayList<>();
        seen.forEach((words, names) -> facts.add(about(names, words, call, several)));
        if (!right.isEmpty() && !wrong.isEmpty()) {
            facts.add(split(right, wrong, several ? call + ": " : ""));
        }
        return facts;
    }

    private static Words about(List<String> names, Words words, String call, boolean several) {
        boolean whole = names.equals(List.of(""));
        String english = whole ? call : (several ? call + ": " : "") + Sentence.names(names);
        String korean = whole ? call : (several ? call + ": " : "") + Sentence.list(names);
        return new Words(english + (names.size() == 1 ? " is " : " are ") + words.en(), korean + ": " + words.ko());
    }

    private static Words split(List<String> right, List<String> wrong, String before) {
        return new Words(
                before + Sentence.names(right) + (right.size() == 1 ? " is" : " are") + " right, "
                        + Sentence.names(wrong) + (wrong.size() == 1 ? " is" : " are") + " not",
                before + "맞은 값은 " + Sentence.list(right) + ", 틀린 값은 " + Sentence.list(wrong) + "입니다");
    }
}
