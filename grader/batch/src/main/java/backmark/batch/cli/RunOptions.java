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
                    .withHeapMebibytes(heapMebibytes);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage("These limits cannot be kept: " + e.getMessage() + ".");
        }
    }
}
