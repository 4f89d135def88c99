package backmark.sandbox;

import backmark.sandbox.RuntimeRoot.Rehearsal;
import backmark.sandbox.SandboxUnavailable.Layer;
import backmark.sandbox.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where submitted code runs: opened once for a batch, it gives a {@link SandboxHost} to each submission and one
 * {@link Compiler} to all.
 *
 * <p>Opening builds what is missing in the cache (several seconds, once for each JDK and each change of the homework
 * classes), and tries out whether the sandbox holds; it fails closed. Safe for several threads; hosts are not.
 */
public final class Sandbox implements AutoCloseable {
    private static final Duration RECORDING_LIMIT = Duration.ofSeconds(60);
    /** Archiving maps about a gigabyte; only the project's own classes run then. */
    private static final ResourceLimits WITHOUT_LIMITS = new ResourceLimits(0, 0, 0, 0);

    private static final ResourceLimits FOR_COMPILER = new ResourceLimits(0, 1536, 128, 0);

    private final Isolation isolation;
    private final CacheFolder cache;
    private final List<Path> homeworkClassPath;
    private final Limits limits;
    private final Programs programs;
    private final boolean threadsAreCounted;
    private final Spawner spawner = new Spawner();
    private final Watchdog watchdog = new Watchdog();
    private final Signatures signatures = new Signatures();
    private RuntimeRoot childRoot;
    private RuntimeRoot compilerRoot;

    private Sandbox(
            Isolation isolation, CacheFolder cache, List<Path> homeworkClassPath, Limits limits, Programs programs) {
        this.isolation = isolation;
        this.cache = cache;
        this.homeworkClassPath = List.copyOf(homeworkClassPath);
        this.limits = limits;
        this.programs = programs;
        threadsAreCounted = isolation == Isolation.BUBBLEWRAP && ThreadCount.isPerChild(programs);
    }

    /**
     * Opens a sandbox and makes sure that it holds.
     *
     * @param isolation how children are shut in
     * @param cache where runtimes are kept from one run to the next, about 200 MiB; see {@link #usualCache()}
     * @param homeworkClassPath directories and jars with the contracts, given types and starters; only classes of
     *     {@code homework} packages are taken, and they are what submissions see
     * @param limits what one child may use
     * @throws SandboxUnavailable if submitted code cannot be shut in here, with what to do about it
     */
    public static Sandbox open(Isolation isolation, Path cache, List<Path> homeworkClassPath, Limits limits)
            throws SandboxUnavailable {
        Path place = cache.toAbsolutePath().normalize();
        Programs programs = Programs.find(isolation);
        if (isolation == Isolation.BUBBLEWRAP) {
            CachePlace.requireReadable(place);
        }
        Sandbox sandbox = new Sandbox(isolation, new CacheFolder(place), homeworkClassPath, limits, programs);
        try {
            sandbox.childRoot = sandbox.root(Role.CHILD);
            if (isolation == Isolation.BUBBLEWRAP) {
                SelfCheck.of(sandbox.startChild(limits), place);
            }
            return sandbox;
        } catch (IOException e) {
            sandbox.close();
            throw new SandboxUnavailable(
                    Layer.RUNTIME, "The sandbox's runtime could not be built in " + place + ": " + e + ".");
        } catch (SandboxUnavailable e) {
            sandbox.close();
            throw e;
        }
    }

    /** Where the runtimes are usually kept: the user's cache folder, or for root one that other users can read. */
    public static Path usualCache() {
        return CachePlace.usual();
    }

    public Isolation isolation() {
        return isolation;
    }

    /** What one child may use, unless a host has limits of its own. */
    public Limits limits() {
        return limits;
    }

    /** A host for one submission, with the sandbox's limits. */
    public SandboxHost host(Program program) {
        return host(program, limits);
    }

    /** A host for one submission with limits of its own, for example to train a net. */
    public SandboxHost host(Program program, Limits own) {
        return new SandboxHost(() -> startChild(own), program, own, signatures);
    }

