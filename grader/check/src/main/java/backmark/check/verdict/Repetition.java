package backmark.check.verdict;

import backmark.check.call.Host;
import backmark.check.oracle.Statement.Attempt;
import backmark.check.result.OutputResult;
import backmark.check.result.Verdict;
import backmark.check.value.Comparison;
import java.util.List;

/**
 * A second run, on fresh instances, of what went wrong in the first: numbers that change from run to run allow no
 * verdict where the change could hide the error.
 *
 * @param differs whether some value is not the same the second time, beyond rounding
 * @param explainsAll whether every wrong output may be wrong by chance
 */
record Repetition(boolean differs, boolean explainsAll) {

    static Repetition of(List<Observation<?, ?>> observations, List<List<OutputResult>> byDemand, Host host) {
        boolean differs = false;
        boolean explainsAll = true;
        for (int i = 0; i < observations.size(); i++) {
            for (OutputResult output : byDemand.get(i)) {
                if (!output.verdict().isFull() && output.verdict() != Verdict.NO_VALUE) {
                    Repetition one = of(observations.get(i), output, host);
                    differs |= one.differs();
                    explainsAll &= one.explainsAll();
                }
            }
        }
        return new Repetition(differs, differs && explainsAll);
    }

    /** The second run of the case in which an output is furthest off. */
    private static <T, C> Repetition of(Observation<T, C> observation, OutputResult output, Host host) {
        int number = 0;
        while (!observation.scene(number).equals(output.scene())) {
            number++;
        }
        Attempt second = observation.statement().run(host, observation.value(number));
        if (observation.isClaim()) {
            boolean holdsNow = second.finding() != null && second.finding().holds();
            return new Repetition(holdsNow, holdsNow);
        }
        double difference = Comparison.ofOutput(output.name(), observation.got(number), second.answer());
        boolean same = difference <= Limits.REPEATABLE;
        boolean rounding = difference <= Limits.DIFFERENT;
        return new Repetition(!same, !same && rounding && output.distance() <= Limits.NOISE * difference);
    }
}
