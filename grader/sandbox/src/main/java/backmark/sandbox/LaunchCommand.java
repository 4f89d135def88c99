package backmark.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line that starts a sandboxed Java process: a shell sets the limits and opens the system call filter, then
 * turns into {@code setpriv} (only for root), which turns into {@code bwrap}, which turns into {@code java}.
 *
 * <p>Each option is there for a reason that was measured or attacked:
 * <ul>
 *   <li>{@code setpriv} to a real unprivileged user first: started by root, {@code bwrap} keeps root's power over
 *       {@code /proc/sys} whatever user it shows inside.
 *   <li>No {@code --proc}: what is not mounted cannot be read. {@code --as-pid-1} and {@code --clearenv}: the first
 *       process would show the environment that {@code bwrap} was started with.
 *   <li>{@code --die-with-parent} follows the thread that started the process; see {@link Spawner}.
 *   <li>The limit on threads is set by a second shell, inside, where only this child's are counted; outside, they would
 *       be counted together with all that the user runs ({@link ThreadCount}).
 *   <li>{@code -Xlog:disable} and {@code -Xlog:all=off}: warnings of the JVM go to the pipe of the frames.
 * </ul>
 */
record LaunchCommand(Programs programs, RuntimeRoot root) {
    private static final int FILTER_DESCRIPTOR = 9;

    /**
     * A command that runs Java inside.
     *
     * @param limits resource limits
     * @param java options, class and arguments of {@code java}
     * @param writable whether {@code out} can be written, for archives; then files have no size limit
     */
    List<String> of(ResourceLimits limits, List<String> java, boolean writable) {
        List<String> command = new ArrayList<>();
        command.add(programs.shell().toString());
        command.add("-c");
        boolean shutIn = root.isolation() == Isolation.BUBBLEWRAP;
        command.add(limits.shellCommands(writable)
                + (shutIn ? "exec \"$@\" " + FILTER_DESCRIPTOR + "<\"$0\"" : "export MALLOC_ARENA_MAX=1;exec \"$@\""));
        command.add(shutIn ? root.filterFile().toString() : "sandbox");
        if (shutIn) {
            if (programs.setpriv() != null) {
                command.addAll(List.of(
                        programs.setpriv().toString(),
                        "--reuid",
                        Account.UNPRIVILEGED,
                        "--regid",
                        Account.UNPRIVILEGED,
                        "--clear-groups",
                        "--no-new-privs"));
            }
            command.addAll(List.of(
                    programs.bubblewrap().toString(),
                    "--unshare-all",
                    "--die-with-parent",
                    "--new-session",
                    "--cap-drop",
                    "ALL",
                    "--as-pid-1",
                    "--clearenv",
                    "--setenv",
                    "LD_LIBRARY_PATH",
                    "/jre/lib:/lib",
                    "--setenv",
                    "MALLOC_ARENA_MAX",
                    "1",
                    "--ro-bind",
                    root.root().toString(),
                    "/"));
            if (writable) {
                Path out = root.root().resolve("out");
                command.addAll(List.of("--bind", out.toString(), "/out"));
            }
            command.addAll(List.of("--chdir", "/", "--seccomp", Integer.toString(FILTER_DESCRIPTOR), "--"));
        }
        if (shutIn && limits.threads() > 0) {
            String setLimit = limits.shellCommandsInside() + "exec \"$@\"";
            command.addAll(List.of(root.inside(RuntimeRoot.SHELL), "-c", setLimit, "sh"));
        }
        command.add(root.inside("jre/bin/java"));
        command.addAll(java);
        return command;
    }
}
