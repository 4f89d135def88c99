package backmark.check.junit;

import backmark.check.call.Host;
import backmark.check.lines.AnswerSheet;
import backmark.check.lines.LineAnswers;
import backmark.check.lines.LineKey;
import backmark.check.oracle.Oracle;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.verdict.History;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One submission under check: who answers, who knows better, and the evidence so far. Given to {@link CheckMethods}, or
 * put into the store of a launcher session, under its own class as key.
 */
public final class CheckRun {
    private final Host host;
    private final Oracle oracle;
    private final History history = new History();
    private final LineAnswers answers;
    private final LineKey key;
    private final Map<String, CheckInfo> checks = new HashMap<>();
    private final List<CheckResult> results = new ArrayList<>();

    /** A run of one submission that has answered no questions about a listing. */
    public CheckRun(Host host, Oracle oracle) {
        this(host, oracle, LineAnswers.NONE, LineKey.NONE);
    }

    /**
     * A run of one submission.
     *
     * @param host where its classes are
     * @param oracle with the cases that its kind of run uses
     * @param answers to questions about a listing
     * @param key to these questions; {@link LineKey#NONE} leaves them undecided
     */
    public CheckRun(Host host, Oracle oracle, LineAnswers answers, LineKey key) {
        this.host = host;
        this.oracle = oracle;
        this.answers = answers;
        this.key = key;
    }

    /** The evidence so far, in the order in which the checks ran. */
    public List<CheckResult> results() {
        return List.copyOf(results);
    }

    Host host() {
        return host;
    }

    Oracle oracle() {
        return oracle;
    }

    History history() {
        return history;
    }

    CheckInfo info(Class<?> task, Method method) {
        return checks.computeIfAbsent(Checklist.id(task, method), id -> Checklist.info(task, method));
    }

    AnswerSheet sheet(CheckInfo check) {
        return new AnswerSheet(check, answers, key);
    }

    void add(CheckResult result) {
        results.add(result);
    }
}
