package backmark.batch.grade;

import backmark.check.bank.Homework;
import backmark.check.call.Host;
import backmark.check.junit.CheckMethods;
import backmark.check.junit.CheckRun;
import backmark.check.lines.LineAnswers;
import backmark.check.lines.LineKey;
import backmark.check.oracle.Oracle;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import java.util.ArrayList;
import java.util.List;

/** Runs all checks of an assignment on one implementation after the other, on several at a time if need be. */
public final class CheckRunner {
    private final CheckMethods checks;
    private final LineKey key;

    /** All checks of an assignment. */
    public CheckRunner(Homework homework) {
        this(all(homework), homework.lineKey());
    }

    private CheckRunner(List<Class<?>> classes, LineKey key) {
        this.key = key;
        this.checks = CheckMethods.of(classes);
    }

    /** Only the checks that students have, too. */
    public static CheckRunner ofPublicChecks(Homework homework) {
        return new CheckRunner(List.of(homework.publicChecks()), homework.lineKey());
    }

    private static List<Class<?>> all(Homework homework) {
        List<Class<?>> classes = new ArrayList<>();
        classes.add(homework.publicChecks());
        classes.addAll(homework.hiddenChecks());
        return classes;
    }

    /** All checks, in the order in which they are reported. */
    public List<CheckInfo> checks() {
        return checks.infos();
    }

    /**
     * The evidence of one implementation: one result for every check, whatever happens.
     *
     * @param host where the implementation is; closed by the caller
     */
    public List<CheckResult> run(Host host, Oracle oracle) {
        return run(host, oracle, LineAnswers.NONE);
    }

    /**
     * The same for an implementation that comes with answers to questions about a listing.
     *
     * @param answers {@link backmark.check.lines.LineKey#model} of the assignment's key for the reference
     */
    public List<CheckResult> run(Host host, Oracle oracle, LineAnswers answers) {
        CheckRun run = new CheckRun(host, oracle, answers, key);
        checks.run(run);
        return run.results();
    }
}
