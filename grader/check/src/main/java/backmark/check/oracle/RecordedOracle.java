package backmark.check.oracle;

import backmark.check.Draw;
import backmark.check.Named;
import backmark.check.bank.Mistake;
import backmark.check.oracle.Recording.Recorded;
import backmark.check.result.Showing.Values;
import backmark.check.value.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers from the recording beside a checks class: the oracle of a student's own test run. */
public final class RecordedOracle implements Oracle {
    private final Recording recording;
    private final MistakeSets sets;

    public RecordedOracle(Recording recording) {
        this.recording = recording;
        this.sets = new MistakeSets(recording.mistakes());
    }

    /**
     * The recording beside a checks class.
     *
     * @throws OracleBroke if it is missing or damaged, saying how to make it
     */
    public static Recording read(Class<?> checks) {
        String remedy = "; \"backmark doctor --record\" makes it";
        try (InputStream in = checks.getResourceAsStream(Recording.FILE)) {
            if (in == null) {
                throw new OracleBroke("there is no " + Recording.FILE + " beside " + checks.getSimpleName() + remedy);
            }
            return RecordingFile.read(in);
        } catch (OracleBroke missing) {
            throw missing;
        } catch (IOException | RuntimeException e) {
            throw new OracleBroke(Recording.FILE + " beside " + checks.getSimpleName() + " cannot be read ("
                    + e.getMessage() + ")" + remedy);
        }
    }

    @Override
    public List<Mistake> mistakes() {
        return recording.mistakes();
    }

    @Override
    public MistakeSets sets() {
        return sets;
    }

    @Override
    public <T, C> Prepared<C> prepare(Statement<T, C> statement) {
        Recorded recorded = recording.statements().get(statement.key());
        if (recorded == null
                || recorded.expected().size()
                        != statement.published().size() + recorded.seeds().size()) {
            throw new OracleBroke(
                    statement.key() + " is not in " + Recording.FILE + "; \"backmark doctor --record\" adds it");
        }
        List<Prepared.Case<C>> cases = new ArrayList<>();
        for (C published : statement.published()) {
            cases.add(new Prepared.Case<>(
                    published instanceof Named named ? named.name() : Prepared.PUBLISHED, published));
        }
        for (int number = 0; number < recorded.seeds().size(); number++) {
            C drawn = statement.recipe().draw(new Draw(recorded.seeds().get(number), number));
            cases.add(new Prepared.Case<>("case " + (number + 1), drawn));
        }
        return new FromRecording<>(cases, recorded);
    }

    private static final class FromRecording<C> implements Prepared<C> {
        private final List<Prepared.Case<C>> cases;
        private final Recorded recorded;
        private final Map<Set<String>, List<Answer>> variants = new HashMap<>();

        FromRecording(List<Prepared.Case<C>> cases, Recorded recorded) {
            this.cases = cases;
            this.recorded = recorded;
            variants.put(Set.of(), recorded.expected());
            recorded.variants().forEach(each -> variants.put(Set.copyOf(each.mistakes()), each.answers()));
        }

        @Override
        public List<Prepared.Case<C>> cases() {
            return cases;
        }

        @Override
        public List<Answer> expected() {
            return recorded.expected();
        }

        @Override
        public List<Answer> dataPart() {
            return recorded.dataPart();
        }

        @Override
        public List<Answer> function() {
            return recorded.function();
        }

        @Override
        public List<Map<String, Values>> shown() {
            return recorded.shown();
        }

        @Override
        public List<String> visible() {
            return recorded.visible();
        }

        @Override
        public Optional<List<Answer>> variant(Set<String> mistakes) {
            Set<String> wanted = new HashSet<>(mistakes);
            wanted.retainAll(recorded.visible()); // the others change nothing here
            return Optional.ofNullable(variants.get(wanted));
        }
    }
}
