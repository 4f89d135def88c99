package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.call.CallFailure;
import backmark.check.call.Host.Instance;
import backmark.sandbox.SandboxUnavailable.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sandbox as a whole: what it is made of, and that it refuses to work when it does not hold. */
class SandboxTest {

    @Test
    void aMissingProgramIsNamedWithWhatToDo() {
        assertThat(Programs.missing("bwrap", "bubblewrap")).isEqualTo("""
                        The sandbox needs the program bwrap, which is not installed. Install it, for example with
                            sudo apt-get install bubblewrap
                        or grade without a sandbox, only if you trust every submission: --sandbox=none""");
    }

    @Test
    void aSandboxThatDoesNotHoldFailsClosed() throws Exception {
        try (Sandbox open = TestSandbox.open(Isolation.NONE);
                SandboxHost host = open.host(Program.of(java.util.Map.of(), List.of()))) {
            assertThatThrownBy(() -> SelfCheck.of(open.startChild(Limits.standard()), TestSandbox.cache()))
                    .isInstanceOf(SandboxUnavailable.class)
                    .hasMessageMatching(
                            "The sandbox does not hold on this computer: a test inside could open a listening"
                                    + " socket, \\d+\\. Nothing is graded in it\\.")
                    .extracting("layer")
                    .isEqualTo(Layer.NETWORK);
            assertThat(host).isNotNull();
        }
    }

    @Test
    void aSandboxThatDoesNotStartSaysWhy() {
        try (Watchdog watchdog = new Watchdog()) {
            assertThatThrownBy(() -> SelfCheck.of(
                            new Child(
                                    new ProcessBuilder(
                                                    "sh",
                                                    "-c",
                                                    "echo bwrap: setting up uid map: Permission denied >&2; exit 1")
                                            .start(),
                                    watchdog,
                                    null),
                            Path.of("/")))
                    .hasMessage("""
                            The sandboxed Java process does not start (exit code 1): bwrap: setting up uid map: Permission denied
                            This system does not let ordinary users make namespaces. In a container, allow them; on Ubuntu 24.04,
                                sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0""")
                    .extracting("layer")
                    .isEqualTo(Layer.START);
        }
    }

