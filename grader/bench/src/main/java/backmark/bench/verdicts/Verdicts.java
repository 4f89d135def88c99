package backmark.bench.verdicts;

import backmark.bench.Judge;
import backmark.check.Assignment;
import backmark.check.bank.Homework;
import backmark.check.oracle.LiveOracle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts false verdicts, false names and missing names over many sets of fixtures. */
@Command(
        name = "verdicts",
        description = "Grades every correct style, known mistake, pair and unknown mistake on fresh cases, and counts"
                + " what becomes of them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class Verdicts implements Callable<Integer> {
    private static final int SHOW_EVERY = 20;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description =
                    "Seeds for each assignment; 334, unless given: with three cases each, 1,002 of" + " every demand.")
    private int seeds = 334;

    @Option(
            names = "--assignment",
            paramLabel = "ID",
            description = "Only this assignment; may be given several times.")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only these: ${COMPLETION-CANDIDATES}; may be given several times.")
    private List<Kind> kinds = new ArrayList<>();

    @Option(names = "--first-seed", paramLabel = "S", description = "The first seed; 1000, unless given.")
    private long firstSeed = 1_000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Seeds at once; as many as there are processors, unless given.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the counts of every implementation go, as CSV.")
    private Path out;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Verdicts())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>(List.of(Table.HEADER));
        boolean clean = true;
        for (Homework homework : ServiceLoader.load(Homework.class)) {
            String id = idOf(homework);
            if (homework.worksheet().isPresent()) {
                continue; // the worksheets have a measurement of their own
            }
            if (assignments.isEmpty() || assignments.contains(id)) {
                long start = System.nanoTime();
                Trials trials = new Trials(homework);
                Tally tally = count(id, homework, trials);
                System.out.printf(
                        Locale.ROOT,
                        "%s, %,d seeds, at least %,d fresh cases of every demand, %,d s%n",
                        id,
                        seeds,
                        seeds * trials.fewestCases(),
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
                Table.of(tally).forEach(System.out::println);
                System.out.flush();
                measureTime(id);
                System.out.println();
                rows.addAll(Table.rows(id, tally));
                if (out != null) {
                    Files.write(out, rows);
                }
                clean &= isClean(tally);
            }
        }
        return clean ? 0 : 1;
    }

    static String idOf(Homework homework) {
        return homework.publicChecks().getAnnotation(Assignment.class).id();
    }

    private static void measureTime(String id) throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("backmark.home", "."));
        int exit = new ProcessBuilder(Judge.command(home, JudgeTime.class.getName(), id))
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the judge's time for " + id + " could not be measured, exit code " + exit);
        }
    }

    private Tally count(String id, Homework homework, Trials trials) throws InterruptedException {
        Tally tally = new Tally();
        Subjects subjects = new Subjects(homework);
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < seeds; i++) {
                long seed = firstSeed + i;
                running.add(pool.submit(() -> {
                    grade(seed, homework, subjects, trials, tally);
                    int finished = done.incrementAndGet();
                    if (finished % SHOW_EVERY == 0) {
                        System.err.println(id + ": " + finished + " of " + seeds);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return tally;
        } catch (ExecutionException e) {
            throw new IllegalStateException(id + " could not be graded", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void grade(long seed, Homework homework, Subjects subjects, Trials trials, Tally tally) {
        LiveOracle oracle = new LiveOracle(homework, seed);
        for (Subject subject : subjects.of(seed)) {
            if (kinds.isEmpty() || kinds.contains(subject.kind())) {
                tally.add(trials.of(subject, seed, oracle));
            }
        }
    }

    private static boolean isClean(Tally tally) {
        boolean clean = true;
        for (Kind kind : Kind.values()) {
            for (Fate fate : Fate.values()) {
                clean &= !fate.isFalse() || tally.count(kind, fate) == 0;
            }
        }
        return clean;
    }
}
