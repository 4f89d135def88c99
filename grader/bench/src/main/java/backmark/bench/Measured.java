package backmark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a command took, with every process below it; its memory is that of the largest of them.
 *
 * <p>A sandboxed process is often nobody's child when it ends, so its processor time is missing from the accounts of who
 * started it. The command therefore runs in a process namespace of its own, whose first process inherits all orphans and
 * counts them; it ends when they have, or five seconds after the command. Only root may make one without also becoming
 * another user.
 */
public record Measured(double wallSeconds, double cpuSeconds, long peakMebibytes) {
    /** Runs the command and notes its end; what it has left is collected while the shell waits for a pause to be over. */
    private static final String AS_FIRST_PROCESS = "\"$@\"; code=$?; : >'%s'; n=0;"
            + " until set -- /proc/[0-9]*; [ $# -le 1 ] || [ $n -ge 100 ]; do n=$((n+1)); sleep .05; done; times >'%s'; exit $code";

    private static final int LOOK_MILLIS = 200;
    private static final Pattern TIME = Pattern.compile("(\\d+)m([0-9.]+)s");

    /**
     * Runs a command to its end.
     *
     * @param log gets what it prints
     * @throws IOException if it fails, with the end of its log
     */
    public static Measured of(List<String> command, Path directory, Path log) throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        Path ended = Files.createTempFile("ended", ".txt");
        List<String> counted = new ArrayList<>(List.of("unshare", "--pid", "--fork", "--kill-child", "--mount-proc"));
        counted.addAll(List.of("sh", "-c", AS_FIRST_PROCESS.formatted(ended, times), "sh"));
        counted.addAll(command);
        Instant start = Instant.now();
        Process process = new ProcessBuilder(counted)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        process.getOutputStream().close();
        long peak = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(
                    peak,
                    process.descendants()
                            .mapToLong(Measured::peakKibibytes)
                            .max()
                            .orElse(0));
        }
        int code = process.exitValue();
        double wall = Duration.between(start, Files.getLastModifiedTime(ended).toInstant())
                        .toNanos()
                / 1e9;
        Files.delete(ended);
        if (code != 0) {
            List<String> lines = Files.readAllLines(log);
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
        }
        Matcher matcher = TIME.matcher(Files.readString(times));
        double cpu = 0;
        while (matcher.find()) {
            cpu += 60 * Double.parseDouble(matcher.group(1)) + Double.parseDouble(matcher.group(2));
        }
        Files.delete(times);
        return new Measured(wall, cpu, peak >> 10);
    }

    private static long peakKibibytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /** Whether processes can be counted here: on Linux, as root, where bubblewrap is installed. */
    public static boolean isPossible() {
        String path = System.getenv("PATH");
        return System.getProperty("user.name").equals("root")
                && Stream.of((path == null ? "" : path).split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "bwrap")));
    }

    /** The middle of some numbers; of an even number of them the mean of the two in the middle. */
    public static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public Measured dividedBy(int parts) {
        return new Measured(wallSeconds / parts, cpuSeconds / parts, peakMebibytes);
    }

    public Measured plus(Measured other) {
        return new Measured(
                wallSeconds + other.wallSeconds,
                cpuSeconds + other.cpuSeconds,
                Math.max(peakMebibytes, other.peakMebibytes));
    }
}
