package backmark.check.lines;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure.Kind;
import backmark.check.lines.LineAnswers.Row;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The answers of one submission, as a check sees them: what {@link backmark.check.Student} is for code. A check method
 * with this parameter calls {@link #pointsAt} once.
 */
public final class AnswerSheet {
    private static final Pattern DATE = Pattern.compile(
            "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d\\s*월|\\d\\s*[/.]\\s*\\d|\\d{4}-",
            Pattern.CASE_INSENSITIVE);
    private static final String EXAMPLES = "12 or 12-14 or 12, 15-16";

    private final CheckInfo check;
    private final LineAnswers answers;
    private final LineKey key;
    private CheckResult result;

    /**
     * For the engine that runs checks.
     *
     * @param key {@link LineKey#NONE} where nobody may know it
     */
    public AnswerSheet(CheckInfo check, LineAnswers answers, LineKey key) {
        this.check = check;
        this.answers = answers;
        this.key = key;
    }

    /**
     * Demands an answer to a question about a listing.
     *
     * @param question as in the first column of the answers
     */
    public void pointsAt(Listing listing, String question) {
        result = answers.row(question).map(row -> read(row, listing, question)).orElseGet(() -> without(question));
    }

    /**
     * The evidence.
     *
     * @throws IllegalStateException if the check has not asked anything: an authoring error
     */
    public CheckResult result() {
        if (result == null) {
            throw new IllegalStateException(check.id() + " asks nothing: call pointsAt(…)");
        }
        return result;
    }

    private CheckResult without(String question) {
        if (!answers.unplaced().isEmpty()) {
            Row row = answers.unplaced().get(0);
            return unreadable(row, question, "a row such as " + question + ",12-14", row.text());
        }
        String call = "question " + question + " of " + LineAnswers.FILE;
        return CheckResult.without(
                check, Outcome.NOT_WRITTEN, new Trouble(call, "", Kind.NOT_WRITTEN, "", "", List.of()));
    }

    private CheckResult read(Row row, Listing listing, String question) {
        if (row.twice()) {
            return unreadable(row, question, "one row for question " + question, "a second one");
        }
        if (row.lines().isEmpty()) {
            return unreadable(row, question, EXAMPLES + looksLikeADate(row.text()), row.text());
        }
        Lines given = row.lines().get();
        if (given.numbers().last() > listing.lines()) {
            String lines = "lines of " + listing.name() + ", 1-" + listing.lines();
            return unreadable(row, question, lines, given.toString());
        }
        return key.question(question)
                .map(known -> marked(known, known.mark(given), given))
                .orElseGet(() -> undecided(given));
    }

    /** Spreadsheets turn 12-14 into the fourteenth of December. */
    private static String looksLikeADate(String text) {
        return DATE.matcher(text).find()
                ? " (a spreadsheet may have made a date of it: edit the file as plain text)"
                : "";
    }

    private CheckResult unreadable(Row row, String question, String expected, String got) {
        List<String> facts = List.of(
                "where", LineAnswers.FILE + ", line " + row.number(), "expected", expected, "got", shortened(got));
        String claim = claim(question);
        return new CheckResult(
                check,
                Outcome.WRONG,
                0,
                List.of(output(claim, false, facts)),
                Explanation.NONE,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static String claim(String question) {
        return "the answer to question " + question + " in " + LineAnswers.FILE;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "… (" + (text.length() - 60) + " more characters)";
    }

    private CheckResult undecided(Lines given) {
        Words read = new Words(
                "lines " + given + "; whether these are right is not said here, but when your work is graded",
                given + "행. 맞는지는 여기서 알려 주지 않고 채점할 때 판정합니다");
        return new CheckResult(
                check,
                Outcome.UNDECIDED,
                0,
                List.of(),
                new Explanation(List.of(), List.of(), List.of(read)),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private CheckResult marked(LineQuestion question, LineMark mark, Lines given) {
        String claim = claim(question.id());
        Explanation explanation = Explanation.NONE;
        if (!mark.isFull()) {
            List<List<NamedMistake>> named = mark.usual()
                    .map(usual -> List.of(List.of(new NamedMistake(usual.id(), usual.says(), usual.hint()))))
                    .orElse(List.of());
            explanation = new Explanation(named, List.of(), facts(mark));
        }
        return new CheckResult(
                check,
                mark.isFull() ? Outcome.PASSED : Outcome.WRONG,
                mark.share(),
                List.of(output(claim, mark.isFull(), List.of("got", given.toString()))),
                explanation,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static List<Words> facts(LineMark mark) {
        List<Words> facts = new ArrayList<>();
        if (mark.named() == mark.asked()) {
            facts.add(new Words("everything asked for is named", "물은 것을 모두 짚었습니다"));
        } else if (mark.named() > 0) {
            facts.add(new Words(
                    mark.named() + " of the " + mark.asked() + " lines asked for are named",
                    "물은 " + mark.asked() + "행 가운데 " + mark.named() + "행을 짚었습니다"));
        }
        if (!mark.foreign().isEmpty()) {
            facts.add(new Words("not asked for: " + mark.foreign(), "묻지 않은 행: " + mark.foreign()));
        }
        return facts;
    }

    private static OutputResult output(String claim, boolean holds, List<String> facts) {
        return new OutputResult(
                claim,
                "claim",
                holds ? Verdict.RIGHT : Verdict.WRONG,
                holds ? 0 : 1,
                "",
                0,
                0,
                1,
                holds ? 1 : 0,
                holds ? 0 : 1,
                List.of(1, 1),
                "",
                "",
                List.of(),
                facts);
    }
}
