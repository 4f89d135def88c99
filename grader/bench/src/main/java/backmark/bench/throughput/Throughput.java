package backmark.bench.throughput;

import backmark.bench.GeneratedClass;
import backmark.bench.Judge;
import backmark.bench.Measured;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares grading a class with the other ways of running it, all in one run and on the same submissions:
 *
 * <pre>grader/bench/run throughput [SUBMISSIONS [REPETITIONS [MAVEN]]]</pre>
 *
 * <p>(a) Backmark with its public and hidden checks, pages and gradebook; (b) {@code mvn -q -o test} for each
 * submission; (c) {@code javac} and a process that runs JUnit, for each; (d) {@link Floor}; (e) {@code mvn test} of a
 * project with one class and one test; (f) what a student waits for, that is (b) with the options for Java that this
 * project's {@code .mvn} and {@code pom.xml} set. (b), (c) and (f) are measured on the first MAVEN submissions (3 unless
 * given), since each costs seconds. Ratios are medians over repetitions of ratios within one; a class as a whole is
 * compared with one (b), too. Needs Linux, bubblewrap, Maven and root.
 */
public final class Throughput {
    /** The ways, in the order in which they are run and printed. */
    private enum Way {
        BACKMARK("(a) backmark grade"),
        MAVEN("(b) mvn -q -o test, each"),
        LAUNCHER("(c) javac + JUnit, each"),
        FLOOR("(d) compile warm + one start"),
        EMPTY("(e) mvn -q -o test, empty project"),
        STUDENT("(f) (b) with the project's .mvn");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        private String letter() {
            return words.substring(0, words.indexOf(' '));
        }
    }

