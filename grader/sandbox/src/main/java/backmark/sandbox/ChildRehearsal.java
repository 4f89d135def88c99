package backmark.sandbox;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host.Instance;
import backmark.sandbox.SandboxUnavailable.Layer;
import backmark.sandbox.rehearsal.Rehearsed;
import backmark.sandbox.rehearsal.Rehearsed.Line;
import backmark.sandbox.rehearsal.Rehearsed.Note;
import backmark.sandbox.rehearsal.RehearsedNet;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;

/** Plays a whole dialogue with a child, so that what it needs is loaded when the archive is made. */
final class ChildRehearsal {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SandboxHost host;
    private final Instance net;

    private ChildRehearsal(SandboxHost host) throws CallFailure {
        this.host = host;
        this.net = host.create(
                new ClassSpec(RehearsedNet.class.getName(), Rehearsed.class, List.of(Map.class)), parameters());
    }

    /** @param homework names of the classes that every student is given */
    static void play(Child child, List<String> homework, Limits limits, Signatures signatures)
            throws IOException, SandboxUnavailable {
        String name = RehearsedNet.class.getName();
        byte[] bytes;
        try (InputStream in = RehearsedNet.class.getResourceAsStream("RehearsedNet.class")) {
            bytes = in.readAllBytes();
        }
        Program program = Program.of(Map.of(name, bytes), List.of(Rehearsed.class));
        SandboxHost host = new SandboxHost(() -> child, program, limits.withWallPerCall(PATIENCE), signatures);
        try {
            ChildRehearsal rehearsal = new ChildRehearsal(host);
            rehearsal.call("load", homework);
            rehearsal.playAll();
        } catch (CallFailure failure) {
            throw new SandboxUnavailable(
                    Layer.START, "The sandboxed Java process does not work: " + failure.getMessage() + ".");
        }
    }

    private void playAll() throws CallFailure {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{1, 2, 3}, {4, 5, 6}});
        int[] labels = {0, 1};
        for (int round = 0; round < 3; round++) {
            call("scores", x);
            call("loss", x, labels, 0.1);
            Map<String, SimpleMatrix> parameters = parameters();
            call("update", parameters, call("gradient", x, labels));
            call("update", parameters, Map.of());
            call("predict", x);
            call("notes", List.of(new Note("first", new double[] {1}, 2)), new Line(2));
            call("curve", round == 1, "name", 4L);
        }
        fails(Kind.NOT_WRITTEN, "curve", true, "", 0L);
        fails(Kind.CRASHED, "curve", true, "x", -1L);
    }

    private static Map<String, SimpleMatrix> parameters() {
        Map<String, SimpleMatrix> parameters = new HashMap<>();
        parameters.put("W1", SimpleMatrix.ones(3, 4));
        parameters.put("b1", SimpleMatrix.ones(1, 4));
        parameters.put("W2", SimpleMatrix.ones(4, 2));
        parameters.put("b2", SimpleMatrix.ones(1, 2));
        return parameters;
    }

    private Object call(String name, Object... arguments) throws CallFailure {
        for (Method method : Rehearsed.class.getMethods()) {
            if (method.getName().equals(name)) {
                return host.call(net, method, arguments).value();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private void fails(Kind kind, String name, Object... arguments) throws CallFailure {
        try {
            call(name, arguments);
        } catch (CallFailure failure) {
            if (failure.kind() == kind) {
                return;
            }
            throw failure;
        }
        throw new CallFailure(Kind.HOST_BROKE, "a call of " + name + " that has to fail did not");
    }
}
