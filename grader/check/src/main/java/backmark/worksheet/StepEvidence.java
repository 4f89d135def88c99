package backmark.worksheet;

import backmark.check.bank.Words;
import backmark.check.call.CallFailure.Kind;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.NamedMistake;
import backmark.check.result.Outcome;
import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import backmark.check.result.Verdict;
import backmark.worksheet.StepMark.Finding;
import backmark.worksheet.Worksheet.Question;
import backmark.worksheet.Worksheet.Slip;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Steps as checks: what is scored, carried and reported like any other check. */
public final class StepEvidence {
    /** {@link OutputResult#problem()} of a step. */
    public static final String STEP = "step";

    /** The slip that an update from another number than the given one is, where a description has it. */
    static final String WRONG_BASE = "wrong-base";

    private static final int FEWEST_DIGITS = 4;

    private StepEvidence() {}

    /** Whether a result is that of a step. */
    public static boolean isStep(CheckResult result) {
        return result.outputs().stream().anyMatch(output -> output.problem().equals(STEP));
    }

    /** The steps that a step was charged for and this one follows from; "" for what is no step. */
    public static String carriedFrom(CheckResult result) {
        return result.outputs().stream()
                .filter(output -> output.problem().equals(STEP))
                .map(OutputResult::detail)
                .findFirst()
                .orElse("");
    }

    /** One check for every step, in order. */
    public static List<CheckInfo> checks(Worksheet sheet) {
        List<CheckInfo> checks = new ArrayList<>();
        for (Question question : sheet.questions()) {
            String number = question.title().en().replaceFirst("\\..*", "");
            for (Step step : question.steps()) {
                checks.add(new CheckInfo(
                        "q" + number + "." + step.symbol(),
                        question.title(),
                        new Words(
                                step.name() + " – " + step.says().en(),
                                step.name() + " – " + step.says().ko()),
                        step.points(),
                        false,
                        step.hint()));
            }
        }
        return checks;
    }

