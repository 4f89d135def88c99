package backmark.batch.output;

import backmark.batch.manual.ManualMarks;
import backmark.batch.output.GradedClass.Scored;
import backmark.batch.similarity.SimilarCode;
import backmark.batch.similarity.SimilarCode.Group;
import backmark.batch.store.AtomicFile;
import backmark.batch.store.RunInfo.Person;
import backmark.batch.store.SubmissionResult;
import backmark.batch.store.SubmissionResult.State;
import backmark.check.Assignment;
import backmark.check.junit.Checklist;
import backmark.check.result.CheckInfo;
import backmark.report.ClassReport;
import backmark.report.ClassReport.Flag;
import backmark.report.ClassReport.Row;
import backmark.report.ClassReport.RunFact;
import backmark.report.ClassReport.Similar;
import backmark.report.Dates;
import backmark.report.HtmlReports;
import backmark.report.Messages;
import backmark.report.StudentReport;
import backmark.report.StudentReport.AtHome;
import backmark.report.StudentReport.Diagnostic;
import backmark.report.StudentReport.Note;
import backmark.report.StudentReport.Remark;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pages and the gradebook of a graded class. */
public final class ClassOutput {
    private final GradedClass graded;
    private final Path templates;
    private final Look own;
    private final Messages messages;
    private final HtmlReports pages;
    private final Map<String, Look> looks = new HashMap<>();

    /** What pages of one language are made with. */
    private record Look(Messages messages, HtmlReports pages) {}

    /**
     * Output in a language.
     *
     * @param templates a course's own templates, or null
     */
    public ClassOutput(GradedClass graded, Messages messages, Path templates) {
        this.graded = graded;
        this.templates = templates;
        this.messages = Speech.of(messages, graded.assignment());
        this.pages = new HtmlReports(templates, this.messages);
        this.own = new Look(this.messages, pages);
        looks.put(messages.language(), own);
    }

    private Look look(String language) {
        Messages theirs = Speech.of(Messages.of(language, templates), graded.assignment());
        return new Look(theirs, new HtmlReports(templates, theirs));
    }

    /**
     * Writes {@code students/<id>.html}, {@code gradebook.csv}, {@code index.html} and {@code summary.html}, each whole or
     * not at all, and removes pages of students who are no longer in the class. Where people mark written answers, a
     * {@code manual.csv} with an empty row for each answer is added, unless there is one.
     */
    public void write() throws IOException {
        Path folder = graded.folder();
        Files.createDirectories(folder.resolve("students"));
        List<Row> rows = new ArrayList<>();
        SimilarCode code = new SimilarCode();
        AtomicFile.write(folder.resolve("gradebook.csv"), out -> {
            Gradebook gradebook = new Gradebook(out, graded.checks());
            students(rows, code, gradebook);
            gradebook.flush();
        });
        List<Similar> similar = similar(rows, code.groups());
        ClassReport report = new ClassReport(
                graded.assignment().id(),
                graded.assignment().title(messages.language()),
                graded.checks(),
                rows,
                similar,
                facts());
        AtomicFile.write(folder.resolve("index.html"), out -> {
            Writer index = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            pages.classPage(report, index);
            index.flush();
        });
        AtomicFile.write(folder.resolve("summary.html"), pages.summary(report).getBytes(StandardCharsets.UTF_8));
        removeOtherPages(folder.resolve("students"));
        prepareMarks(folder.resolve(ManualMarks.FILE));
    }

    /** Begins the file for the marks of written answers; one that is there belongs to those who mark. */
    private void prepareMarks(Path file) throws IOException {
        if (!graded.questions().isEmpty() && !Files.exists(file)) {
            AtomicFile.write(file, out -> MarkingSheet.write(out, graded.ids(), graded.questions()));
        }
    }

