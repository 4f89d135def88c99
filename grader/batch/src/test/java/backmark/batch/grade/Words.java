package backmark.batch.grade;

import backmark.batch.store.SubmissionResult;
import backmark.check.result.CheckResult;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A result in a few lines, as tests state what they expect. */
final class Words {
    private static final int MOST_DIAGNOSTICS = 3;
    private static final int LONGEST = 400;

    private Words() {}

    /** Ids of the mistakes charged, in the order of the checks. */
    static List<String> charged(SubmissionResult result) {
        return Score.of(result.checks(), Carry.FULL).checks().stream()
                .flatMap(check -> check.charged().stream())
                .map(NamedMistake::id)
                .toList();
    }

    static Map<String, Outcome> outcomes(SubmissionResult result) {
        return result.checks().stream()
                .collect(Collectors.toMap(
                        check -> check.check().id(), CheckResult::outcome, (a, b) -> a, LinkedHashMap::new));
    }

    static ScoredCheck check(SubmissionResult result, String id) {
        return Score.of(result.checks(), Carry.FULL).checks().stream()
                .filter(check -> check.result().check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What was said of calls that returned nothing, each sentence once. */
    static List<String> sentences(SubmissionResult result) {
        return result.checks().stream()
                .flatMap(check -> check.troubles().stream())
                .map(Trouble::message)
                .distinct()
                .toList();
    }

    /**
     * State, notes, and how many checks ended how: {@code killed 3: loss(…) ended the whole program}. Checks that passed
     * are counted only.
     */
    static String summary(SubmissionResult result) {
        return summary(result, List.of());
    }

    /**
     * The same for a result that may end in several ways.
     *
     * @param either the sentences of its possible ends, which all read "either of N", and their outcomes "ended"
     */
    static String summary(SubmissionResult result, List<String> either) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (CheckResult check : result.checks()) {
            String outcome = check.outcome().word();
            if (check.troubles().isEmpty()) {
                counts.merge(outcome + " %d" + facts(check), 1, Integer::sum);
            } else {
                check.troubles().stream()
                        .map(trouble -> either.contains(trouble.message())
                                ? "ended %d: " + anyOf(either)
                                : outcome + " %d: " + (trouble.type().isEmpty() ? "" : trouble.type() + ": ")
                                        + shown(trouble.message()))
                        .distinct()
                        .forEach(line -> counts.merge(line, 1, Integer::sum));
            }
        }
        StringBuilder text = new StringBuilder(result.state().name().toLowerCase(Locale.ROOT)).append('\n');
        result.notes()
                .forEach(note -> text.append("note: ")
                        .append(either.contains(note) ? anyOf(either) : note)
                        .append('\n'));
        result.diagnostics().stream()
                .limit(MOST_DIAGNOSTICS)
                .forEach(d -> text.append(d.file() + ":" + d.line() + ": " + d.message())
                        .append('\n'));
        if (result.diagnostics().size() > MOST_DIAGNOSTICS) {
            text.append("and " + (result.diagnostics().size() - MOST_DIAGNOSTICS) + " more\n");
        }
        counts.forEach((line, count) ->
                text.append(line.replace("%d", Integer.toString(count))).append('\n'));
        return text.toString();
    }

    private static String anyOf(List<String> either) {
        return "either of " + either.size();
    }

    /** Long texts are cut, and what no terminal should see is written out. */
    private static String shown(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, 20) + "… (" + text.length() + " characters)";
        return cut.replaceAll("@[0-9a-f]{5,8}\\b", "@…") // where an object happened to be
                .replaceAll("frame \\d{2,} was due", "frame … was due") // how many calls a check happens to make
                .codePoints()
                .mapToObj(c -> c < ' ' && c != '\n' || Character.getType(c) == Character.FORMAT
                        ? String.format("\\u%04x", c)
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String facts(CheckResult check) {
        return check.breaches().isEmpty() ? "" : ": changes " + String.join(", ", check.breaches());
    }
}
