package backmark.batch.output;

import backmark.batch.assignment.Installed;
import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import backmark.batch.store.RunInfo.Person;
import backmark.batch.store.SubmissionResult;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An output folder with its evidence, scored by a policy. One submission is in memory at a time.
 *
 * @param folder with {@code run.json} and {@code results}
 * @param ids of the submissions, in order
 */
public record GradedClass(Path folder, RunInfo run, Installed assignment, List<String> ids, Carry carry) {

    /**
     * The class in a folder.
     *
     * @throws IOException if there is none, saying what to do
     */
    public static GradedClass open(Path folder, RunInfo run, Installed assignment) throws IOException {
        return new GradedClass(
                folder,
                run,
                assignment,
                ResultStore.ids(folder),
                Carry.valueOf(run.carry().toUpperCase(Locale.ROOT)));
    }

    /** One submission with its points. */
    public record Scored(SubmissionResult result, Score score) {}

    /**
     * A submission of the class.
     *
     * @throws IOException if its file is damaged
     */
    public Scored get(String id) throws IOException {
        SubmissionResult result = ResultStore.read(folder, id)
                .orElseThrow(() -> new IOException("results/" + id
                        + ".json is damaged; grade again with the same command, and only this submission is run"));
        return new Scored(result, Score.of(result.checks(), carry));
    }

    /** Whose submission it is: from the roster, otherwise as the upload has it. */
    public Person person(SubmissionResult result) {
        return run.people().getOrDefault(result.id(), new Person("", result.name()));
    }
}
