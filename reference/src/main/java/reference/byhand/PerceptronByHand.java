package reference.byhand;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import backmark.check.bank.Style;
import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import backmark.check.call.Maker;
import backmark.worksheet.Worksheet;
import homework.byhand.PerceptronByHandChecks;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The worksheet, as the grader finds it. */
public final class PerceptronByHand implements Homework {
    private final Worksheet sheet = Sheets.perceptron();

    @Override
    public Optional<Worksheet> worksheet() {
        return Optional.of(sheet);
    }

    @Override
    public Class<?> publicChecks() {
        return PerceptronByHandChecks.class;
    }

    @Override
    public List<WrittenQuestion> writtenQuestions() {
        return List.of(new WrittenQuestion(new Words("1. Notation", "1. 표기"), 1, 10));
    }

    @Override
    public List<String> studentClasses() {
        return List.of();
    }

    @Override
    public Maker solution() {
        return (type, arguments) -> {
            throw new IllegalArgumentException("a worksheet has no classes");
        };
    }

    /** Slips are the worksheet's own. */
    @Override
    public Bank bank() {
        return new Bank() {
            @Override
            public List<Mistake> mistakes() {
                return List.of();
            }

            @Override
            public Object create(String className, Set<String> mistakes, Object... arguments) {
                throw new IllegalArgumentException("a worksheet has no classes");
            }
        };
    }

    @Override
    public List<Style> styles() {
        return List.of();
    }
}