    /** The evidence of a sheet: one result for every step, in order. */
    public static List<CheckResult> of(Worksheet sheet, SheetAnswers answers) {
        List<CheckInfo> checks = checks(sheet);
        List<StepMark> marks = Marking.of(sheet, answers);
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            results.add(result(sheet, checks.get(i), marks.get(i)));
        }
        return results;
    }

    private static CheckResult result(Worksheet sheet, CheckInfo check, StepMark mark) {
        String name = mark.step().name();
        if (mark.finding() == Finding.NOT_ANSWERED) {
            return CheckResult.without(
                    check, Outcome.NOT_WRITTEN, new Trouble(name, "", Kind.NOT_WRITTEN, "", "", List.of()));
        }
        boolean right = mark.isFull() && mark.from().isEmpty();
        Verdict verdict = right
                ? Verdict.RIGHT
                : mark.isFull() ? Verdict.OWN : mark.finding() == Finding.UNREADABLE ? Verdict.BROKEN : Verdict.WRONG;
        OutputResult output = new OutputResult(
                name,
                "",
                verdict,
                distance(mark),
                "",
                0,
                0,
                mark.exact(),
                mark.written().map(Written::value).orElse(Double.NaN),
                right ? 0 : 1,
                List.of(1, 1),
                STEP,
                String.join(", ", mark.from()),
                List.of(),
                facts(mark));
        Explanation explanation = new Explanation(named(sheet, mark), List.of(), says(sheet, mark));
        return new CheckResult(
                check,
                right ? Outcome.PASSED : Outcome.WRONG,
                right ? 1 : 0,
                List.of(output),
                explanation,
                List.of(),
                List.of(),
                mark.finding() == Finding.CANNOT_TELL ? List.of("moreDigits") : List.of(),
                "");
    }

    private static double distance(StepMark mark) {
        double off = mark.written()
                .map(number -> Math.abs(number.value() - mark.exact()))
                .orElse(Double.NaN);
        return mark.exact() == 0 || off == 0 ? off : off / Math.abs(mark.exact());
    }

    private static List<String> facts(StepMark mark) {
        List<String> facts = new ArrayList<>(List.of("where", SheetAnswers.FILE + ", line " + mark.line()));
        if (mark.finding() == Finding.UNREADABLE) {
            boolean date = Written.looksLikeADate(mark.text());
            facts.addAll(List.of(
                    "expected",
                    date
                            ? "a number (a spreadsheet may have made a date of it: edit the file as plain text)"
                            : "a number such as 0.5225, -0.0558 or 1.47e-3"));
        } else {
            String exact = shown(mark.exact(), mark);
            String own = shown(mark.own(), mark);
            facts.addAll(List.of("expected", exact));
            if (!own.equals(exact)) {
                facts.addAll(List.of("own", own));
            }
        }
        facts.addAll(List.of("got", shortened(mark.text())));
        return facts;
    }

    /** A value with one digit more than the student shows. */
    private static String shown(double value, StepMark mark) {
        if (mark.step().isWhole() && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        int digits = Math.max(
                FEWEST_DIGITS,
                1 + mark.written().map(Written::significantDigits).orElse(0));
        return digits(value, digits);
    }

    static String digits(double value, int digits) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(Math.min(digits, 12)))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "… (" + (text.length() - 60) + " more characters)";
    }

    private static List<List<NamedMistake>> named(Worksheet sheet, StepMark mark) {
        List<String> ids = mark.finding() == Finding.KNOWN_SLIP
                ? mark.slips()
                : mark.finding() == Finding.WRONG_BASE && !mark.isFull() ? List.of(WRONG_BASE) : List.of();
        return ids.stream()
                .filter(sheet.slips()::containsKey)
                .map(sheet.slips()::get)
                .map((Slip slip) -> List.of(new NamedMistake(slip.id(), slip.says(), slip.hint())))
                .toList();
    }

    private static List<Words> says(Worksheet sheet, StepMark mark) {
        String own = shown(mark.own(), mark);
        String got = shortened(mark.text());
        List<Words> says = new ArrayList<>();
        switch (mark.finding()) {
            case CONTRADICTS -> {
                String source = sheet.step(mark.repeated()).map(Step::name).orElse(mark.repeated());
                String found = plain(mark, mark.found());
                says.add(new Words(
                        "you found " + source + " = " + found + " and used " + plain(mark, mark.instead()),
                        source + "의 값을 " + found + "(으)로 구해 놓고 여기서는 " + plain(mark, mark.instead()) + "을(를) 썼습니다"));
            }
            case WRONG_BASE -> {
                String given = sheet.givens().stream()
                        .filter(each -> each.symbol().equals(mark.repeated()))
                        .map(each -> digits(each.value(), 12))
                        .findFirst()
                        .orElse("");
                String start = digits(mark.instead(), 12);
                says.add(new Words(
                        "this starts from " + start + "; " + mark.repeated() + " is " + given + " here",
                        start + "에서 시작했습니다. 여기서 " + mark.repeated() + "은(는) " + given + "입니다"));
            }
            case SLIP -> says.add(new Words("your own earlier values give " + own, "앞에서 구한 값을 쓰면 " + own + "입니다"));
            case SHORTENED ->
                says.add(new Words(
                        "your own earlier value gives " + own + ", and you go on with " + got + ": keep its digits",
                        "앞에서 구한 값을 쓰면 " + own + "인데 " + got + "(으)로 줄여 썼습니다. 자릿수를 지키세요"));
            case RIGHT_ALL_THE_SAME ->
                says.add(new Words(
                        "this is the right value, although what you wrote before leads to " + own,
                        "앞에 쓴 값을 쓰면 " + own + "이(가) 되지만, 이 값은 옳습니다"));
            default -> {}
        }
        if (mark.isFull()
                && (mark.finding() == Finding.SLIP
                        || mark.finding() == Finding.CONTRADICTS
                        || mark.finding() == Finding.WRONG_BASE)) {
            says.add(new Words(
                    "it is within one unit of its last digit, so it costs nothing", "마지막 자리 한 단위 안이므로 감점하지 않습니다"));
        }
        return says;
    }

    /** What an own value was, or must have been: for a repeated value as it stands on the sheet. */
    private static String plain(StepMark mark, double value) {
        return digits(
                value,
                Math.max(
                        FEWEST_DIGITS,
                        mark.written().map(Written::significantDigits).orElse(0)));
    }
}
