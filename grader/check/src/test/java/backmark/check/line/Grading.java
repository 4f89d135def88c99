package backmark.check.line;

import backmark.check.Student;
import backmark.check.bank.Words;
import backmark.check.call.Host;
import backmark.check.call.InProcessHost;
import backmark.check.call.Maker;
import backmark.check.oracle.LiveOracle;
import backmark.check.oracle.Oracle;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.verdict.History;
import backmark.check.verdict.Judge;
import homework.line.LineModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/** Runs single checks on implementations of the made-up homework, without JUnit between. */
public final class Grading {
    private final Oracle oracle;
    private final History history = new History();
    private final List<CheckResult> results = new ArrayList<>();

    public Grading() {
        this(new LiveOracle(new LineHomework(), 1));
    }

    public Grading(Oracle oracle) {
        this.oracle = oracle;
    }

    /** All results so far. */
    public List<CheckResult> results() {
        return results;
    }

    public static Host hostOf(Function<Map<String, SimpleMatrix>, LineModel> maker) {
        return InProcessHost.trusting(makerOf(maker));
    }

    @SuppressWarnings("unchecked") // the only constructor takes a map of matrices
    public static Maker makerOf(Function<Map<String, SimpleMatrix>, LineModel> maker) {
        return (type, arguments) -> maker.apply((Map<String, SimpleMatrix>) arguments[0]);
    }

    /** An implementation with known mistakes. */
    public static Function<Map<String, SimpleMatrix>, LineModel> with(String... mistakes) {
        return parameters -> new FlawedLine(parameters, Set.of(mistakes));
    }

    /** Judges one check, knowing what the checks before have found. */
    public CheckResult judge(
            String id, Consumer<Student<LineModel>> check, Function<Map<String, SimpleMatrix>, LineModel> maker) {
        return judge(info(id, false), check, hostOf(maker));
    }

    public CheckResult judge(CheckInfo info, Consumer<Student<LineModel>> check, Host host) {
        Judge judge = new Judge(info, host, oracle, history);
        check.accept(new Student<>(judge, info.id(), LineModel.class, "homework.line", "Line"));
        CheckResult result = judge.result();
        results.add(result);
        return result;
    }

    public static CheckInfo info(String id, boolean numericalDerivativeAllowed) {
        Words words = new Words(id, id);
        return new CheckInfo(id, words, words, 10, false, words, numericalDerivativeAllowed);
    }

    /** The check of the loss in {@link LineChecks}. */
    public static void loss(Student<LineModel> student) {
        new LineChecks().new Loss().averagesOverTheBatch(student);
    }

    /** The check of the gradient. */
    public static void gradient(Student<LineModel> student) {
        new LineChecks().new Gradient().isTheLossesGradient(student);
    }

    /** The check of the prediction. */
    public static void predict(Student<LineModel> student) {
        new LineChecks().new Predict().takesTheLargest(student);
    }

    /** Another gradient in place of a model's own. */
    public static Function<Map<String, SimpleMatrix>, LineModel> changed(
            Function<Map<String, SimpleMatrix>, LineModel> maker, Change change) {
        return parameters -> new ChangedLine(maker.apply(parameters), change);
    }

    /** What is made of a right gradient. */
    public interface Change {
        void of(Map<String, SimpleMatrix> gradient, int n);
    }

    private record ChangedLine(LineModel model, Change change) implements LineModel {
        @Override
        public double loss(SimpleMatrix X, SimpleMatrix t, double reg) {
            return model.loss(X, t, reg);
        }

        @Override
        public Map<String, SimpleMatrix> gradient(SimpleMatrix X, SimpleMatrix t, double reg) {
            Map<String, SimpleMatrix> gradient = new LinkedHashMap<>(model.gradient(X, t, reg));
            change.of(gradient, X.getNumRows());
            return gradient;
        }

        @Override
        public int[] predict(SimpleMatrix X) {
            return model.predict(X);
        }

        @Override
        public void descend(Map<String, SimpleMatrix> parameters, Map<String, SimpleMatrix> gradients, double rate) {
            model.descend(parameters, gradients, rate);
        }
    }
}
