package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.grade.Evidence;
import backmark.batch.grade.Grader;
import backmark.batch.grade.Grading;
import backmark.batch.grade.Progress;
import backmark.batch.grade.SubmissionGrader;
import backmark.batch.grade.WorksheetGrader;
import backmark.batch.intake.Match;
import backmark.batch.intake.Matching;
import backmark.batch.intake.Problem;
import backmark.batch.intake.Student;
import backmark.batch.intake.Submission;
import backmark.batch.output.ClassOutput;
import backmark.batch.output.GradedClass;
import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
import backmark.batch.store.RunInfo.Person;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.oracle.LiveOracle;
import backmark.report.Messages;
import backmark.sandbox.Isolation;
import backmark.sandbox.Limits;
import backmark.sandbox.Sandbox;
import backmark.sandbox.SandboxUnavailable;
import backmark.sandbox.compile.Compiler;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A class graded from submissions to pages: what {@code grade} and {@code demo} have in common. */
final class ClassRun {
    private final Installed assignment;
    private final Path out;
    private final Settings settings;
    private final Clock clock;
    private final Limits limits;
    private final Duration toCompile;
    private final int jobs;
    private final Path templates;
    private final Messages messages;

    /**
     * What a run is given besides its submissions.
     *
     * @param fresh whether finished submissions are run again, too
     * @param variants which worksheet each student was given
     */
    record Settings(
            long seed,
            boolean fresh,
            CarryChoice carry,
            Isolation isolation,
            SheetsGiven variants,
            RunOptions options,
            ClassOptions classOptions) {}

    /** @throws CommandFailure if the options cannot be kept */
    ClassRun(Installed assignment, Path out, Settings settings, Clock clock) {
        this.assignment = assignment;
        this.out = out;
        this.settings = settings;
        this.clock = clock;
        limits = settings.options().limits();
        toCompile = settings.options().toCompile();
        jobs = settings.classOptions().jobs();
        templates = settings.classOptions().templates();
        messages = settings.classOptions().messages(settings.options().language());
    }

    /**
     * Grades and writes everything.
     *
     * @param roster the class beside its submissions, or null without a roster
     * @return the class as graded
     * @throws CommandFailure if the folder cannot be written to, or is not this assignment's
     */
    GradedClass grade(List<Submission> submissions, List<Problem> problems, Matching roster, Progress progress)
            throws SandboxUnavailable {
        requireSameAssignment();
        Upload upload = new Upload(problems, roster);
        try {
            if (assignment.isWorksheet()) {
                try (ResultStore store = ResultStore.open(out);
                        progress) {
                    Grader grader =
                            new WorksheetGrader(assignment, settings.variants().sheets(roster), clock);
                    return grade(submissions, upload, new Open(grader, store, progress));
                }
            }
            return gradeCode(submissions, upload, progress);
        } catch (ResultStore.InUse inUse) {
            throw CommandFailure.unfinished(inUse.getMessage());
        } catch (IOException e) {
            throw CommandFailure.unfinished("Cannot write into " + out + ": " + Reasons.of(e)
                    + ". What is finished is kept; the same command goes on from there.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.unfinished(
                    "Interrupted. What is finished is kept; the same command goes on from there.");
        }
    }

    private GradedClass gradeCode(List<Submission> submissions, Upload upload, Progress progress)
            throws SandboxUnavailable, ResultStore.InUse, IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.open(
                        settings.isolation(), Sandbox.usualCache(), assignment.homeworkClassPath(), limits);
                ResultStore store = ResultStore.open(out);
                Compiler compiler = sandbox.compiler(toCompile);
                progress) {
            compiler.prestart();
            LiveOracle oracle = new LiveOracle(assignment.homework(), settings.seed());
            Grader grader = new SubmissionGrader(assignment, oracle, sandbox, compiler, clock);
            return grade(submissions, upload, new Open(grader, store, progress));
        }
    }

    /** What a run holds open. */
    private record Open(Grader grader, ResultStore store, Progress progress) {}

    /** What belongs to the upload as a whole. */
    private record Upload(List<Problem> problems, Matching roster) {}

    private GradedClass grade(List<Submission> submissions, Upload upload, Open open)
            throws IOException, InterruptedException {
        long start = clock.millis();
        String started = clock.instant().toString();
        String checks = Evidence.digest(assignment);
        RunInfo run = info(checks, upload, Map.of(), new RunInfo.Times(started, "", 0));
        run.write(out);
        open.store().setAsideAllBut(submissions.stream().map(Submission::id).collect(Collectors.toSet()));
        String basis = String.join(
                " ",
                Version.NUMBER,
                checks,
                Long.toString(settings.seed()),
                run.isolation(),
                limits.toString(),
                toCompile.toString(),
                settings.variants().toString());
        Map<State, Integer> states = new Grading(assignment, open.grader(), open.store(), basis, jobs)
                .run(submissions, settings.fresh(), open.progress());
        Map<String, Integer> totals = new TreeMap<>();
        states.forEach((state, count) -> totals.put(state.name().toLowerCase(Locale.ROOT), count));
        RunInfo.Times times = new RunInfo.Times(started, clock.instant().toString(), clock.millis() - start);
        RunInfo finished = info(checks, upload, totals, times);
        GradedClass graded = GradedClass.open(out, finished, assignment);
        new ClassOutput(graded, messages, templates).write();
        finished.write(out);
        return graded;
    }

    /** Results of another assignment are not this run's to put aside. */
    private void requireSameAssignment() {
        RunInfo.read(out)
                .map(RunInfo::assignment)
                .filter(id -> !id.equals(assignment.id()))
                .ifPresent(other -> {
                    throw CommandFailure.usage(out + " holds the results of " + other + "; choose another folder for "
                            + assignment.id() + ".");
                });
    }

    private RunInfo info(String checks, Upload upload, Map<String, Integer> totals, RunInfo.Times times) {
        Matching roster = upload.roster();
        Map<String, Person> people = new TreeMap<>();
        List<String> all =
                new ArrayList<>(upload.problems().stream().map(Problem::text).toList());
        if (roster != null) {
            roster.problems().forEach(problem -> all.add(problem.text()));
            for (Match match : roster.matches()) {
                if (match.status() == Match.Status.MATCHED) {
                    people.put(match.submissionId(), person(match.students()));
                }
            }
        }
        return new RunInfo(
                RunInfo.SCHEMA,
                assignment.id(),
                settings.seed(),
                Version.NUMBER,
                checks,
                Runtime.version().toString(),
                assignment.isWorksheet()
                        ? WorksheetGrader.UNNEEDED
                        : settings.isolation().name().toLowerCase(Locale.ROOT),
                messages.language(),
                settings.carry().name(),
                all,
                roster == null
                        ? List.of()
                        : roster.withoutSubmission().stream()
                                .map(student -> person(List.of(student)))
                                .toList(),
                roster == null
                        ? List.of()
                        : roster.matches().stream()
                                .filter(match -> match.status() != Match.Status.MATCHED)
                                .map(Match::submissionId)
                                .toList(),
                people,
                totals,
                times);
    }

    /** One student, or several who handed in together. */
    private static Person person(List<Student> students) {
        List<String> languages = students.stream()
                .map(student -> Language.of(student.lang()))
                .distinct()
                .toList();
        return new Person(
                joined(students, Student::key),
                joined(students, Student::name),
                languages.size() == 1 ? languages.get(0) : "");
    }

    private static String joined(List<Student> students, Function<Student, String> part) {
        return students.stream().map(part).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
