package backmark.check.junit;

import backmark.check.call.Host;
import backmark.check.oracle.Oracle;
import backmark.check.result.CheckResult;
import backmark.check.verdict.History;
import java.util.ArrayList;
import java.util.List;

/**
 * One submission under check: who answers, who knows better, and the evidence so far. The grader puts one into the store
 * of the launcher session, under its own class as key.
 */
public final class CheckRun {
    private final Host host;
    private final Oracle oracle;
    private final History history = new History();
    private final List<CheckResult> results = new ArrayList<>();

    /**
     * A run of one submission.
     *
     * @param host where its classes are
     * @param oracle with the cases that its kind of run uses
     */
    public CheckRun(Host host, Oracle oracle) {
        this.host = host;
        this.oracle = oracle;
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

    void add(CheckResult result) {
        results.add(result);
    }
}
