package reference.optimizers;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Style;
import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import backmark.check.call.Maker;
import homework.optimizers.OptimizersChecks;
import java.util.List;
import java.util.stream.IntStream;
import reference.optimizers.styles.OptimizersStyles;

/** The optimizers, as the grader finds them. */
public final class OptimizersHomework implements Homework {
    private final OptimizersBank bank = new OptimizersBank();

    @Override
    public Class<?> publicChecks() {
        return OptimizersChecks.class;
    }

    @Override
    public List<String> studentClasses() {
        return List.of("Sgd", "Momentum", "AdaGrad", "Nesterov", "RmsProp", "Adam");
    }

    @Override
    public Maker solution() {
        return (type, given) -> switch (type.simpleName()) {
            case "Sgd" -> new Sgd((double) given[0]);
            case "Momentum" -> new Momentum((double) given[0], (double) given[1]);
            case "AdaGrad" -> new AdaGrad((double) given[0]);
            case "Nesterov" -> new Nesterov((double) given[0], (double) given[1]);
            case "RmsProp" -> new RmsProp((double) given[0], (double) given[1]);
            case "Adam" -> new Adam((double) given[0], (double) given[1], (double) given[2]);
            default -> throw new IllegalArgumentException("optimizers has no class " + type.simpleName());
        };
    }

    @Override
    public Bank bank() {
        return bank;
    }

    @Override
    public List<Style> styles() {
        return OptimizersStyles.all();
    }

    @Override
    public List<WrittenQuestion> writtenQuestions() {
        Words task = new Words("4. Written questions", "4. 서술형 문제");
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new WrittenQuestion(task, number, 5))
                .toList();
    }
}
