package backmark.check.oracle;

import backmark.check.Draw;
import backmark.check.Named;
import backmark.check.bank.Mistake;
import backmark.check.oracle.Recording.Recorded;
import backmark.check.oracle.Recording.Variant;
import backmark.check.value.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers from the recording beside a checks class: the oracle of a student's own test run. */
public final class RecordedOracle implements Oracle {
    private final Recording recording;

    public RecordedOracle(Recording recording) {
        this.recording = recording;
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
        } catch (IOException | IllegalArgumentException e) {
            throw new OracleBroke(Recording.FILE + " beside " + checks.getSimpleName() + " cannot be read ("
                    + e.getMessage() + ")" + remedy);
        }
    }

    @Override
    public List<Mistake> mistakes() {
        return recording.mistakes();
    }

    @Override
    public <T, C> Prepared<C> prepare(Statement<T, C> statement) {
        Recorded recorded = recording.statements().get(statement.key());
        if (recorded == null || recorded.expected().size() != statement.published().size() + recorded.seeds().size()) {
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

    private record FromRecording<C>(List<Prepared.Case<C>> cases, Recorded recorded) implements Prepared<C> {
        @Override
        public List<Answer> expected() {
            return recorded.expected();
        }

        @Override
        public List<String> visible() {
            return recorded.visible();
        }

        @Override
        public Optional<List<Answer>> variant(Set<String> mistakes) {
            Set<String> wanted = new HashSet<>(mistakes);
            wanted.retainAll(recorded.visible()); // the others change nothing here
            if (wanted.isEmpty()) {
                return Optional.of(recorded.expected());
            }
            return recorded.variants().stream()
                    .filter(variant -> wanted.equals(new HashSet<>(variant.mistakes())))
                    .findFirst()
                    .map(Variant::answers);
        }
    }
}