    /**
     * A compiler in a sandbox of its own, which is built when this is first called.
     *
     * @param wall how long one submission may take to compile; 5 s is long for a homework
     */
    public Compiler compiler(Duration wall) throws SandboxUnavailable {
        try {
            synchronized (this) {
                if (compilerRoot == null) {
                    compilerRoot = root(Role.COMPILER);
                }
            }
            return new SandboxCompiler(() -> startCompiler(compilerRoot, List.of(), false), wall);
        } catch (IOException e) {
            throw new SandboxUnavailable(Layer.RUNTIME, "The compiler's runtime could not be built: " + e + ".");
        }
    }

    Child startChild(Limits own) throws IOException {
        return start(
                childRoot,
                new ResourceLimits(
                        own.cpuSeconds(),
                        own.addressSpaceMebibytes(),
                        own.openFiles(),
                        threadsAreCounted ? own.threads() : 0),
                childJava(own, childRoot, childRoot.archiveOptions()),
                false);
    }

    private static List<String> childJava(Limits limits, RuntimeRoot root, List<String> archive) {
        List<String> java = new ArrayList<>(archive);
        java.addAll(JavaOptions.forChild(limits));
        java.addAll(List.of("-cp", classPath(root), root.role().mainClass()));
        java.addAll(List.of(
                Integer.toString(limits.frameBytes()),
                Integer.toString(limits.outputBytes()),
                Long.toString((long) limits.stackMebibytes() << 20),
                root.inside(RuntimeRoot.HOMEWORK)));
        return java;
    }

    private Child startCompiler(RuntimeRoot root, List<String> recording, boolean writable) throws IOException {
        return start(root, writable ? WITHOUT_LIMITS : FOR_COMPILER, compilerJava(root, recording), writable);
    }

    private static List<String> compilerJava(RuntimeRoot root, List<String> recording) {
        List<String> java = new ArrayList<>(recording.isEmpty() ? root.archiveOptions() : recording);
        java.addAll(JavaOptions.forCompiler());
        java.addAll(List.of("-cp", classPath(root), root.role().mainClass()));
        java.addAll(List.of(root.inside(RuntimeRoot.HOMEWORK), root.inside("app/ejml.jar")));
        return java;
    }

    private static String classPath(RuntimeRoot root) {
        return root.inside("app/child.jar") + ":" + root.inside(RuntimeRoot.HOMEWORK) + ":"
                + root.inside("app/ejml.jar");
    }

    private Child start(RuntimeRoot root, ResourceLimits resources, List<String> java, boolean writable)
            throws IOException {
        Path workingDirectory = isolation == Isolation.NONE ? Files.createTempDirectory("backmark-child") : null;
        List<String> command = new LaunchCommand(programs, root).of(resources, java, writable);
        return new Child(spawner.start(command, workingDirectory), watchdog, workingDirectory);
    }

    private RuntimeRoot root(Role role) throws IOException, SandboxUnavailable {
        return RuntimeRoot.get(cache, role, isolation, programs.shell(), homeworkClassPath, new Rehearsal() {
            @Override
            public void play(RuntimeRoot root, List<String> recording) throws IOException, SandboxUnavailable {
                try (Child child = role == Role.CHILD
                        ? start(root, WITHOUT_LIMITS, childJava(limits, root, recording), true)
                        : startCompiler(root, recording, true)) {
                    if (role == Role.CHILD) {
                        ChildRehearsal.play(child, root.homeworkClasses(), limits, signatures);
                    } else {
                        SandboxCompiler.rehearse(child);
                    }
                    child.hangUp(RECORDING_LIMIT);
                }
            }

            @Override
            public void write(RuntimeRoot root, List<String> archiving) throws IOException {
                List<String> java =
                        role == Role.CHILD ? childJava(limits, root, archiving) : compilerJava(root, archiving);
                try (Child child = start(root, WITHOUT_LIMITS, java, true)) {
                    child.hangUp(RECORDING_LIMIT);
                }
            }
        });
    }

    /** Ends what the sandbox keeps running; hosts and compilers are closed by those who have them. */
    @Override
    public void close() {
        watchdog.close();
        spawner.close();
    }
}
