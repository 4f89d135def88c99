package backmark.batch.output;

import backmark.batch.assignment.Installed;
import backmark.batch.manual.ManualMarks;
import backmark.batch.manual.Questions;
import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import backmark.batch.store.RunInfo.Person;
import backmark.batch.store.SubmissionResult;
import backmark.check.result.CheckInfo;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An output folder with its evidence, scored by a policy. One submission is in memory at a time.
 *
 * @param folder with {@code run.json} and {@code results}
 * @param ids of the submissions, in order
 * @param marks that people have given for written answers
 */
public record GradedClass(
        Path folder, RunInfo run, Installed assignment, List<String> ids, Carry carry, ManualMarks marks) {

    /**
     * The class in a folder.
     *
     * @throws IOException if there is none, saying what to do
     */
    public static GradedClass open(Path folder, RunInfo run, Installed assignment) throws IOException {
        List<String> ids = ResultStore.ids(folder);
        return new GradedClass(
                folder,
                run,
                assignment,
                ids,
                Carry.valueOf(run.carry().toUpperCase(Locale.ROOT)),
                ManualMarks.read(folder, new Questions(assignment.homework().writtenQuestions()), callings(run, ids)));
    }

    /** The submissions by all that people may call them: their ids, and those of the students on the roster. */
    private static Map<String, String> callings(RunInfo run, List<String> ids) {
        Map<String, String> callings = new HashMap<>();
        run.people().forEach((submission, person) -> {
            for (String id : person.id().split(", ")) {
                callings.put(id.toLowerCase(Locale.ROOT), submission);
            }
        });
        ids.forEach(id -> callings.put(id.toLowerCase(Locale.ROOT), id));
        return callings;
    }

    /** The written questions that people mark. */
    Questions questions() {
        return marks.questions();
    }

    /** All checks in the order of the tasks, written questions among them. */
    public List<CheckInfo> checks() {
        return questions().among(assignment.checks());
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
        return new Scored(result, Score.of(questions().among(result.checks(), marks.of(id)), carry));
    }

    /** Whose submission it is: from the roster, otherwise as the upload has it. */
    public Person person(SubmissionResult result) {
        return run.people().getOrDefault(result.id(), new Person("", result.name()));
    }
}
