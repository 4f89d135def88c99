package backmark.bench.verdicts;

import backmark.bench.single.FloatNet;
import backmark.bench.unknown.Differences;
import backmark.bench.unknown.Distorted;
import backmark.bench.unknown.UnknownMistakes;
import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import backmark.check.call.Maker;
import backmark.check.junit.Checklist;
import homework.twolayer.TwoLayerClassifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Everything that is graded for one homework. */
final class Subjects {
    private static final int PAIRS = 8;
    private static final int IN_SINGLE_PRECISION = 4;
    private static final double[] STEPS = {1e-4, 1e-5, 1e-6};

    private final Homework homework;
    private final List<Subject> everyTime = new ArrayList<>();

    Subjects(Homework homework) {
        this.homework = homework;
        homework.styles()
                .forEach(style -> everyTime.add(new Subject(
                        Kind.STYLE,
                        style.id(),
                        Set.of(),
                        (type, given) -> style.maker().create(type.simpleName(), given))));
        homework.styles().stream()
                .filter(style -> style.note().isEmpty())
                .forEach(style -> everyTime.add(inSingle(
                        "rounded-" + style.id(),
                        Distorted.by(
                                (type, given) -> style.maker().create(type.simpleName(), given),
                                Subjects::toSinglePrecision))));
        if (Checklist.contracts(homework.publicChecks()).contains(TwoLayerClassifier.class)) {
            FloatNet.styles()
                    .forEach(style -> everyTime.add(
                            inSingle(style.id(), (type, given) -> style.maker().create(type.simpleName(), given))));
        }
        mistakes()
                .forEach(mistake ->
                        everyTime.add(known(mistake.nameable() ? Kind.SINGLE : Kind.UNNAMEABLE, Set.of(mistake.id()))));
        everyTime.add(new Subject(
                Kind.FACTOR, "twice-everything", Set.of(), Distorted.by(homework.solution(), Subjects::twice)));
        boolean differences = Checklist.contracts(homework.publicChecks()).stream()
                .anyMatch(contract -> Differences.fit(homework, contract));
        for (double h : differences ? STEPS : new double[0]) {
            everyTime.add(numerical("central-" + h, Differences.of(homework, h, true)));
            everyTime.add(numerical("forward-" + h, Differences.of(homework, h, false)));
        }
        UnknownMistakes.of(homework)
                .forEach(each -> everyTime.add(new Subject(Kind.UNKNOWN, each.id(), Set.of(), each.maker())));
    }

    private static Subject inSingle(String id, Maker maker) {
        return new Subject(Kind.STYLE_IN_SINGLE, id, Set.of(), maker);
    }

    private static Subject numerical(String id, Maker maker) {
        return new Subject(Kind.NUMERICAL, id, Set.of(), maker);
    }

    private List<Mistake> mistakes() {
        return homework.bank().mistakes();
    }

    private List<Mistake> nameable() {
        return mistakes().stream().filter(Mistake::nameable).toList();
    }

    private Maker with(Set<String> mistakes) {
        Bank bank = homework.bank();
        return (type, given) -> bank.create(type.simpleName(), mistakes, given);
    }

    private Subject known(Kind kind, Set<String> mistakes) {
        return new Subject(kind, mistakes.stream().sorted().collect(Collectors.joining("+")), mistakes, with(mistakes));
    }

    /** What is graded on one set of fixtures: the same for the same seed. */
    List<Subject> of(long seed) {
        List<Subject> all = new ArrayList<>(everyTime);
        SplittableRandom random = new SplittableRandom(seed);
        List<Mistake> known = nameable();
        for (int i = 0; i < PAIRS; ) {
            Mistake one = known.get(random.nextInt(known.size()));
            Mistake other = known.get(random.nextInt(known.size()));
            if (one.goesWith(other)) {
                all.add(known(Kind.PAIR, Set.of(one.id(), other.id())));
                i++;
            }
        }
        for (int i = 0; i < IN_SINGLE_PRECISION; i++) {
            Set<String> made = Set.of(known.get(random.nextInt(known.size())).id());
            Maker rounded = Distorted.by(with(made), Subjects::toSinglePrecision);
            all.add(new Subject(Kind.IN_SINGLE_PRECISION, made.iterator().next(), made, rounded));
        }
        return all;
    }

    private static double[] twice(double[] values, int rows, int columns) {
        return Arrays.stream(values).map(v -> 2 * v).toArray();
    }

    private static double[] toSinglePrecision(double[] values, int rows, int columns) {
        return Arrays.stream(values).map(v -> (float) v).toArray();
    }
}
