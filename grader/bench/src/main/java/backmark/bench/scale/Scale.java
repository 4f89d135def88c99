package backmark.bench.scale;

import backmark.bench.GeneratedClass;
import backmark.bench.Judge;
import backmark.bench.Measured;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Grades classes of growing size: time and memory of the judge, size of what it writes, and how long a browser needs to
 * show the class.
 *
 * <pre>grader/bench/run scale [SUBMISSIONS…]</pre>
 *
 * <p>Without numbers 10, 100 and 1,000; 10,000 takes half an hour or more, and 1.1 GB of disk. The judge's memory is the
 * most that it ever had, most of it garbage that nothing made it collect: what is in use stays near 20 MiB. Needs Linux,
 * bubblewrap and root, and Chromium for the last column.
 */
public final class Scale {
    private final Path home;
    private final Path folder;
    private final PrintStream out;

    Scale(Path home, Path folder, PrintStream out) {
        this.home = home;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length == 0 ? List.of("10", "100", "1000") : List.of(arguments);
        Path folder = Files.createTempDirectory("scale");
        Scale scale = new Scale(Path.of(System.getProperty("backmark.home")), folder, System.out);
        try {
            scale.measure(sizes.stream().map(Integer::valueOf).toList());
        } finally {
            delete(folder);
        }
    }

    void measure(List<Integer> sizes) throws IOException, InterruptedException {
        out.println("submissions   wall s    cpu s  cpu s each  judge MiB  output MiB  index.html MiB  browser s");
        for (int size : sizes) {
            measure(size);
        }
    }

    private void measure(int submissions) throws IOException, InterruptedException {
        Path in = folder.resolve("in" + submissions);
        Path written = folder.resolve("graded" + submissions);
        GeneratedClass.write(home, in, submissions);
        Measured graded = Measured.of(
                Judge.command(
                        home,
                        "backmark.batch.cli.Backmark",
                        "grade",
                        GeneratedClass.ASSIGNMENT,
                        in.toString(),
                        "--out",
                        written.toString()),
                folder,
                folder.resolve("log"));
        out.printf(
                Locale.ROOT,
                "%11d %8.1f %8.1f %11.3f %10d %11.1f %15.2f  %s%n",
                submissions,
                graded.wallSeconds(),
                graded.cpuSeconds(),
                graded.cpuSeconds() / submissions,
                graded.peakMebibytes(),
                bytes(written) / 1048576.0,
                bytes(written.resolve("index.html")) / 1048576.0,
                browser(written.resolve("index.html")));
        delete(in);
        delete(written);
    }

    /** Seconds in which a browser reads the page, lays it out and ends, once its own files are in memory; "-" without one. */
    private String browser(Path page) throws InterruptedException {
        List<String> show = List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--screenshot=" + folder.resolve("page.png"),
                page.toUri().toString());
        try {
            Measured.of(show, folder, folder.resolve("log"));
            Measured again = Measured.of(show, folder, folder.resolve("log"));
            return String.format(Locale.ROOT, "%9.1f", again.wallSeconds());
        } catch (IOException noBrowser) {
            return "        -";
        }
    }

    private static long bytes(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
