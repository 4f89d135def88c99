package backmark.report;

import backmark.check.call.CallFailure.Frame;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import backmark.report.ClassReport.Flag;
import backmark.report.ClassReport.Row;
import backmark.report.ClassReport.RunFact;
import backmark.report.ClassReport.Similar;
import backmark.report.StudentReport.AtHome;
import backmark.report.StudentReport.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a student may write to deceive or break a report. */
final class HostileText {
    static final String MARKUP =
            "</code></pre></style></title><script>window.attacked = 1</script><img src=x onerror=\"window.attacked = 2\">"
                    + "<b>' \" & &lt;";
    static final String TEMPLATE = "${7*7} <#assign x=1> [=7*7] {0} #{7*7}";
    static final String ESCAPES = "\u001B[2J\u001B]0;title\u0007\u009B31m\b\b\b\u0000";
    static final String DIRECTIONS = "\u202Etxt.avaj\u202C \u2066x\u2069 \u200F \u061C";
    static final String ALL = MARKUP + TEMPLATE + ESCAPES + DIRECTIONS;

    private HostileText() {}

    /** A report in which every text that a student controls is hostile, and a message is ten megabytes long. */
    static StudentReport report() {
        return new StudentReport(
                "s99" + ESCAPES,
                MARKUP + DIRECTIONS,
                "two-layer-net",
                "",
                score(),
                "",
                List.of(new Diagnostic("Net.java" + MARKUP, 1, 3, ALL, ALL)),
                Map.of("Net.java", List.of(ALL, "x".repeat(100_000))),
                AtHome.NOWHERE);
    }

    /** A class of one student, in which every text is hostile. */
    static ClassReport course() {
        Row row = new Row(ALL, ALL, "students/a b?#.html", 1, 1, 0, 0, List.of(), List.of(), Set.of(Flag.CLOSE));
        return new ClassReport(
                ALL,
                ALL,
                List.of(),
                List.of(row),
                List.of(new Similar(List.of(row), 1)),
                List.of(new RunFact(ALL, ALL)));
    }

    static Score score() {
        CheckResult crash = Evidence.with(
                Evidence.result(
                        Evidence.scored("Training.endsInTime").result().check(),
                        Outcome.CRASHED,
                        0,
                        List.of(Evidence.noValue("train(X, y)"))),
                new Trouble(
                        "train(X, y)",
                        "case 1",
                        Kind.CRASHED,
                        "homework.Evil" + MARKUP,
                        ALL + "x".repeat(10_000_000),
                        List.of(new Frame("homework." + ALL, "<init>", "Net.java", 1))),
                ALL + "\n" + "y".repeat(1_000_000));
        CheckResult claim = Evidence.result(
                Evidence.scored("Gradient.hasAllParts").result().check(),
                Outcome.WRONG,
                0,
                List.of(
                        Evidence.claim("keys", "expected", "W1", "got", ALL),
                        Evidence.broken("gradient(X)", "W1", "missing", ALL)));
        return Score.of(List.of(crash, claim), Carry.FULL);
    }
}
