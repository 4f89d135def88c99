package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.Problem;
import backmark.batch.intake.SourceFile;
import backmark.batch.intake.Submission;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.batch.store.SubmissionResult.Times;
import backmark.check.call.CallFailure.Kind;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Grades one submission: sources, compiler, child, checks, evidence. Safe for several threads. */
public final class SubmissionGrader {
    private static final int MOST_LINES = 3_000;
    private static final int LONGEST_LINE = 300;

    private final Installed assignment;
    private final CheckRunner checks;
    private final Oracle oracle;
    private final Sandbox sandbox;
    private final Compiler compiler;
    private final Duration limit;
    private final Clock clock;

    /**
     * A grader for one assignment.
     *
     * @param oracle with the hidden cases of this run
     * @param limit of one call, as the sandbox has it
     */
    public SubmissionGrader(
            Installed assignment, Oracle oracle, Sandbox sandbox, Compiler compiler, Duration limit, Clock clock) {
        this.assignment = assignment;
        this.checks = new CheckRunner(assignment.homework());
        this.oracle = oracle;
        this.sandbox = sandbox;
        this.compiler = compiler;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * What one grading gave.
     *
     * @param doubtful whether a call ran out of time that may have been kept waiting by others
     */
    public record Graded(SubmissionResult result, boolean doubtful) {}

    /** Grades a submission; never throws for what is in it. */
    public Graded grade(Submission submission, String key) {
        long start = clock.millis();
        Evidence evidence = evidence(submission);
        Times times = new Times(clock.instant().toString(), clock.millis() - start);
        SubmissionResult result = new SubmissionResult(
                SubmissionResult.SCHEMA,
                submission.id(),
                submission.displayName(),
                submission.origin().original(),
                assignment.id(),
                key,
                sandbox.isolation().name().toLowerCase(java.util.Locale.ROOT),
                evidence.state,
                evidence.notes,
                evidence.diagnostics,
                evidence.checks,
                sourcesNamedIn(evidence, submission.sources()),
                times);
        return new Graded(result, evidence.doubtful);
    }

    /** What is found out on the way. */
    private static final class Evidence {
        private State state = State.GRADED;
        private final List<String> notes = new ArrayList<>();
        private List<SubmissionResult.Diagnostic> diagnostics = List.of();
        private List<CheckResult> checks = List.of();
        private boolean doubtful;
    }

    private Evidence evidence(Submission submission) {
        Evidence evidence = new Evidence();
        submission.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .forEach(problem -> evidence.notes.add(problem.text()));
        PreparedSources sources = PreparedSources.of(submission.sources(), assignment);
        evidence.notes.addAll(sources.notes());
        boolean twice = submission.problems().stream()
                .anyMatch(problem -> problem.kind() == Problem.Kind.SAME_CLASS);
        if (twice) {
            return without(evidence, State.NEEDS_A_PERSON, Outcome.UNDECIDED, "Two files declare the same class, and nothing says which one counts.");
        }
        if (sources.files().isEmpty()) {
            return without(evidence, State.NEEDS_A_PERSON, Outcome.NOT_WRITTEN, "Nothing was handed in that can be graded.");
        }
        Compilation compilation = compiler.compile(new SourceSet(sources.files()));
        if (compilation instanceof Compilation.Rejected && sources.isElsewhere()) {
            PreparedSources moved = sources.moved(assignment.packageName());
            Compilation again = compiler.compile(new SourceSet(moved.files()));
            if (again instanceof Compilation.Compiled) {
                evidence.notes.add("The sources compile only in the package " + assignment.packageName()
                        + ", so they were graded as if they were in it.");
                sources = moved;
                compilation = again;
            }
        }
        if (compilation instanceof Compilation.Compiled compiled) {
            run(compiled.classes(), sources.classNames(), evidence);
            return evidence;
        }
        if (compilation instanceof Compilation.Rejected rejected) {
            evidence.diagnostics = rejected.errors().stream()
                    .map(d -> new SubmissionResult.Diagnostic(d.file(), d.line(), d.column(), d.message(), d.sourceLine()))
                    .toList();
            return without(evidence, State.DOES_NOT_COMPILE, Outcome.CRASHED, "The sources do not compile, so nothing could be run.");
        }
        if (compilation instanceof Compilation.TooHard tooHard) {
            evidence.notes.add(tooHard.sentence());
            return without(evidence, State.DOES_NOT_COMPILE, Outcome.TOO_SLOW, tooHard.sentence());
        }
        String why = ((Compilation.CompilerBroke) compilation).sentence();
        return without(evidence, State.GRADER_BROKE, Outcome.GRADER_BROKE, why);
    }

    private void run(Map<String, byte[]> classes, Map<String, String> classNames, Evidence evidence) {
        Program program = Program.of(classes, assignment.contracts());
        try (SandboxHost child = sandbox.host(program);
                SubmissionHost host = new SubmissionHost(child, classNames, child::cpuTime, limit)) {
            evidence.checks = checks.run(host, oracle);
            evidence.doubtful = host.isDoubtful();
        }
        if (evidence.checks.stream().anyMatch(check -> check.outcome() == Outcome.GRADER_BROKE)) {
            evidence.state = State.GRADER_BROKE;
        }
    }

    private Evidence without(Evidence evidence, State state, Outcome outcome, String sentence) {
        Kind kind = switch (outcome) {
            case GRADER_BROKE -> Kind.HOST_BROKE;
            case TOO_SLOW -> Kind.TOO_SLOW;
            case CRASHED -> Kind.CRASHED;
            default -> Kind.NOT_WRITTEN;
        };
        evidence.state = state;
        evidence.checks = assignment.checks().stream()
                .map(check -> CheckResult.without(
                        check, outcome, new Trouble(check.title().en(), "", kind, "", sentence, List.of())))
                .toList();
        return evidence;
    }

    /** The lines of the files that a reader is pointed to. */
    private static Map<String, List<String>> sourcesNamedIn(Evidence evidence, List<SourceFile> sources) {
        Set<String> named = new TreeSet<>();
        evidence.diagnostics.forEach(diagnostic -> named.add(fileName(diagnostic.file())));
        for (CheckResult check : evidence.checks) {
            check.troubles().forEach(trouble -> trouble.frames().forEach(frame -> named.add(frame.file())));
        }
        Map<String, List<String>> lines = new TreeMap<>(new LinkedHashMap<>());
        for (SourceFile source : sources) {
            String name = fileName(source.compilePath());
            if (named.contains(name)) {
                lines.putIfAbsent(
                        name,
                        source.text().lines()
                                .limit(MOST_LINES)
                                .map(line -> line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line)
                                .toList());
            }
        }
        return lines;
    }

    private static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
