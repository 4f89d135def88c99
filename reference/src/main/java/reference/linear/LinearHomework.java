package reference.linear;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Style;
import backmark.check.call.Maker;
import homework.linear.LinearClassifierChecks;
import java.util.List;
import reference.linear.styles.LinearStyles;

/** The linear classifier, as the grader finds it. */
public final class LinearHomework implements Homework {
    private final LinearBank bank = new LinearBank();

    @Override
    public Class<?> publicChecks() {
        return LinearClassifierChecks.class;
    }

    @Override
    public List<String> studentClasses() {
        return List.of("NearestNeighbor", "HingeLoss", "SoftmaxLoss", "NumericalGradient");
    }

    @Override
    public Maker solution() {
        return (type, arguments) -> switch (type.simpleName()) {
            case "NearestNeighbor" -> new NearestNeighbor();
            case "HingeLoss" -> new HingeLoss();
            case "SoftmaxLoss" -> new SoftmaxLoss();
            case "NumericalGradient" -> new NumericalGradient();
            default -> throw new IllegalArgumentException("linear-classifier has no class " + type.simpleName());
        };
    }

    @Override
    public Bank bank() {
        return bank;
    }

    @Override
    public List<Style> styles() {
        return LinearStyles.all();
    }
}
