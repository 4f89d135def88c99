package backmark.batch.doctor;

import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import backmark.check.bank.Style;
import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import backmark.check.call.Maker;
import homework.twice.Multiples;
import homework.twice.TwiceChecks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;

/**
 * The made-up homework, healthy or not.
 *
 * @param flaws what {@code twice(x)} and {@code thrice(x)} are off by, for each mistake; with several, they add up
 */
record TwiceHomework(
        Class<?> publicChecks,
        Maker solution,
        List<Mistake> mistakes,
        Map<String, Flaw> flaws,
        List<Style> styles,
        List<WrittenQuestion> writtenQuestions)
        implements Homework {

    /** What a mistake adds to each of the two values. */
    record Flaw(DoubleUnaryOperator twice, DoubleUnaryOperator thrice) {}

    static TwiceHomework healthy() {
        return new TwiceHomework(
                        TwiceChecks.class,
                        (type, arguments) -> multiples(x -> 2 * x, x -> 3 * x),
                        List.of(),
                        Map.of(),
                        List.of(new Style("adds", "", (name, arguments) -> multiples(x -> x + x, x -> x + x + x))),
                        List.of())
                .with(mistake("once-more", "1. Twice"), x -> x, x -> 0)
                .with(mistake("once-less", "2. Thrice"), x -> 0, x -> -x / 3);
    }

    static Mistake mistake(String id, String task) {
        return Mistake.of(id, task, new Words("it adds wrongly", "잘못 더합니다"), new Words("Count.", "세어 보세요."));
    }

    static Multiples multiples(DoubleUnaryOperator twice, DoubleUnaryOperator thrice) {
        return new Multiples() {
            @Override
            public double twice(double x) {
                return twice.applyAsDouble(x);
            }

            @Override
            public double thrice(double x) {
                return thrice.applyAsDouble(x);
            }
        };
    }

    TwiceHomework with(Mistake mistake, DoubleUnaryOperator twice, DoubleUnaryOperator thrice) {
        List<Mistake> more = new ArrayList<>(mistakes);
        more.add(mistake);
        Map<String, Flaw> all = new LinkedHashMap<>(flaws);
        all.put(mistake.id(), new Flaw(twice, thrice));
        return new TwiceHomework(publicChecks, solution, more, all, styles, writtenQuestions);
    }

    TwiceHomework withChecks(Class<?> checks) {
        return new TwiceHomework(checks, solution, mistakes, flaws, styles, writtenQuestions);
    }

    TwiceHomework withSolution(DoubleUnaryOperator twice) {
        Maker other = (type, arguments) -> multiples(twice, x -> 3 * x);
        return new TwiceHomework(publicChecks, other, mistakes, flaws, styles, writtenQuestions);
    }

    TwiceHomework withStyle(String id, String note, DoubleUnaryOperator twice) {
        List<Style> more = new ArrayList<>(styles);
        more.add(new Style(id, note, (name, arguments) -> multiples(twice, x -> 3 * x)));
        return new TwiceHomework(publicChecks, solution, mistakes, flaws, more, writtenQuestions);
    }

    TwiceHomework withQuestion(WrittenQuestion question) {
        return new TwiceHomework(publicChecks, solution, mistakes, flaws, styles, List.of(question));
    }

    @Override
    public List<String> studentClasses() {
        return List.of("Doubler");
    }

    @Override
    public Bank bank() {
        return new Bank() {
            @Override
            public List<Mistake> mistakes() {
                return mistakes;
            }

            @Override
            public Object create(String className, Set<String> made, Object... arguments) {
                return multiples(
                        x -> 2 * x
                                + made.stream()
                                        .mapToDouble(id -> flaws.get(id).twice().applyAsDouble(x))
                                        .sum(),
                        x -> 3 * x
                                + made.stream()
                                        .mapToDouble(
                                                id -> flaws.get(id).thrice().applyAsDouble(x))
                                        .sum());
            }
        };
    }
}
