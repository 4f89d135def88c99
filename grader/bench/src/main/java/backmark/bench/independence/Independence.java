package backmark.bench.independence;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.grade.Grading;
import backmark.batch.grade.Progress;
import backmark.batch.grade.SubmissionGrader;
import backmark.batch.intake.Intake;
import backmark.batch.intake.Submission;
import backmark.batch.store.ResultStore;
import backmark.batch.store.SubmissionResult;
import backmark.bench.GeneratedClass;
import backmark.check.oracle.LiveOracle;
import backmark.sandbox.Isolation;
import backmark.sandbox.Limits;
import backmark.sandbox.Sandbox;
import backmark.sandbox.compile.Compiler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Grades the same class in several ways, which must not matter: with one job, with four in a random order, and each
 * submission alone with an oracle of its own. All results have to be the same bytes.
 *
 * <pre>grader/bench/run independence [SUBMISSIONS [SEED]]</pre>
 *
 * <p>The clock stands still, so that results hold no times. Exit code 1 if any result differs.
 */
public final class Independence {
    private static final Clock STANDING_STILL = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Installed installed;
    private final Path folder;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private int runs;

    private Independence(Installed installed, Path folder, Sandbox sandbox, Compiler compiler) {
        this.installed = installed;
        this.folder = folder;
        this.sandbox = sandbox;
        this.compiler = compiler;
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path home = Path.of(System.getProperty("backmark.home"));
        int different = differing(home, Files.createTempDirectory("independence"), count, seed);
        System.out.println(different + " of " + count + " results differ");
        System.exit(different == 0 ? 0 : 1);
    }

    /** How many results depend on the way in which the class was graded. */
    static int differing(Path home, Path folder, int count, long seed) throws Exception {
        Installed installed = Installation.at(home).get(GeneratedClass.ASSIGNMENT);
        List<Submission> submissions = new ArrayList<>();
        for (Path each : GeneratedClass.write(home, folder.resolve("in"), count)) {
            submissions.add(Intake.readOne(each, Intake.Options.standard()));
        }
        try (Sandbox sandbox = Sandbox.open(
                        Isolation.BUBBLEWRAP, Sandbox.usualCache(), installed.homeworkClassPath(), Limits.standard());
                Compiler compiler = sandbox.compiler(Duration.ofSeconds(5))) {
            return new Independence(installed, folder, sandbox, compiler).compare(submissions, seed);
        }
    }

    private int compare(List<Submission> submissions, long seed) throws Exception {
        Map<String, String> one = grade(submissions, 1);
        List<Submission> mixed = new ArrayList<>(submissions);
        Collections.shuffle(mixed, new Random(seed));
        Map<String, String> four = grade(mixed, 4);
        int different = 0;
        for (Submission submission : submissions) {
            String id = submission.id();
            String alone = grade(List.of(submission), 1).get(id);
            if (!one.get(id).equals(four.get(id)) || !one.get(id).equals(alone)) {
                System.out.println("differs: " + id);
                different++;
            }
        }
        return different;
    }

    private Map<String, String> grade(List<Submission> submissions, int jobs) throws Exception {
        Path out = folder.resolve("graded" + runs++);
        LiveOracle oracle = new LiveOracle(installed.homework(), 1);
        SubmissionGrader grader = new SubmissionGrader(installed, oracle, sandbox, compiler, STANDING_STILL);
        try (ResultStore store = ResultStore.open(out)) {
            new Grading(installed, grader, store, "basis", jobs).run(submissions, false, new Silent());
        }
        Map<String, String> texts = new TreeMap<>();
        for (String id : ResultStore.ids(out)) {
            texts.put(id, Files.readString(out.resolve("results").resolve(id + ".json")));
        }
        return texts;
    }

    private static final class Silent implements Progress {
        @Override
        public void begins(int submissions, int finishedBefore) {}

        @Override
        public void finished(SubmissionResult result) {}

        @Override
        public void close() {}
    }
}
