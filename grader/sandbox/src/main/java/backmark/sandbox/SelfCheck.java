package backmark.sandbox;

import backmark.sandbox.SandboxUnavailable.Layer;
import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Unsendable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Tries the sandbox out before any submission runs in it: once from inside, once by looking at the process. */
final class SelfCheck {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int ANSWER_LIMIT = 1 << 16;

    private SelfCheck() {}

    /** @throws SandboxUnavailable naming the layer that does not hold */
    static void of(Child started, Path cache) throws SandboxUnavailable {
        try (Child child = started) {
            FrameBuilder request = new FrameBuilder(1 << 20);
            List<String> paths = outside(cache);
            request.putByte(Requests.SELF_TEST).putInt(paths.size());
            for (String path : paths) {
                request.putText(path);
            }
            FrameReader answer = child.ask(request, LIMIT, ANSWER_LIMIT);
            require(Layer.NETWORK, "could open ", answer.readText());
            require(Layer.READING, "could see ", answer.readText());
            require(Layer.PROCESSES, "could start ", answer.readText());
            require(Layer.WRITING, "could write ", answer.readText());
            answer.end();
            requireNoPrivileges(child.pid());
        } catch (Died died) {
            throw new SandboxUnavailable(Layer.START, notStarting(died));
        } catch (MalformedFrame | Unsendable e) {
            throw new SandboxUnavailable(Layer.START, "The sandbox's self-test failed: " + e.getMessage() + ".");
        }
    }

    private static void require(Layer layer, String could, String what) throws SandboxUnavailable {
        if (!what.isEmpty()) {
            throw new SandboxUnavailable(
                    layer,
                    "The sandbox does not hold on this computer: a test inside " + could + what
                            + ". Nothing is graded in it.");
        }
    }

    /** Paths that exist for the judge and may not for the child. */
    private static List<String> outside(Path cache) {
        List<String> paths =
                new ArrayList<>(List.of("/proc/self", "/etc/passwd", "/sys/kernel", "/dev/null", "/usr/bin"));
        paths.add(cache.toString());
        for (String property : new String[] {"user.home", "user.dir", "java.home"}) {
            Path path = Path.of(System.getProperty(property)).toAbsolutePath().normalize();
            if (path.getNameCount() > 0) {
                paths.add(path.toString());
            }
        }
        return paths;
    }

    /** The kernel's view of the processes below the one that was started. */
    private static void requireNoPrivileges(long pid) throws SandboxUnavailable {
        for (long inside : ProcessTimes.childrenOf(pid)) {
            String status;
            try {
                status = Files.readString(Path.of("/proc", Long.toString(inside), "status"));
            } catch (IOException hidden) {
                return; // this kernel does not show it; what was tried from inside has to do
            }
            requireLine(status, "Uid", !field(status, "Uid").startsWith("0\t"));
            requireLine(status, "CapEff", field(status, "CapEff").matches("0+"));
            requireLine(status, "NoNewPrivs", field(status, "NoNewPrivs").equals("1"));
            requireLine(status, "Seccomp", field(status, "Seccomp").equals("2"));
        }
    }

    private static void requireLine(String status, String name, boolean holds) throws SandboxUnavailable {
        if (!holds) {
            throw new SandboxUnavailable(
                    Layer.PRIVILEGES,
                    "The sandbox does not hold on this computer: its process has " + name + " = " + field(status, name)
                            + ". Nothing is graded in it.");
        }
    }

    private static String field(String status, String name) {
        for (String line : status.split("\n")) {
            if (line.startsWith(name + ":")) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    static String notStarting(Died died) {
        String said = died.getMessage();
        String advice = said.contains("namespace") || said.contains("uid map") || said.contains("Permission denied")
                ? "\nThis system does not let ordinary users make namespaces. In a container, allow them; on Ubuntu 24.04,\n"
                        + "    sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
                : "";
        return "The sandboxed Java process does not start (exit code " + died.exitCode + ")"
                + (said.isEmpty() ? "." : ": " + said) + advice;
    }
}
