package backmark.batch.grade;

import backmark.check.bank.Homework;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.Host;
import backmark.check.junit.CheckExtension;
import backmark.check.junit.CheckRun;
import backmark.check.junit.Checklist;
import backmark.check.lines.LineAnswers;
import backmark.check.lines.LineKey;
import backmark.check.oracle.Oracle;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs all checks of an assignment on one implementation, through the JUnit Platform. */
public final class CheckRunner {
    // Nothing is looked up by ServiceLoader or configured by files: the same checks run the same way everywhere.
    private static final LauncherConfig CONFIG = LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();

    private final List<Class<?>> classes;
    private final List<CheckInfo> checks;
    private final LineKey key;

    /** All checks of an assignment. */
    public CheckRunner(Homework homework) {
        this(all(homework), homework.lineKey());
    }

    private CheckRunner(List<Class<?>> classes, LineKey key) {
        this.key = key;
        this.classes = classes;
        this.checks =
                classes.stream().flatMap(type -> Checklist.of(type).stream()).toList();
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
        return checks;
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
        CheckRun run = CheckRun.silent(host, oracle, answers, key, checks);
        try (LauncherSession session = LauncherFactory.openSession(CONFIG)) {
            session.getStore().put(CheckExtension.SESSION, CheckRun.class, run);
            session.getLauncher()
                    .execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                                    .selectors(classes.stream()
                                            .map(DiscoverySelectors::selectClass)
                                            .toList())
                                    .enableImplicitConfigurationParameters(false)
                                    .build())
                            .build());
        }
        return complete(run.results());
    }

    /** A check that has no result did not run: never passed, never charged. */
    private List<CheckResult> complete(List<CheckResult> results) {
        Map<String, CheckResult> byId = new LinkedHashMap<>();
        results.forEach(result -> byId.put(result.check().id(), result));
        List<CheckResult> complete = new ArrayList<>();
        for (CheckInfo check : checks) {
            Trouble missing = new Trouble("", "", Kind.HOST_BROKE, "", "the check did not run", List.of());
            complete.add(byId.getOrDefault(check.id(), CheckResult.without(check, Outcome.GRADER_BROKE, missing)));
        }
        return complete;
    }
}
