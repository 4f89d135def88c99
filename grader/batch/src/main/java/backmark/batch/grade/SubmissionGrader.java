package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Problem;
import backmark.batch.intake.SourceFile;
import backmark.batch.intake.Submission;
import backmark.batch.similarity.Fingerprint;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.batch.store.SubmissionResult.Times;
import backmark.check.call.CallFailure.Kind;
import backmark.check.lines.LineAnswers;
import backmark.check.oracle.Oracle;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Trouble;
import backmark.sandbox.Program;
import backmark.sandbox.Sandbox;
import backmark.sandbox.SandboxHost;
import backmark.sandbox.compile.Compilation;
import backmark.sandbox.compile.Compiler;
import backmark.sandbox.compile.SourceSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Grades one submission: sources, compiler, child, checks, found. Safe for several threads. */
public final class SubmissionGrader implements Grader {
    private final Installed assignment;
    private final CheckRunner checks;
    private final Oracle oracle;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final Clock clock;
    private final Set<Integer> given;

    /**
     * A grader for one assignment.
     *
     * @param oracle with the hidden cases of this run
     */
    public SubmissionGrader(Installed assignment, Oracle oracle, Sandbox sandbox, Compiler compiler, Clock clock) {
        this.assignment = assignment;
        this.checks = new CheckRunner(assignment.homework());
        this.oracle = oracle;
        this.sandbox = sandbox;
        this.compiler = compiler;
        this.clock = clock;
        this.given = Fingerprint.runs(assignment.givenSources());
    }

    @Override
    public Graded grade(Submission submission, String key) {
        long start = clock.millis();
        Found found = new Found();
        try {
            find(submission, found);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            // One submission that the grader cannot cope with must not cost the others their results.
            without(found, State.GRADER_BROKE, Outcome.GRADER_BROKE, "The grader itself failed: " + fault);
        }
        Times times = new Times(clock.instant().toString(), clock.millis() - start);
        SubmissionResult result = new SubmissionResult(
                SubmissionResult.SCHEMA,
                submission.id(),
                submission.displayName(),
                submission.origin().original(),
                assignment.id(),
                key,
                sandbox.isolation().name().toLowerCase(Locale.ROOT),
                found.state,
                found.notes,
                found.diagnostics,
                found.checks,
                NamedSources.of(submission.sources(), found.checks, found.diagnostics),
                Fingerprint.of(
                        submission.sources().stream().map(SourceFile::text).toList(), given),
                times);
        return new Graded(result, found.doubtful);
    }

    /** What is found out on the way. */
    private static final class Found {
        private State state = State.GRADED;
        private final List<String> notes = new ArrayList<>();
        private List<SubmissionResult.Diagnostic> diagnostics = List.of();
        private List<CheckResult> checks = List.of();
        private boolean doubtful;
    }

    private void find(Submission submission, Found found) {
        submission.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .forEach(problem -> found.notes.add(problem.text()));
        PreparedSources sources = PreparedSources.of(submission.sources(), assignment);
        found.notes.addAll(sources.notes());
        boolean twice = submission.problems().stream().anyMatch(problem -> problem.kind() == Problem.Kind.SAME_CLASS);
        if (twice) {
            without(
                    found,
                    State.NEEDS_A_PERSON,
                    Outcome.UNDECIDED,
                    "Two files declare the same class, and nothing says which one counts.");
        } else if (sources.files().isEmpty()) {
            without(found, State.NEEDS_A_PERSON, Outcome.NOT_WRITTEN, "Nothing was handed in that can be graded.");
        } else {
            compileAndRun(sources, answers(submission), found);
        }
    }

    /** The answers to questions about a listing, if there are any. */
    private static LineAnswers answers(Submission submission) {
        return submission.others().stream()
                .filter(file -> file.name().equalsIgnoreCase(LineAnswers.FILE))
                .findFirst()
                .map(file -> LineAnswers.read(file.text()))
                .orElse(LineAnswers.NONE);
    }

    private void compileAndRun(PreparedSources handedIn, LineAnswers answers, Found found) {
        PreparedSources sources = handedIn;
        Compilation compilation = compiler.compile(new SourceSet(sources.files()));
        if (compilation instanceof Compilation.Rejected && sources.isElsewhere()) {
            PreparedSources moved = sources.moved(assignment.packageName());
            Compilation again = compiler.compile(new SourceSet(moved.files()));
            if (again instanceof Compilation.Compiled) {
                found.notes.add("The sources compile only in the package " + assignment.packageName()
                        + ", so they were graded as if they were in it.");
                sources = moved;
                compilation = again;
            }
        }
        if (compilation instanceof Compilation.Compiled compiled) {
            run(compiled.classes(), sources.classNames(), answers, found);
        } else if (compilation instanceof Compilation.Rejected rejected) {
            found.diagnostics = rejected.errors().stream()
                    .map(d -> new SubmissionResult.Diagnostic(
                            d.file(), d.line(), d.column(), d.message(), d.sourceLine()))
                    .toList();
            without(
                    found,
                    State.DOES_NOT_COMPILE,
                    Outcome.CRASHED,
                    "The sources do not compile, so nothing could be run.");
        } else if (compilation instanceof Compilation.TooHard tooHard) {
            found.notes.add(tooHard.sentence());
            found.doubtful = tooHard.keptWaiting();
            without(found, State.DOES_NOT_COMPILE, Outcome.TOO_SLOW, tooHard.sentence());
        } else {
            String why = ((Compilation.CompilerBroke) compilation).sentence();
            without(found, State.GRADER_BROKE, Outcome.GRADER_BROKE, why);
        }
    }

    private void run(Map<String, byte[]> classes, Map<String, String> classNames, LineAnswers answers, Found found) {
        Program program = Program.of(classes, assignment.contracts());
        try (SandboxHost child = sandbox.host(program);
                SubmissionHost host = new SubmissionHost(
                        child, classNames, child::cpuTime, sandbox.limits().wallPerCall())) {
            found.checks = checks.run(host, oracle, answers);
            found.doubtful = host.isDoubtful();
        }
        if (found.checks.stream().anyMatch(check -> check.outcome() == Outcome.GRADER_BROKE)) {
            found.state = State.GRADER_BROKE;
        }
    }

    private void without(Found found, State state, Outcome outcome, String sentence) {
        Kind kind = switch (outcome) {
            case GRADER_BROKE -> Kind.HOST_BROKE;
            case TOO_SLOW -> Kind.TOO_SLOW;
            case CRASHED -> Kind.CRASHED;
            default -> Kind.NOT_WRITTEN;
        };
        found.state = state;
        found.checks = assignment.checks().stream()
                .map(check -> CheckResult.without(
                        check, outcome, new Trouble(check.title().en(), "", kind, "", sentence, List.of())))
                .toList();
    }
}
