package backmark.batch.cli;

import backmark.batch.assignment.Installed;
import backmark.batch.grade.Evidence;
import backmark.batch.grade.Grading;
import backmark.batch.grade.Progress;
import backmark.batch.grade.SubmissionGrader;
import backmark.batch.intake.Match;
import backmark.batch.intake.Matching;
import backmark.batch.intake.Problem;
import backmark.batch.intake.Student;
import backmark.batch.intake.Submission;
import backmark.batch.output.ClassOutput;
import backmark.batch.output.GradedClass;
import backmark.batch.store.ResultStore;
import backmark.batch.store.RunInfo;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A class graded from submissions to pages: what {@code grade} and {@code demo} have in common. */
final class ClassRun {
    private static final Duration TO_COMPILE = Duration.ofSeconds(5);

    private final Installed assignment;
    private final Path out;
    private final Settings settings;
    private final Clock clock;

    /**
     * Options of a run.
     *
     * @param templates a course's own templates, or null
     */
    record Settings(
            long seed, int jobs, boolean fresh, Isolation isolation, Limits limits, String language, String carry, Path templates) {}

    ClassRun(Installed assignment, Path out, Settings settings, Clock clock) {
        this.assignment = assignment;
        this.out = out;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Grades and writes everything.
     *
     * @param roster the class beside its submissions, or null without a roster
     * @return the class as graded
     */
    GradedClass grade(List<Submission> submissions, List<Problem> problems, Matching roster, Progress progress) {
        long start = clock.millis();
        String started = clock.instant().toString();
        try (ResultStore store = ResultStore.open(out);
                Sandbox sandbox = Sandbox.open(
                        settings.isolation(), Sandbox.usualCache(), assignment.homeworkClassPath(), settings.limits());
                Compiler compiler = sandbox.compiler(TO_COMPILE);
                progress) {
            compiler.prestart();
            String checks = Evidence.digest(assignment);
            RunInfo run = info(checks, problems, roster, Map.of(), new RunInfo.Times(started, "", 0));
            run.write(out);
            store.keepOnly(submissions.stream().map(Submission::id).collect(Collectors.toSet()));
            LiveOracle oracle = new LiveOracle(assignment.homework(), settings.seed());
            SubmissionGrader grader = new SubmissionGrader(assignment, oracle, sandbox, compiler, settings.limits().wallPerCall(), clock);
            String basis = String.join(" ", Version.NUMBER, checks, Long.toString(settings.seed()), run.isolation(),
                    settings.limits().toString());
            Map<State, Integer> states = new Grading(assignment, grader, store, basis, settings.jobs())
                    .run(submissions, settings.fresh(), progress);
            Map<String, Integer> totals = new TreeMap<>();
            states.forEach((state, count) -> totals.put(state.name().toLowerCase(Locale.ROOT), count));
            RunInfo.Times times =
                    new RunInfo.Times(started, clock.instant().toString(), clock.millis() - start);
            RunInfo finished = info(checks, problems, roster, totals, times);
            GradedClass graded = GradedClass.open(out, finished, assignment);
            new ClassOutput(graded, Messages.of(settings.language()), settings.templates()).write();
            finished.write(out);
            return graded;
        } catch (SandboxUnavailable unavailable) {
            throw CommandFailure.usage(unavailable.getMessage());
        } catch (IOException e) {
            throw CommandFailure.unfinished("Cannot write into " + out + ": " + reason(e)
                    + ". What is finished is kept; the same command goes on from there.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandFailure.unfinished("Interrupted. What is finished is kept; the same command goes on from there.");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        return e.getMessage();
    }

    private RunInfo info(
            String checks, List<Problem> problems, Matching roster, Map<String, Integer> totals, RunInfo.Times times) {
        Map<String, String> names = new TreeMap<>();
        List<String> all = new java.util.ArrayList<>(
                problems.stream().map(Problem::text).toList());
        if (roster != null) {
            roster.problems().forEach(problem -> all.add(problem.text()));
            for (Match match : roster.matches()) {
                if (match.status() == Match.Status.MATCHED) {
                    names.put(match.submissionId(), match.students().stream()
                            .map(Student::title)
                            .collect(Collectors.joining(", ")));
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
                settings.isolation().name().toLowerCase(Locale.ROOT),
                settings.language(),
                settings.carry(),
                all,
                roster == null ? List.of() : roster.withoutSubmission().stream().map(Student::title).toList(),
                roster == null
                        ? List.of()
                        : roster.matches().stream()
                                .filter(match -> match.status() != Match.Status.MATCHED)
                                .map(Match::submissionId)
                                .toList(),
                names,
                totals,
                times);
    }
}