    /** Flags the rows of every group, and returns the groups with them. */
    private static List<Similar> similar(List<Row> rows, List<Group> groups) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.putIfAbsent(rows.get(i).id(), i);
        }
        List<Similar> similar = new ArrayList<>();
        for (Group group : groups) {
            List<Row> members = new ArrayList<>();
            for (String id : group.ids()) {
                Row row = rows.get(places.get(id)).with(Flag.SIMILAR);
                rows.set(places.get(id), row);
                members.add(row);
            }
            similar.add(new Similar(members, group.share()));
        }
        return similar;
    }

    private void students(List<Row> rows, SimilarCode code, Gradebook gradebook) throws IOException {
        for (String id : graded.ids()) {
            Scored scored = graded.get(id);
            Person person = graded.person(scored.result());
            AtomicFile.write(
                    graded.folder().resolve("students").resolve(id + ".html"),
                    page(scored, person).getBytes(StandardCharsets.UTF_8));
            code.add(id, scored.result().fingerprint());
            rows.add(Row.of(id, person.title(), "students/" + id + ".html", scored.score(), flags(scored.result())));
            gradebook.add(scored, person);
        }
        for (Person missing : graded.run().withoutSubmission()) {
            rows.add(new Row(missing.title(), "", "", 0, possible(), 0, 0, List.of(), List.of(), Set.of(Flag.MISSING)));
            gradebook.addMissing(missing, possible());
        }
    }

    private void removeOtherPages(Path students) throws IOException {
        Set<String> names = graded.ids().stream().map(id -> id + ".html").collect(Collectors.toSet());
        List<Path> others;
        try (Stream<Path> files = Files.list(students)) {
            others = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !names.contains(file.getFileName().toString()))
                    .toList();
        }
        for (Path other : others) {
            Files.delete(other);
        }
    }

    private double possible() {
        return graded.checks().stream()
                .filter(check -> !check.bonus())
                .mapToDouble(CheckInfo::points)
                .sum();
    }

    private Set<Flag> flags(SubmissionResult result) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (result.state() == State.DOES_NOT_COMPILE) {
            flags.add(Flag.NOT_COMPILED);
        } else if (result.state() == State.NEEDS_A_PERSON) {
            flags.add(Flag.NOT_READ);
        } else if (result.state() == State.GRADER_BROKE) {
            flags.add(Flag.GRADER_BROKE);
        }
        if (graded.run().unmatched().contains(result.id())) {
            flags.add(Flag.UNMATCHED);
        }
        return flags;
    }

    /** A student's page, in the student's language. */
    private String page(Scored scored, Person person) {
        Look look = person.language().isEmpty() ? own : looks.computeIfAbsent(person.language(), this::look);
        return look.pages().student(student(scored, person.title(), look.messages()));
    }

    private StudentReport student(Scored scored, String name, Messages messages) {
        SubmissionResult result = scored.result();
        List<Note> notes = new ArrayList<>();
        result.notes().forEach(note -> notes.add(new Remark(note)));
        result.diagnostics()
                .forEach(d -> notes.add(new Diagnostic(d.file(), d.line(), d.column(), d.message(), d.sourceLine())));
        return new StudentReport(
                result.id(),
                name,
                graded.assignment().id(),
                graded.assignment().title(messages.language()),
                scored.score(),
                result.isolation().equals("none") ? messages.get("isolation.none") : "",
                notes,
                result.sources(),
                atHome());
    }

    private AtHome atHome() {
        Class<?> checks = graded.assignment().homework().publicChecks();
        return new AtHome(
                "assignments/" + checks.getAnnotation(Assignment.class).id(),
                checks.getSimpleName(),
                Checklist.of(checks).stream().map(CheckInfo::id).collect(Collectors.toSet()));
    }

    private List<RunFact> facts() {
        List<RunFact> facts = new ArrayList<>();
        var run = graded.run();
        facts.add(new RunFact(messages.get("run.version"), run.version()));
        facts.add(new RunFact(messages.get("run.java"), run.java()));
        facts.add(new RunFact(messages.get("run.seed"), Long.toString(run.seed())));
        facts.add(new RunFact(messages.get("run.isolation"), messages.get("isolation." + run.isolation() + ".word")));
        facts.add(new RunFact(messages.get("run.carry"), messages.get("carry." + run.carry())));
        facts.add(new RunFact(
                messages.get("run.finished"), Dates.shown(run.times().finished(), messages)));
        for (List<String> problems : List.of(run.problems(), graded.marks().problems())) {
            problems.forEach(problem -> facts.add(new RunFact(messages.get("run.problem"), messages.said(problem))));
        }
        return facts;
    }
}
