package backmark.bench.crash;

import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a batch at random moments and lets the same command go on, again and again: nothing may be lost, doubled or
 * torn:
 *
 * <pre>grader/bench/run crash [KILLS [SEED]]</pre>
 *
 * <p>A batch that comes to its end before it is killed is looked at as a whole, and the next begins in a new folder.
 * Exit code 1 if anything was lost, doubled or torn.
 */
public final class Crash {
    static final String ASSIGNMENT = "optimizers";

    private static final long FIRST_GUESS_MILLIS = 20_000;
    private static final long SOON_MILLIS = 500;
    private static final long LOOK_MILLIS = 5;

    private final Path samples;
    private final Path folder;
    private final Random random;
    private final long submissions;
    private long wholeRunMillis;
    private int torn;
    private int doubled;
    private int lost;
    private int completed;

    /**
     * A trial.
     *
     * @param samples submissions of {@value #ASSIGNMENT}
     * @param folder where batches are graded into
     * @param wholeRunMillis how long a batch is thought to take, until one has come to its end
     */
    Crash(Path samples, Path folder, long seed, long wholeRunMillis) throws IOException {
        this.samples = samples;
        this.folder = folder;
        this.wholeRunMillis = wholeRunMillis;
        random = new Random(seed);
        try (Stream<Path> all = Files.list(samples)) {
            submissions = all.filter(Files::isDirectory).count();
        }
    }

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path home = Path.of(System.getProperty("backmark.home", "."))
                .toAbsolutePath()
                .normalize();
        Path samples = home.resolve("reference/samples").resolve(ASSIGNMENT);
        Crash test = new Crash(samples, Files.createTempDirectory("backmark-crash"), seed, FIRST_GUESS_MILLIS);
        test.run(kills);
        System.out.println(test.summary(kills));
        System.exit(test.lost + test.doubled + test.torn == 0 ? 0 : 1);
    }

    String summary(int kills) {
        return String.format(
                "%d kills, %d batches completed: %d results lost, %d doubled, %d torn",
                kills, completed, lost, doubled, torn);
    }

    /** Goes on until so many have been killed, and the last batch is complete. */
    void run(int kills) throws IOException, InterruptedException {
        int killed = 0;
        for (int batch = 0; killed < kills; batch++) {
            Path graded = folder.resolve("batch" + batch);
            Map<String, String> before = Map.of();
            boolean done = false;
            while (!done) {
                long start = System.nanoTime();
                Process process = start(graded);
                if (killed >= kills) {
                    done = process.waitFor(10, TimeUnit.MINUTES);
                } else if (killed % 2 == 0) {
                    awaitMoreThan(before.size(), process, graded);
                    done = process.waitFor(random.nextLong(SOON_MILLIS), TimeUnit.MILLISECONDS);
                } else {
                    // Mostly within the first half, so that a batch is killed several times before it is complete.
                    done = process.waitFor(random.nextLong(wholeRunMillis / 2), TimeUnit.MILLISECONDS);
                }
                process.destroyForcibly().waitFor();
                killed += done ? 0 : 1;
                if (done && before.isEmpty()) {
                    wholeRunMillis = Math.max(1_000, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                }
                before = compare(before, graded);
            }
            complete(graded, before);
        }
    }

    /** Every second time a batch is killed where it is writing: soon after it has finished one more submission. */
    private static void awaitMoreThan(int results, Process process, Path graded)
            throws IOException, InterruptedException {
        while (ResultStore.ids(graded).size() <= results && !process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            // not yet
        }
    }

    private Process start(Path graded) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Dbackmark.home=" + System.getProperty("backmark.home", "."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "backmark.batch.cli.Backmark",
                        "grade",
                        ASSIGNMENT,
                        samples.toString(),
                        "--out",
                        graded.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** What was finished before is still there, byte for byte: a result that was run again has other times. */
    private Map<String, String> compare(Map<String, String> before, Path graded) throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (String id : ResultStore.ids(graded)) {
            if (ResultStore.read(graded, id).isEmpty()) {
                torn++;
                System.out.println("torn: " + graded + " " + id);
            }
            now.put(id, Files.readString(graded.resolve("results").resolve(id + ".json")));
        }
        before.forEach((id, text) -> {
            if (!now.containsKey(id)) {
                lost++;
                System.out.println("lost: " + graded + " " + id);
            } else if (!now.get(id).equals(text)) {
                doubled++;
                System.out.println("run again: " + graded + " " + id);
            }
        });
        if (Files.exists(graded.resolve("run.json")) && RunInfo.read(graded).isEmpty()) {
            torn++;
            System.out.println("torn: " + graded + " run.json");
        }
        return now;
    }

    private void complete(Path graded, Map<String, String> results) throws IOException {
        completed++;
        boolean finished =
                RunInfo.read(graded).filter(run -> !run.isUnfinished()).isPresent();
        if (results.size() != submissions || !finished) {
            lost += (int) Math.max(1, submissions - results.size());
            System.out.println("incomplete: " + graded + ", " + results.size() + " of " + submissions + " results");
        }
    }
}
