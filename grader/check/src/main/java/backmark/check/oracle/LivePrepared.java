package backmark.check.oracle;

import backmark.check.call.Host;
import backmark.check.oracle.MistakeSets.Few;
import backmark.check.oracle.Oracle.OracleBroke;
import backmark.check.result.Showing.Values;
import backmark.check.value.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** A demand whose answers come from running the reference's variants; each is run once. */
public final class LivePrepared<T, C> implements Prepared<C> {
    private final LiveOracle oracle;
    private final Statement<T, C> statement;
    private final List<Case<C>> cases;
    private final List<CaseVariants<T, C>> caseVariants;
    private final List<Long> seeds;
    private final List<Answer> expected;
    private final List<String> visible;
    private final double leastEffect;
    private final List<Answer> dataPart;
    private final List<Answer> function;
    private final Map<Set<String>, VariantAnswers> variants = new ConcurrentHashMap<>();

    /** Some of the variants by their sets' numbers: a wrong check looks up hundreds. */
    private volatile VariantAnswers[] numbered = {};

    private final AtomicReference<List<Map<String, Values>>> shown = new AtomicReference<>();

    LivePrepared(
            LiveOracle oracle,
            Statement<T, C> statement,
            List<Case<C>> cases,
            List<CaseVariants<T, C>> caseVariants,
            List<Long> seeds,
            List<Answer> expected,
            List<String> visible,
            double leastEffect) {
        this.oracle = oracle;
        this.statement = statement;
        this.cases = List.copyOf(cases);
        this.caseVariants = List.copyOf(caseVariants);
        this.seeds = List.copyOf(seeds);
        this.expected = List.copyOf(expected);
        this.visible = List.copyOf(visible);
        this.leastEffect = leastEffect;
        this.dataPart = side("data part", statement.background().dataPart(), statement::runDataPart);
        this.function = side("function", statement.background().function(), statement::runFunction);
    }

    private List<Answer> side(String what, Object stated, BiFunction<Host, C, Answer> run) {
        List<Answer> answers = new ArrayList<>();
        for (Case<C> each : stated == null ? List.<Case<C>>of() : cases) {
            Answer answer = run.apply(oracle.solution(), each.value());
            if (answer == null) {
                throw new OracleBroke(statement.key() + ": the reference gives no " + what + " in " + each.label());
            }
            answers.add(answer);
        }
        return List.copyOf(answers);
    }

    @Override
    public List<Case<C>> cases() {
        return cases;
    }

    /** The seeds of the random cases; published cases come before them and have none. */
    public List<Long> seeds() {
        return seeds;
    }

    /** Whether a property is demanded rather than a value. */
    public boolean isClaim() {
        return statement.isClaim();
    }

    @Override
    public List<Answer> expected() {
        return expected;
    }

    @Override
    public List<Answer> dataPart() {
        return dataPart;
    }

    @Override
    public List<Answer> function() {
        return function;
    }

    /** Found when somebody first asks: few demands show anything. */
    @Override
    public List<Map<String, Values>> shown() {
        List<Map<String, Values>> known = shown.get();
        if (known == null) {
            known = isClaim() ? runToShow() : List.of();
            shown.set(known);
        }
        return known;
    }

    private List<Map<String, Values>> runToShow() {
        List<Map<String, Values>> all = new ArrayList<>();
        for (Case<C> each : cases) {
            Map<String, Values> values = new LinkedHashMap<>();
            statement.run(oracle.solution(), each.value()).finding().shown().forEach((name, tensor) -> {
                Values fit = Values.of(tensor);
                if (fit != null) {
                    values.put(name, fit);
                }
            });
            if (values.isEmpty()) {
                return List.of();
            }
            all.add(Collections.unmodifiableMap(values));
        }
        return List.copyOf(all);
    }

    @Override
    public List<String> visible() {
        return visible;
    }

    /** The smallest distance that a visible mistake has in a random case; infinite if none is visible. */
    public double leastEffect() {
        return leastEffect;
    }

    @Override
    public Optional<List<Answer>> variant(Set<String> mistakes) {
        int number = mistakes instanceof Few few ? few.number() : -1;
        VariantAnswers[] known = numbered;
        if (number >= 0 && number < known.length && known[number] != null && known[number].mistakes() == mistakes) {
            return Optional.of(known[number]);
        }
        VariantAnswers answers = variants.computeIfAbsent(kept(mistakes), ids -> new VariantAnswers(caseVariants, ids));
        if (number >= 0 && answers.mistakes() == mistakes) {
            remember(number, answers);
        }
        return Optional.of(answers);
    }

    private static Set<String> kept(Set<String> mistakes) {
        return mistakes instanceof Few ? mistakes : Set.copyOf(mistakes);
    }

    private synchronized void remember(int number, VariantAnswers answers) {
        if (number >= numbered.length) {
            numbered = Arrays.copyOf(numbered, 2 * number + 1);
        }
        numbered[number] = answers;
    }

    /** What any implementation answers in each case, null where it fails. */
    public List<Answer> answersOf(Host host) {
        List<Answer> answers = new ArrayList<>();
        cases.forEach(each -> answers.add(statement.run(host, each.value()).answer()));
        return Collections.unmodifiableList(answers);
    }
}