    /** What a ratio in processor time has to be. */
    private record Bar(Way above, Way below, boolean atLeast, double value) {
        String words(double ratio) {
            boolean met = atLeast ? ratio >= value : ratio <= value;
            return String.format(
                    Locale.ROOT,
                    "bar on Java %d: at %s %s, %s",
                    Runtime.version().feature(),
                    atLeast ? "least" : "most",
                    value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value),
                    met ? "met" : "not met");
        }
    }

    /** The most that a whole class of so many submissions may cost, as a multiple of one {@code mvn -q -o test}. */
    private static final Map<Integer, Double> WHOLE_CLASS = Map.of(20, 0.7, 100, 2.5);

    /** Java's caches of linked classes came with 24. */
    private static final List<Bar> BARS = List.of(
            new Bar(Way.MAVEN, Way.BACKMARK, true, Runtime.version().feature() >= 24 ? 60 : 40),
            new Bar(Way.BACKMARK, Way.FLOOR, false, 1.5),
            new Bar(Way.STUDENT, Way.EMPTY, false, 1.3));

    private final PrintStream out;
    private final Path home;
    private final Path folder;
    private final List<Path> submissions;
    private final List<Path> few;
    private final MavenProject assignment;
    private final MavenProject students;
    private final MavenProject empty;
    private final Path java;
    private final Map<Way, List<Measured>> measured = new EnumMap<>(Way.class);

    Throughput(Path home, Path folder, int count, int withMaven, PrintStream out) throws IOException {
        this.out = out;
        this.home = home;
        this.folder = folder;
        submissions = GeneratedClass.write(home, folder.resolve("in"), count);
        few = submissions.subList(0, Math.min(withMaven, count));
        assignment = MavenProject.ofAssignment(home, folder.resolve("maven"));
        students = MavenProject.ofStudents(home, folder.resolve("students"));
        empty = MavenProject.empty(home, folder.resolve("empty"));
        java = Path.of(System.getProperty("java.home"), "bin");
        for (Way way : Way.values()) {
            measured.put(way, new ArrayList<>());
        }
    }

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int repetitions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        int withMaven = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path folder = Files.createTempDirectory("throughput");
        try {
            Throughput throughput =
                    new Throughput(Path.of(System.getProperty("backmark.home")), folder, count, withMaven, System.out);
            throughput.warmUp();
            throughput.run(repetitions);
        } finally {
            MavenProject.delete(folder);
        }
    }

    /** Measures all ways in turn, and prints what is known after each repetition. */
    void run(int repetitions) throws IOException, InterruptedException {
        for (int i = 0; i < repetitions; i++) {
            for (Way way : Way.values()) {
                measured.get(way).add(run(way, i));
            }
            print();
        }
    }

    /** Archives are built and files are in memory before anything counts. */
    private void warmUp() throws IOException, InterruptedException {
        Path one = folder.resolve("warm");
        GeneratedClass.write(home, one, 2);
        grade(one, "warm-graded");
        floor(one);
        maven(assignment, few.get(0));
        maven(students, few.get(0));
        maven(empty, null);
    }

    private Measured run(Way way, int repetition) throws IOException, InterruptedException {
        Measured sum = new Measured(0, 0, 0);
        switch (way) {
            case BACKMARK:
                return grade(folder.resolve("in"), "graded" + repetition).dividedBy(submissions.size());
            case FLOOR:
                return floor(folder.resolve("in")).dividedBy(submissions.size());
            case EMPTY:
                return maven(empty, null);
            default:
                for (Path submission : few) {
                    sum = sum.plus(
                            switch (way) {
                                case MAVEN -> maven(assignment, submission);
                                case STUDENT -> maven(students, submission);
                                default -> launcher(submission);
                            });
                }
                return sum.dividedBy(few.size());
        }
    }

    private Measured grade(Path in, String out) throws IOException, InterruptedException {
        return judge(
                "backmark.batch.cli.Backmark",
                "grade",
                GeneratedClass.ASSIGNMENT,
                in.toString(),
                "--out",
                folder.resolve(out).toString());
    }

    private Measured floor(Path in) throws IOException, InterruptedException {
        return judge(Floor.class.getName(), in.toString());
    }

    private Measured judge(String main, String... arguments) throws IOException, InterruptedException {
        return measure(Judge.command(home, main, arguments));
    }

    private Measured maven(MavenProject project, Path submission) throws IOException, InterruptedException {
        if (submission == null) {
            MavenProject.delete(project.folder().resolve("target"));
        } else {
            project.handIn(submission);
        }
        return measure(List.of(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                "mvn",
                "-q",
                "-o",
                "-Dmaven.test.failure.ignore=true",
                "-f",
                project.folder().toString(),
                "test"));
    }

    private Measured launcher(Path submission) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("classes"));
        String classPath = System.getProperty("java.class.path");
        List<String> javac = new ArrayList<>(
                List.of(java.resolve("javac").toString(), "-proc:none", "-cp", classPath, "-d", out.toString()));
        try (Stream<Path> files = Files.list(submission)) {
            files.map(Path::toString).forEach(javac::add);
        }
        Measured compiled = measure(javac);
        Measured run = measure(List.of(
                java.resolve("java").toString(),
                "-cp",
                out + ":" + classPath,
                PublicChecks.class.getName(),
                "homework.twolayer.TwoLayerNetChecks"));
        MavenProject.delete(out);
        return compiled.plus(run);
    }

    private Measured measure(List<String> command) throws IOException, InterruptedException {
        return Measured.of(command, folder, folder.resolve("log"));
    }

    private void print() {
        out.printf(
                Locale.ROOT,
                "%nJava %s, %d processors, %d submissions, %d repetitions; medians for each submission%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                submissions.size(),
                measured.get(Way.FLOOR).size());
        measured.forEach((way, all) -> out.printf(
                Locale.ROOT,
                "%-36s %8.3f s processor time %8.3f s%n",
                way.words,
                Measured.median(all.stream().mapToDouble(Measured::cpuSeconds).toArray()),
                Measured.median(all.stream().mapToDouble(Measured::wallSeconds).toArray())));
        ratio(Way.MAVEN, Way.BACKMARK);
        wholeClass();
        ratio(Way.LAUNCHER, Way.BACKMARK);
        ratio(Way.BACKMARK, Way.FLOOR);
        ratio(Way.MAVEN, Way.EMPTY);
        ratio(Way.STUDENT, Way.EMPTY);
    }

    private void wholeClass() {
        int count = submissions.size();
        Bar bar =
                WHOLE_CLASS.containsKey(count) ? new Bar(Way.BACKMARK, Way.MAVEN, false, WHOLE_CLASS.get(count)) : null;
        ratio(count + " times (a)/(b)", count, Way.BACKMARK, Way.MAVEN, bar);
    }

    private void ratio(Way dividend, Way divisor) {
        Bar bar = BARS.stream()
                .filter(each -> each.above() == dividend && each.below() == divisor)
                .findFirst()
                .orElse(null);
        ratio(dividend.letter() + "/" + divisor.letter(), 1, dividend, divisor, bar);
    }

    private void ratio(String name, int times, Way dividend, Way divisor, Bar bar) {
        List<Measured> above = measured.get(dividend);
        List<Measured> below = measured.get(divisor);
        double[] cpu = new double[above.size()];
        double[] wall = new double[above.size()];
        for (int i = 0; i < cpu.length; i++) {
            cpu[i] = times * above.get(i).cpuSeconds() / below.get(i).cpuSeconds();
            wall[i] = times * above.get(i).wallSeconds() / below.get(i).wallSeconds();
        }
        out.printf(
                Locale.ROOT,
                "%s  median %6.2f in processor time, %6.2f in wall time; %s%n",
                name,
                Measured.median(cpu),
                Measured.median(wall),
                bar == null ? "no bar" : bar.words(Measured.median(cpu)));
    }
}
