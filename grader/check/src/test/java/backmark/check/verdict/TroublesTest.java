package backmark.check.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.check.call.CallFailure;
import backmark.check.call.CallFailure.Kind;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host;
import backmark.check.call.Reply;
import backmark.check.line.Grading;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Verdict;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroublesTest {
    private static final Instance INSTANCE = new Instance();

    private record Instance() implements Host.Instance {}

    /** Fails in the order of a list, then always with its last entry. */
    private static final class Failing implements Host {
        private final Deque<Kind> kinds = new ArrayDeque<>();
        private int calls;

        Failing(Kind... kinds) {
            this.kinds.addAll(List.of(kinds));
        }

        @Override
        public Instance create(ClassSpec type, Object... arguments) {
            return INSTANCE;
        }

        @Override
        public Reply call(Host.Instance instance, Method method, Object... arguments) throws CallFailure {
            calls++;
            throw new CallFailure(kinds.size() > 1 ? kinds.pop() : kinds.peek(), "so it is");
        }

        @Override
        public String takeOutput() {
            return "printed";
        }

        @Override
        public void close() {}
    }

    private static CheckResult judge(Host host) {
        return new Grading().judge(Grading.info("g", false), Grading::gradient, host);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_WRITTEN, NOT_WRITTEN, 1",
        "MISSING, NOT_WRITTEN, 1",
        "CRASHED, CRASHED, 3",
        "MALFORMED, CRASHED, 3",
        "TOO_SLOW, TOO_SLOW, 1",
        "KILLED, KILLED, 1",
        "BLOCKED, BLOCKED, 1",
        "HOST_BROKE, GRADER_BROKE, 1"
    })
    void everyFailureHasItsOutcomeAndOnlyCrashesAreTriedInTheOtherCases(Kind kind, Outcome outcome, int calls) {
        Failing host = new Failing(kind);
        CheckResult result = judge(host);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(host.calls).isEqualTo(calls);
        assertThat(result.share()).isZero();
        assertThat(result.outputs()).allMatch(output -> output.verdict() == Verdict.NO_VALUE);
        assertThat(result.troubles()).hasSize(1);
        assertThat(result.troubles().get(0).kind()).isEqualTo(kind);
        assertThat(result.troubles().get(0).call()).isEqualTo("gradient(X, t, reg)");
        assertThat(result.troubles().get(0).scene()).isEqualTo("case 1");
        assertThat(result.explanation().candidates()).isEmpty();
        assertThat(result.printed()).isEqualTo("printed");
    }

    @Test
    void theGradersFaultIsNeverTheStudents() {
        assertThat(judge(new Failing(Kind.CRASHED, Kind.HOST_BROKE)).outcome()).isEqualTo(Outcome.GRADER_BROKE);
    }

    @Test
    void aCaseThatCrashedBeforeATimeOutIsACrash() {
        assertThat(judge(new Failing(Kind.CRASHED, Kind.TOO_SLOW)).outcome()).isEqualTo(Outcome.CRASHED);
    }

    @Test
    void aChangedArgumentCostsTheCheckThoughItsValuesAreRight() {
        Host right = Grading.hostOf(Grading.with());
        Host spoiling = new Host() {
            @Override
            public Host.Instance create(ClassSpec type, Object... arguments) throws CallFailure {
                return right.create(type, arguments);
            }

            @Override
            public Reply call(Host.Instance instance, Method method, Object... arguments) throws CallFailure {
                return new Reply(right.call(instance, method, arguments).value(), List.of(1));
            }

            @Override
            public void close() {}
        };
        CheckResult result = judge(spoiling);
        assertThat(result.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(result.breaches()).containsExactly("gradient: t");
        assertThat(result.share()).isZero();
        assertThat(result.outputs()).allMatch(output -> output.verdict() == Verdict.RIGHT);
    }
}
