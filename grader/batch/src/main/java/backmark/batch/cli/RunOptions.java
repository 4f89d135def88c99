package backmark.batch.cli;

import backmark.sandbox.Isolation;
import backmark.sandbox.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Options of every command that runs submissions. */
final class RunOptions {
    /** How submissions are shut in. */
    enum SandboxChoice {
        auto,
        bwrap,
        none
    }

    @Option(
            names = "--sandbox",
            paramLabel = "auto|bwrap|none",
            description = "How submissions are shut in. auto and bwrap use bubblewrap and refuse to run without it;"
                    + " none runs them with your own rights, which every report then says.")
    private SandboxChoice sandbox = SandboxChoice.auto;

    @Option(
            names = "--lang",
            paramLabel = "en|ko",
            description = "Language of the reports; that of the system, unless given.")
    private Language language = Language.ofThisMachine();

    @Option(
            names = "--call-seconds",
            paramLabel = "N",
            description = "How long one call of a student's method may take; 5, unless given.")
    private int callSeconds = 5;

    @Option(
            names = "--cpu-seconds",
            paramLabel = "N",
            description = "Processor time of a submission's process; 20, unless given.")
    private int cpuSeconds = 20;

    @Option(
            names = "--heap-mib",
            paramLabel = "N",
            description = "Java heap of a submission's process in MiB; 128, unless given.")
    private int heapMebibytes = 128;

    @Option(
            names = "--native-mib",
            paramLabel = "N",
            description = "Everything else such a process maps, the stacks of its threads too, in MiB; 384, unless"
                    + " given.")
    private int nativeMebibytes = Limits.standard().nativeMebibytes();

    @Option(
            names = "--open-files",
            paramLabel = "N",
            description = "Files it may have open; 64, unless given. It never finds one to write.")
    private int openFiles = Limits.standard().openFiles();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads it may have at once, besides those of Java itself; 256, unless given.")
    private int threads = Limits.standard().threads();

    @Option(
            names = "--result-mib",
            paramLabel = "N",
            description = "The largest result of one call in MiB; 16, unless given.")
    private int resultMebibytes = Limits.standard().frameBytes() >> 20;

    @Option(
            names = "--output-kib",
            paramLabel = "N",
            description = "How much is kept of what one call prints, in KiB; 16, unless given.")
    private int outputKibibytes = Limits.standard().outputBytes() >> 10;

    @Option(
            names = "--compile-seconds",
            paramLabel = "N",
            description = "How long the compiler may take for one submission; 5, unless given.")
    private int compileSeconds = 5;

    Isolation isolation() {
        return sandbox == SandboxChoice.none ? Isolation.NONE : Isolation.BUBBLEWRAP;
    }

    boolean isChosen() {
        return sandbox != SandboxChoice.auto;
    }

    Language language() {
        return language;
    }

    /** @throws CommandFailure if no submission could run within them */
    Limits limits() {
        try {
            return Limits.standard()
                    .withWallPerCall(Duration.ofSeconds(callSeconds))
                    .withCpuSeconds(cpuSeconds)
                    .withHeapMebibytes(heapMebibytes)
                    .withNativeMebibytes(nativeMebibytes)
                    .withOpenFiles(openFiles)
                    .withThreads(threads)
                    .withFrameBytes(bytes(resultMebibytes, 20))
                    .withOutputBytes(bytes(outputKibibytes, 10));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("These limits cannot be kept: " + e.getMessage() + ".");
        }
    }

    /** @throws CommandFailure if nothing could be compiled within it */
    Duration toCompile() {
        if (compileSeconds < 1) {
            throw CommandFailure.usage("--compile-seconds must be at least 1, but is " + compileSeconds + ".");
        }
        return Duration.ofSeconds(compileSeconds);
    }

    private static int bytes(int units, int shift) {
        return (int) Math.max(-1, Math.min((long) units << shift, 1 << 29));
    }
}