    @Test
    void runByRootTheCacheMustBeOpenToOtherUsers(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Account.isRoot());
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));

        assertThatThrownBy(() -> CachePlace.requireReadable(closed.resolve("cache")))
                .hasMessage("Run by root, the sandbox works as an unprivileged user, who may not enter " + closed
                        + ". Choose a cache folder that every user can reach, for example /var/cache/backmark, or run"
                        + " Backmark as another user.");
    }

    @Test
    void theCommandDropsRootBeforeBubblewrapAndMountsNothingButTheRuntime() {
        RuntimeRoot root = new RuntimeRoot(Path.of("/cache/child-1"), Role.CHILD, Isolation.BUBBLEWRAP);
        Programs programs = new Programs(Path.of("/bin/sh"), Path.of("/usr/bin/bwrap"), Path.of("/usr/bin/setpriv"));

        int processors = Runtime.getRuntime().availableProcessors();
        List<String> command =
                new LaunchCommand(programs, root).of(new ResourceLimits(20, 512, 64, 30), List.of("-version"), false);

        assertThat(String.join(" ", command))
                .isEqualTo("/bin/sh -c ulimit -c 0;ulimit -f 0;ulimit -t 20;ulimit -v 524288;ulimit -n 64;"
                        + "exec \"$@\" 9<\"$0\" /cache/child-1/filter.bpf"
                        + " /usr/bin/setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs"
                        + " /usr/bin/bwrap --unshare-all --die-with-parent --new-session --cap-drop ALL --as-pid-1"
                        + " --clearenv --setenv LD_LIBRARY_PATH /jre/lib:/lib --setenv MALLOC_ARENA_MAX 1"
                        + " --ro-bind /cache/child-1/root / --chdir / --seccomp 9 -- /app/sh -c { ulimit -u "
                        + (50 + 2 * processors)
                        + "||ulimit -p " + (50 + 2 * processors) + ";} 2>&-;exec \"$@\" sh /jre/bin/java -version");
    }

    @Test
    void withoutIsolationTheEnvironmentAndTheWorkingDirectoryAreEmpty() throws Exception {
        try (Sandbox open = TestSandbox.open(Isolation.NONE);
                Submitted it = new Submitted(
                        open,
                        Limits.standard(),
                        Submitted.layer(
                                "public double number(double x) { Set<String> names = new TreeSet<>(System.getenv().keySet());"
                                        + " names.remove(\"PWD\"); System.out.print(names + \" \""
                                        + " + new java.io.File(\"\").getAbsoluteFile().list().length"
                                        + " + new java.io.File(\"\").getAbsolutePath()); return x; }"))) {
            it.call(it.create(), "number", 1.0);
            String said = it.host.takeOutput();
            assertThat(said).startsWith("[MALLOC_ARENA_MAX] 0/");
            it.close();
            assertThat(Path.of(said.substring("[MALLOC_ARENA_MAX] 0".length()))).doesNotExist();
        }
    }

    @Test
    void theChildsProcessorTimeIsSeen() throws Exception {
        try (Sandbox open = TestSandbox.openShutIn();
                Submitted it = new Submitted(
                        open,
                        Limits.standard(),
                        Submitted.layer(
                                "public double number(double x) { double s = 0; for (int i = 0; i < 30_000_000; i++)"
                                        + " s += Math.sqrt(i); return s; }"))) {
            it.call(it.create(), "number", 1.0);

            assertThat(it.host.cpuTime()).isPositive();
        }
    }

    @Test
    void aClosedHostIsTheCallersMistake() throws Exception {
        try (Sandbox open = TestSandbox.open(Isolation.NONE)) {
            Submitted it = new Submitted(open, Limits.standard(), Submitted.layer(""));
            Instance layer = it.create();
            it.close();
            assertThatThrownBy(() -> it.call(layer, "number", 1.0)).hasMessage("the host is closed");
        }
    }

    @Test
    void whatIsBuiltOnceIsNotBuiltAgainUnlessItsContentsChange(@TempDir Path folder) throws Exception {
        CacheFolder cache = new CacheFolder(folder.resolve("cache"));
        int[] built = new int[1];
        CacheFolder.Build build = target -> {
            built[0]++;
            Files.writeString(target.resolve("made"), "x");
        };

        Path first = cache.get("kind", new Digest().add("a"), build);
        cache.get("kind", new Digest().add("a"), build);
        assertThat(built[0]).isEqualTo(1);
        assertThat(cache.get("kind", new Digest().add("b"), build)).isNotEqualTo(first);
        assertThat(built[0]).isEqualTo(2);
    }

    @Test
    void anInterruptedBuildIsDoneAgain(@TempDir Path folder) throws Exception {
        CacheFolder cache = new CacheFolder(folder.resolve("cache"));
        CacheFolder.Build torn = target -> {
            Files.writeString(target.resolve("half"), "x");
            throw new IOException("the power failed");
        };
        assertThatThrownBy(() -> cache.get("kind", new Digest().add("a"), torn)).hasMessage("the power failed");

        Path whole =
                cache.get("kind", new Digest().add("a"), target -> Files.writeString(target.resolve("whole"), "x"));

        assertThat(whole.resolve("whole")).exists();
        assertThat(whole.resolve("half")).doesNotExist();
    }

    @Test
    void limitsThatNoProcessFitsInAreRefused() {
        assertThatThrownBy(() -> new Limits(Duration.ofSeconds(1), 20, 128, 8, 200, 64, 256, 1 << 20, 100))
                .hasMessage("an address space of 200 MiB is too small for a heap of 128 MiB: give it 436 or more");
        assertThatThrownBy(() -> Limits.standard().withWallPerCall(Duration.ZERO))
                .hasMessage("a call needs some time, not PT0S");
        assertThatThrownBy(() -> Limits.standard().withThreads(0))
                .hasMessage("a call is a thread, too: 0 are not enough");
        assertThatThrownBy(() -> Limits.standard().withCpuSeconds(0))
                .hasMessage("no Java process starts within 0 s, 128 MiB heap, 8 MiB stack and 64 open files");
    }

    @Test
    void threadsAreCountedForEachChildSinceLinux5Dot14() {
        assertThat(ThreadCount.isCounting("5.14.0-1.el9.x86_64")).isTrue();
        assertThat(ThreadCount.isCounting("6.1.0-18-amd64")).isTrue();
        assertThat(ThreadCount.isCounting("5.10.0-28-amd64")).isFalse();
        assertThat(ThreadCount.isCounting("4.18.0")).isFalse();
        assertThat(ThreadCount.isCounting("unknown")).isFalse();
        assertThat(ThreadCount.isCounting("")).isFalse();
    }

    @Test
    void aLargerHeapComesWithMoreAddressSpace() throws Exception {
        Limits large = Limits.standard().withHeapMebibytes(400);
        try (Sandbox open = TestSandbox.openShutIn();
                Submitted it = new Submitted(
                        open,
                        large,
                        Submitted.layer("public double number(double x) { return new double[25_000_000].length; }"))) {
            assertThat(it.call(it.create(), "number", 1.0).value()).isEqualTo(2.5e7);
        } catch (CallFailure failure) {
            throw new AssertionError(failure.kind() + " " + failure.getMessage());
        }
    }
}
