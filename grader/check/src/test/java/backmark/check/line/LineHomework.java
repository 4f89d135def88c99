package backmark.check.line;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import backmark.check.bank.Style;
import backmark.check.bank.Words;
import backmark.check.call.Maker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejml.simple.SimpleMatrix;

/** The made-up homework with its bank and styles. */
public final class LineHomework implements Homework {
    private final List<Style> styles;

    public LineHomework() {
        this(List.of(new Style("again", "", (name, arguments) -> line(Set.of(), arguments))));
    }

    /** The homework with these correct styles only. */
    public LineHomework(List<Style> styles) {
        this.styles = styles;
    }

    @Override
    public Class<?> publicChecks() {
        return LineChecks.class;
    }

    @Override
    public List<String> studentClasses() {
        return List.of("Line");
    }

    @Override
    public Maker solution() {
        return (type, arguments) -> line(Set.of(), arguments);
    }

    @Override
    public List<Style> styles() {
        return styles;
    }

    @Override
    public Bank bank() {
        return new Bank() {
            @Override
            public List<Mistake> mistakes() {
                return known();
            }

            @Override
            public Object create(String className, Set<String> mistakes, Object... arguments) {
                return line(mistakes, arguments);
            }
        };
    }

    @SuppressWarnings("unchecked") // the only constructor takes a map of matrices
    public static FlawedLine line(Set<String> mistakes, Object... arguments) {
        return new FlawedLine((Map<String, SimpleMatrix>) arguments[0], mistakes);
    }

    static List<Mistake> known() {
        return List.of(
                mistake("bias-forgotten", "1. Loss"),
                mistake("loss-not-averaged", "1. Loss"),
                mistake("penalty-missing-in-loss", "1. Loss"),
                mistake("gradient-not-averaged", "2. Gradient"),
                mistake("gradient-sign", "2. Gradient"),
                mistake("gradient-sign-everywhere", "2. Gradient"),
                mistake("reg-gradient-half", "2. Gradient").without("penalty-missing-in-gradient"),
                mistake("penalty-missing-in-gradient", "2. Gradient"),
                mistake("bias-gradient-mean", "2. Gradient").without("bias-gradient-wrong-axis"),
                mistake("bias-gradient-wrong-axis", "2. Gradient"),
                mistake("crashes-on-large-batches", "2. Gradient"),
                mistake("smallest-wins", "3. Predict").without("gradient-sign-everywhere"),
                mistake("step-without-rate", "4. Descent"));
    }

    private static Mistake mistake(String id, String task) {
        return Mistake.of(id, task, new Words("says " + id, id + "라고 합니다"), new Words("hint " + id, id + " 힌트"));
    }
}
