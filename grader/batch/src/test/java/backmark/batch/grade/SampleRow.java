package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.assertj.core.api.SoftAssertions;

/**
 * A line of a {@code samples.csv}.
 *
 * @param expected the known mistakes that are charged, separated by spaces, or one word for what becomes of the sample
 * @param withAnswers whether answers about a listing are handed in too, whose own mistakes are not among those expected
 */
record SampleRow(String id, String expected, boolean withAnswers) {
    private static final Set<Outcome> RIGHT_SO_FAR = Set.of(Outcome.PASSED, Outcome.NOT_WRITTEN);

    static List<SampleRow> of(Installed assignment) throws IOException {
        try (Reader reader = Files.newBufferedReader(file(assignment))) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(row -> new SampleRow(row.get("id"), row.get("expected"), row.isMapped("lines")))
                    .toList();
        }
    }

    static Path file(Installed assignment) {
        return assignment.samples().resolve("samples.csv");
    }

    void compare(SubmissionResult result, SoftAssertions soft) {
        soft.assertThat(result.state())
                .as(id)
                .isEqualTo(expected.equals("doesNotCompile") ? State.DOES_NOT_COMPILE : State.GRADED);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        result.checks().stream()
                .filter(check -> !isLeftOutBonus(check))
                .forEach(check -> outcomes.add(check.outcome()));
        switch (expected) {
            case "correct", "passed", "classNotPublic" ->
                soft.assertThat(outcomes).as(id).containsExactly(Outcome.PASSED);
            case "notWritten", "partlyWritten" ->
                soft.assertThat(outcomes).as(id).contains(Outcome.NOT_WRITTEN).isSubsetOf(RIGHT_SO_FAR);
            case "wrongPackage" -> {
                soft.assertThat(outcomes).as(id).contains(Outcome.PASSED).isSubsetOf(RIGHT_SO_FAR);
                soft.assertThat(result.notes())
                        .as(id)
                        .singleElement()
                        .asString()
                        .endsWith("; it counts.");
            }
            case "doesNotCompile", "crashed" ->
                soft.assertThat(outcomes)
                        .as(id)
                        .contains(Outcome.CRASHED)
                        .isSubsetOf(Set.of(Outcome.PASSED, Outcome.CRASHED));
            case "killed" ->
                soft.assertThat(outcomes)
                        .as(id)
                        .contains(Outcome.KILLED)
                        .isSubsetOf(Set.of(Outcome.PASSED, Outcome.KILLED));
            case "tooSlow" ->
                soft.assertThat(outcomes)
                        .as(id)
                        .contains(Outcome.TOO_SLOW)
                        .isSubsetOf(Set.of(Outcome.PASSED, Outcome.TOO_SLOW));
            default -> {
                Set<String> charged = new HashSet<>(Words.charged(result));
                if (withAnswers) {
                    soft.assertThat(charged).as(id).containsAll(Set.of(expected.split(" ")));
                } else {
                    soft.assertThat(charged).as(id).isEqualTo(Set.of(expected.split(" ")));
                }
                soft.assertThat(Words.charged(result)).as(id).doesNotHaveDuplicates();
            }
        }
        if (!expected.contains("-") && !withAnswers) {
            soft.assertThat(Words.charged(result)).as(id).isEmpty();
        }
    }

    private static boolean isLeftOutBonus(CheckResult check) {
        return check.check().bonus() && check.outcome() == Outcome.NOT_WRITTEN;
    }
}
