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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Processor time that the judge itself takes for one submission: everything but the submission's own calls, with the
 * bank's answers known from submissions before. Runs in a process of its own, with the options of the launcher.
 */
final class JudgeTime {
    private static final int WARM_UP = 6;
    private static final long SEED = 4711;

    /** Right submissions once, and nothing whose time is that of a search for its step. */
    private static final Set<Kind> LEFT_OUT = Set.of(Kind.NUMERICAL, Kind.STYLE_IN_SINGLE);

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Homework homework;

    private JudgeTime(Homework homework) {
        this.homework = homework;
    }

    /**
     * Measures one assignment and prints what {@link #measure} says.
     *
     * @param arguments its id
     */
    public static void main(String[] arguments) {
        for (Homework homework : ServiceLoader.load(Homework.class)) {
            if (Verdicts.idOf(homework).equals(arguments[0])) {
                new JudgeTime(homework).measure().forEach(System.out::println);
            }
        }
    }

    /** Means in milliseconds, kind by kind, then of all with 95th percentile and largest. */
    private List<String> measure() {
        CheckRunner checks = new CheckRunner(homework);
        LiveOracle oracle = new LiveOracle(homework, SEED);
        List<Subject> submissions = new Subjects(homework)
                .of(SEED).stream()
                        .filter(each -> !LEFT_OUT.contains(each.kind()))
                        .toList();
        Map<Kind, List<Double>> millis = new EnumMap<>(Kind.class);
        for (int round = 0; round <= WARM_UP; round++) {
            millis.clear();
            for (Subject submission : submissions) {
                millis.computeIfAbsent(submission.kind(), kind -> new ArrayList<>())
                        .add(judge(checks, oracle, submission));
            }
        }
        List<String> lines = new ArrayList<>();
        millis.forEach((kind, some) -> lines.add(String.format(
                Locale.ROOT, "judge: %5.2f ms on average, %s (%d)", mean(some), kind.words(), some.size())));
        List<Double> all =
                millis.values().stream().flatMap(List::stream).sorted().toList();
        lines.add(String.format(
                Locale.ROOT,
                "judge: %5.2f ms on average, 95 %% below %.2f ms, at most %.2f ms (%d)",
                mean(all),
                all.get((int) (all.size() * 0.95)),
                all.get(all.size() - 1),
                all.size()));
        return lines;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
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
