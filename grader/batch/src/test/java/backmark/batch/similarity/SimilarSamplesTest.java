package backmark.batch.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import backmark.batch.assignment.Installation;
import backmark.batch.assignment.Installed;
import backmark.batch.intake.Intake;
import backmark.batch.intake.SourceFile;
import backmark.batch.intake.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real sources: independent right answers are told from those that were made from each other. */
class SimilarSamplesTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @ParameterizedTest
    @CsvSource({
        "two-layer-net, s02 s03 s04, s05 s08",
        "sigmoid-net, s01 s02 s03, s01 s08",
        "network, s01 s02 s03, s01 s08",
        "layers, s01 s02 s03, s01 s06",
        "linear-classifier, s01 s02 s03, s01 s04",
        "optimizers, s01 s02 s03, s02 s05",
    })
    void independentAnswersAreNotGroupedAndChangedCopiesAre(String assignment, String independent, String copies)
            throws Exception {
        Map<String, List<Integer>> fingerprints = fingerprints(assignment);

        assertThat(groups(fingerprints, independent.split(" "))).isEmpty();
        assertThat(groups(fingerprints, copies.split(" "))).containsExactly(List.of(copies.split(" ")));
    }

    private static List<List<String>> groups(Map<String, List<Integer>> fingerprints, String... ids) {
        SimilarCode code = new SimilarCode();
        for (String id : ids) {
            code.add(id, fingerprints.get(id));
        }
        return code.groups().stream().map(SimilarCode.Group::ids).toList();
    }

    private static Map<String, List<Integer>> fingerprints(String id) throws Exception {
        Installed assignment = Installation.at(HOME).get(id);
        Set<Integer> given = Fingerprint.runs(assignment.givenSources());
        Map<String, List<Integer>> fingerprints = new TreeMap<>();
        List<Submission> samples = Intake.read(List.of(assignment.samples()), Intake.Options.standard())
                .submissions();
        for (Submission sample : samples) {
            fingerprints.put(
                    sample.id(),
                    Fingerprint.of(
                            sample.sources().stream().map(SourceFile::text).toList(), given));
        }
        return fingerprints;
    }
}
