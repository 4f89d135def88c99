package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.call.Host;
import backmark.check.value.Answer;
import backmark.check.value.Tensor;
import backmark.check.verdict.Quantisation.Found;
import backmark.check.verdict.Quantisation.Sample;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/**
 * The outputs of one demand that are numerical derivatives of the loss.
 *
 * @param outputs their names
 * @param found how they were made
 */
record NumericalDerivative(Set<String> outputs, Found found) {

    /**
     * Looks for numerical derivatives where the demand says what its value is the gradient of.
     *
     * @param isRight whether all values are right, so that the student's own loss need not be asked for
     */
    static <T, C> Optional<NumericalDerivative> in(Observation<T, C> observation, Host host, boolean isRight) {
        if (observation.statement().background().slopeOf() == null) {
            return Optional.empty();
        }
        Optional<NumericalDerivative> found =
                in(observation, observation.prepared().function());
        return found.isPresent() || isRight ? found : in(observation, ownFunction(observation, host));
    }

    private static <T, C> List<Answer> ownFunction(Observation<T, C> observation, Host host) {
        List<Answer> own = new ArrayList<>();
        for (int i = 0; i < observation.attempts().size(); i++) {
            own.add(
                    observation.got(i) == null
                            ? null
                            : observation.statement().runFunction(host, observation.value(i)));
        }
        return own;
    }

    private static <T, C> Optional<NumericalDerivative> in(Observation<T, C> observation, List<Answer> function) {
        Set<String> names = new LinkedHashSet<>();
        observation
                .prepared()
                .expected()
                .forEach(answer -> names.addAll(answer.outputs().keySet()));
        Optional<Found> all = Quantisation.in(samples(observation, function, names));
        if (all.isPresent()) {
            return all.map(found -> new NumericalDerivative(names, found));
        }
        Set<String> some = new LinkedHashSet<>();
        Found last = null;
        for (String name : names) {
            Optional<Found> one = Quantisation.in(samples(observation, function, Set.of(name)));
            if (one.isPresent()) {
                some.add(name);
                last = one.get();
            }
        }
        return last == null ? Optional.empty() : Optional.of(new NumericalDerivative(some, last));
    }

    private static <T, C> List<Sample> samples(
            Observation<T, C> observation, List<Answer> function, Set<String> names) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < observation.attempts().size() && i < function.size(); i++) {
            double value = number(function.get(i));
            List<Double> gradient = new ArrayList<>();
            List<Double> at = new ArrayList<>();
            for (String name : names) {
                Tensor got = observation.got(i, name);
                if (got != null && got.isFinite()) {
                    collect(got, at(observation, i, name), gradient, at);
                }
            }
            double[] points = at.size() == gradient.size() ? array(at) : null;
            samples.add(new Sample(array(gradient), points, value));
        }
        return samples;
    }

    private static void collect(Tensor got, SimpleMatrix point, List<Double> gradient, List<Double> at) {
        for (double g : got.data()) {
            gradient.add(g);
        }
        for (int k = 0;
                point != null && k < point.getNumElements() && point.getNumElements() == got.data().length;
                k++) {
            at.add(point.get(k));
        }
    }

    private static <T, C> SimpleMatrix at(Observation<T, C> observation, int i, String name) {
        var slopeOf = observation.statement().background().slopeOf();
        Map<String, SimpleMatrix> at = slopeOf.canMove() ? slopeOf.at().apply(observation.value(i)) : Map.of();
        return at.get(name);
    }

    /** The single number of an answer; NaN if it has none. */
    static double number(Answer answer) {
        Tensor whole = answer == null ? null : answer.outputs().get(Answer.WHOLE);
        return whole == null || !whole.isNumber() ? Double.NaN : whole.data()[0];
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The finding in words. */
    Words words() {
        String step = new Decimal(found.h()).toString();
        String formula = found.isCentral() ? "(L(w + h) - L(w - h)) / 2h" : "(L(w + h) - L(w)) / h";
        String scaled = switch (found.step()) {
            case ABSOLUTE -> "";
            case TIMES_SIZE -> " * |w|";
            case TIMES_SIZE_FROM_ONE -> " * max(1, |w|)";
            case TIMES_ONE_PLUS_SIZE -> " * (1 + |w|)";
        };
        String subject = Sentence.names(outputs);
        return new Words(
                "a numerical derivative, not backpropagation: " + formula + " with h = " + step + scaled
                        + (subject.isEmpty() ? "" : ", in " + subject),
                "역전파가 아니라 수치 미분입니다: " + formula + ", h = " + step + scaled
                        + (subject.isEmpty() ? "" : " (" + Sentence.list(outputs) + ")"));
    }
}
