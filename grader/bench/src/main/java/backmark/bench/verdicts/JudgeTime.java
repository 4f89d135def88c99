package backmark.bench.verdicts;

import backmark.batch.grade.CheckRunner;
import backmark.check.bank.Homework;
import backmark.check.call.CallFailure;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host;
import backmark.check.call.InProcessHost;
import backmark.check.call.Reply;
import backmark.check.oracle.LiveOracle;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Processor time that the judge itself takes for one submission: everything but the submission's own calls, with the
 * bank's answers known from submissions before.
 */
final class JudgeTime {
    private static final int WARM_UP = 6;
    private static final long SEED = 4711;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Homework homework;

    JudgeTime(Homework homework) {
        this.homework = homework;
    }

    /** One line with mean, 95th percentile and largest in milliseconds, of right and wrong submissions alike. */
    String measure() {
        CheckRunner checks = new CheckRunner(homework);
        LiveOracle oracle = new LiveOracle(homework, SEED);
        List<Subject> submissions = new Subjects(homework)
                .of(SEED).stream().filter(each -> each.kind() != Kind.NUMERICAL).toList();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round <= WARM_UP; round++) {
            millis.clear();
            for (Subject submission : submissions) {
                millis.add(judge(checks, oracle, submission));
            }
        }
        Collections.sort(millis);
        double mean = millis.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "judge: %.2f ms a submission on average, 95 %% below %.2f ms, at most %.2f ms (%d submissions)",
                mean,
                millis.get((int) (millis.size() * 0.95)),
                millis.get(millis.size() - 1),
                millis.size());
    }

    private double judge(CheckRunner checks, LiveOracle oracle, Subject submission) {
        Calls calls = new Calls(InProcessHost.trusting(submission.maker()));
        long start = threads.getCurrentThreadCpuTime();
        Score.of(checks.run(calls, oracle, homework.lineKey().model()), Carry.FULL);
        return (threads.getCurrentThreadCpuTime() - start - calls.nanos) / 1e6;
    }

    /** A host that measures what its calls take. */
    private final class Calls implements Host {
        private final Host inner;
        private long nanos;

        Calls(Host inner) {
            this.inner = inner;
        }

        @Override
        public Instance create(ClassSpec type, Object... arguments) throws CallFailure {
            long start = threads.getCurrentThreadCpuTime();
            try {
                return inner.create(type, arguments);
            } finally {
                nanos += threads.getCurrentThreadCpuTime() - start;
            }
        }

        @Override
        public Reply call(Instance instance, Method method, Object... arguments) throws CallFailure {
            long start = threads.getCurrentThreadCpuTime();
            try {
                return inner.call(instance, method, arguments);
            } finally {
                nanos += threads.getCurrentThreadCpuTime() - start;
            }
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
