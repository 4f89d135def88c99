package backmark.sandbox;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host;
import backmark.check.call.Reply;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;

/**
 * Instances of one submission's classes, in a child of their own.
 *
 * <p>The child starts when it is first needed, or earlier with {@link #prestart()}. Constructors run with the first call
 * of their instance. When a call ends the child, its instances fail from then on with the same kind of failure, and the
 * next {@link #create} starts another child. Used by one thread at a time.
 */
public final class SandboxHost implements Host {
    private static final int CUT_NOTICE = 96;

    /** Starts a child that has not been told anything yet. */
    interface Start {
        Child child() throws IOException;
    }

    private final Start start;
    private final Program program;
    private final Limits limits;
    private final Signatures signatures;
    private final StringBuilder output = new StringBuilder();
    private boolean scribbling;
    private Session session;

    SandboxHost(Start start, Program program, Limits limits, Signatures signatures) {
        this.start = start;
        this.program = program;
        this.limits = limits;
        this.signatures = signatures;
    }

    private record Made(Session session, int number) implements Instance {}

    /** Starts the child's process now, so that it is ready when it is needed. */
    public void prestart() throws CallFailure {
        if (session == null || session.isOver()) {
            if (session != null) {
                session.close();
            }
            try {
                session = new Session(start.child(), program, limits, signatures, this::keep);
            } catch (IOException e) {
                throw new CallFailure(Kind.HOST_BROKE, "the sandbox could not be started: " + e.getMessage());
            }
        }
    }

    @Override
    public void scribbleAfter(boolean on) {
        scribbling = on;
    }

    /** Processor time that the present child has used, to a hundredth of a second; zero where the system does not tell. */
    public Duration cpuTime() {
        return session == null ? Duration.ZERO : session.cpuTime();
    }

    /**
     * @throws IllegalArgumentException if the contract is not one of the program's given types, or an argument is not
     *     of the constructor's type
     */
    @Override
    public Instance create(ClassSpec type, Object... arguments) throws CallFailure {
        if (!program.given().contains(GivenTypes.topLevelName(type.contract()))) {
            throw new IllegalArgumentException(type.contract().getName()
                    + " is not among the given types of the program: name it when the program is made");
        }
        prestart();
        return new Made(session, session.create(type, arguments));
    }

    @Override
    public Reply call(Instance instance, Method method, Object... arguments) throws CallFailure {
        Made made = (Made) instance;
        return made.session().call(made.number(), method, scribbling, arguments);
    }

    /** What one call printed, with what the child says it cut; of several calls together, no more than of one. */
    private void keep(String printed) {
        int room = limits.outputBytes() + CUT_NOTICE - output.length();
        if (printed.length() <= room) {
            output.append(printed);
        } else if (room > 0) {
            output.append(printed, 0, room).append("\n… (more was printed)\n");
        }
    }

    @Override
    public String takeOutput() {
        String taken = output.toString();
        output.setLength(0);
        return taken;
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
