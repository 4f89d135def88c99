package backmark.sandbox;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.sandbox.wire.Requests;
import java.lang.reflect.Method;
import java.time.Duration;

/** What a call is told when its process ended. */
final class Endings {
    private static final int SIGNAL = 128;
    private static final int KILL = 9;

    private Endings() {}

    static CallFailure failure(Died died, Method method, Limits limits) {
        String call = method.getName() + "(…)";
        switch (died.how) {
            case NEVER_STARTED:
                return new CallFailure(
                        Kind.HOST_BROKE,
                        "the sandboxed process did not start (exit code " + died.exitCode + ")"
                                + (died.getMessage().isEmpty() ? "" : ": " + died.getMessage()));
            case TIMED_OUT:
                return new CallFailure(Kind.TOO_SLOW, call + " did not return within " + seconds(limits.wallPerCall()));
            case MALFORMED:
                return new CallFailure(Kind.MALFORMED, "what came back is no answer: " + died.getMessage());
            default:
                return exited(died, call, limits);
        }
    }

    private static CallFailure exited(Died died, String call, Limits limits) {
        int code = died.exitCode;
        if (code == Requests.OUT_OF_MEMORY) {
            return new CallFailure(Kind.KILLED, "the memory was used up during " + call);
        }
        if (code == Requests.LOST) {
            return new CallFailure(
                    Kind.KILLED,
                    "the process lost touch with the grader at " + call
                            + ", as when a homework reads what was meant for the grader's own code");
        }
        if (code <= SIGNAL) {
            return new CallFailure(
                    Kind.KILLED,
                    call + " ended the whole program, as System.exit(" + code
                            + ") does; a homework must return instead");
        }
        Duration possible = died.life.multipliedBy(Runtime.getRuntime().availableProcessors());
        if (code == SIGNAL + KILL && possible.toSeconds() >= limits.cpuSeconds()) {
            return new CallFailure(
                    Kind.TOO_SLOW,
                    call + " used up the " + limits.cpuSeconds() + " s of processor time that all calls together have");
        }
        return new CallFailure(
                Kind.KILLED,
                "the process was ended by signal " + (code - SIGNAL) + " during " + call
                        + ", as happens when memory runs out");
    }

    static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() / 1000.0 + " s";
    }
}
