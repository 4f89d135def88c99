package backmark.batch.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A command that has been run, in this process. */
record Ran(int code, String out, String err) {
    static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    static Ran of(Object... arguments) {
        return at(HOME, arguments);
    }

    /** A command of another copy, on this one's class path. */
    static Ran at(Path home, Object... arguments) {
        System.setProperty("backmark.home", home.toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int code = Backmark.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Ran(code, out.toString(), err.toString());
    }

    /** Skips the test where the sandbox cannot be used. */
    static void assumeBubblewrap() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "bwrap")));
        assumeTrue(there, "bubblewrap is not installed");
    }

    static Path sample(String assignment, String id) {
        return HOME.resolve("reference/samples").resolve(assignment).resolve(id);
    }

    /** A class of some samples, under ids of one's own: {@code "kim=s02"}. */
    static Path classOf(Path folder, String assignment, String... samples) throws IOException {
        for (String each : samples) {
            String id = each.substring(0, each.indexOf('='));
            Path to = Files.createDirectories(folder.resolve(id));
            try (Stream<Path> files = Files.list(sample(assignment, each.substring(id.length() + 1)))) {
                for (Path file : files.toList()) {
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
        return folder;
    }

    /** The command that starts this very copy in a process of its own. */
    static ProcessBuilder process(Object... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = Stream.concat(
                        Stream.of(
                                java,
                                "-XX:+UseSerialGC",
                                "-Dbackmark.home=" + HOME,
                                "-cp",
                                System.getProperty("java.class.path"),
                                "backmark.batch.cli.Backmark"),
                        Stream.of(arguments))
                .map(Object::toString)
                .toList();
        return new ProcessBuilder(command);
    }
}
