package backmark.report;

import backmark.check.call.CallFailure;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Outcome;
import backmark.check.result.Showing;
import backmark.check.score.Score;
import backmark.check.score.ScoredCheck;
import backmark.report.StudentReport.Diagnostic;
import backmark.report.StudentReport.Note;
import backmark.report.StudentReport.Remark;
import backmark.report.StudentView.CheckView;
import backmark.report.StudentView.FaultView;
import backmark.report.StudentView.NoteView;
import backmark.report.StudentView.TaskView;
import backmark.worksheet.SheetLines;
import backmark.worksheet.StepEvidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns a student's report into what its page shows. */
final class StudentPage {
    /** Squares of all heat maps together; keeps a page with nothing right below 200 KB. */
    private static final int ROOM_FOR_SQUARES = 5_000;

    private static final int LONGEST_OUTPUT = 2_000;
    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_NOTES = 20;
    private static final int MOST_EXCERPTS = 2;
    private static final int MOST_CHARTS = 4;

    private final StudentReport report;
    private final Messages messages;
    private int room = ROOM_FOR_SQUARES;

    StudentPage(StudentReport report, Messages messages) {
        this.report = report;
        this.messages = messages;
    }

    StudentView view() {
        Score score = report.score();
        List<TaskView> tasks = tasks();
        return new StudentView(
                Plain.line(report.title().isEmpty() ? report.assignmentId() : report.title()),
                student(),
                Gain.of(score.earned(), score.possible()),
                score.bonus() > 0 ? Numbers.points(score.bonus()) : "",
                score.notMarked() > 0 ? Numbers.points(score.notMarked()) : "",
                score.undecided() > 0 ? Numbers.points(score.undecided()) : "",
                Letter.of(score, messages),
                Plain.line(report.sandboxNote()),
                notes(),
                tasks,
                NetworkPicture.of(report.sources().get(SheetLines.NAME), score.checks(), messages),
                StepRow.of(score.checks(), messages),
                Plain.line(report.atHome().folder()),
                tasks.stream()
                        .flatMap(task -> task.checks().stream())
                        .anyMatch(check -> !check.command().isEmpty()));
    }

    private String student() {
        String name = Plain.line(report.studentName(), LONGEST_NAME, messages);
        String id = Plain.line(report.studentId(), LONGEST_NAME, messages);
        return name.isEmpty() || name.equals(id) ? id : id.isEmpty() ? name : name + " (" + id + ")";
    }

    private List<NoteView> notes() {
        List<NoteView> views = new ArrayList<>();
        report.notes().stream().limit(MOST_NOTES).map(this::note).forEach(views::add);
        int more = report.notes().size() - MOST_NOTES;
        if (more > 0) {
            views.add(new NoteView(messages.get("page.moreNotes", more), "", "", "", ""));
        }
        return views;
    }

    private NoteView note(Note note) {
        if (note instanceof Remark remark) {
            return new NoteView(Plain.line(messages.said(remark.text()), LONGEST_NOTE, messages), "", "", "", "");
        }
        Diagnostic diagnostic = (Diagnostic) note;
        String place = Plain.line(diagnostic.file()) + (diagnostic.line() > 0 ? ":" + diagnostic.line() : "");
        String line = diagnostic.sourceLine();
        int column = (int) Math.min(diagnostic.column() - 1, line.length());
        boolean pointed = column >= 0 && column < line.length() && line.length() <= LONGEST_NOTE;
        return new NoteView(
                Plain.block(diagnostic.message(), LONGEST_NOTE, messages),
                place,
                Plain.block(pointed ? line.substring(0, column) : line, LONGEST_NOTE, messages),
                pointed ? Plain.block(line.substring(column, column + 1)) : "",
                pointed ? Plain.block(line.substring(column + 1)) : "");
    }

    private List<TaskView> tasks() {
        Map<String, List<ScoredCheck>> tasks = new LinkedHashMap<>();
        for (ScoredCheck check : report.score().checks()) {
            tasks.computeIfAbsent(messages.of(check.result().check().task()), task -> new ArrayList<>())
                    .add(check);
        }
        List<TaskView> views = new ArrayList<>();
        tasks.forEach((title, checks) -> views.add(new TaskView(
                title,
                "task-" + (views.size() + 1),
                checks.stream().allMatch(check -> check.result().check().bonus()),
                Gain.of(checks),
                checks.stream().map(this::check).toList())));
        return views;
    }

    private CheckView check(ScoredCheck scored) {
        CheckInfo info = scored.result().check();
        boolean isRight = scored.outcome() == Outcome.PASSED;
        boolean isUncommented = scored.outcome().isByHand()
                && scored.result().explanation().facts().isEmpty();
        boolean isShort = isRight || isUncommented || scored.outcome() == Outcome.NOT_WRITTEN || Marks.isNotRun(scored);
        CheckText text = isShort ? new CheckText(List.of(), List.of()) : CheckText.of(scored, messages);
        List<LineChart> charts = charts(scored.result());
        return new CheckView(
                CheckLink.to(info, messages),
                scored.outcome().word(),
                Marks.of(scored.outcome()),
                Marks.word(scored, messages),
                Gain.of(List.of(scored)),
                isShort,
                scored.outcome() == Outcome.CARRIED,
                isShort ? remarks(scored) : List.of(),
                text.faults().stream().map(this::fault).toList(),
                text.explanation(),
                isShort ? null : ErrorBars.of(scored.result(), messages),
                charts,
                weights(scored.result()),
                graphs(scored.result()),
                charts.stream().anyMatch(chart -> !chart.expected().isEmpty()),
                isRight ? "" : Plain.block(scored.result().printed(), LONGEST_OUTPUT, messages),
                isRight ? "" : report.atHome().command(info));
    }

    private List<LineChart> charts(CheckResult result) {
        return result.shown().stream()
                .filter(showing -> showing.got().isCurve() && !Formula.isOne(showing.name()))
                .limit(MOST_CHARTS)
                .map(showing -> LineChart.of(showing, name(showing)))
                .toList();
    }

    private List<GraphDrawing> graphs(CheckResult result) {
        return result.shown().stream()
                .filter(showing -> showing.got().isCurve() && Formula.isOne(showing.name()))
                .limit(MOST_CHARTS)
                .map(GraphDrawing::of)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<WeightMap> weights(CheckResult result) {
        return result.shown().stream()
                .filter(showing -> !showing.got().isCurve())
                .limit(MOST_CHARTS)
                .map(showing -> WeightMap.of(showing, name(showing)))
                .toList();
    }

    /** What authors may show under a name of its own language, or else the name. */
    private String name(Showing showing) {
        String plain = PictureShape.plain(showing.name());
        if (!plain.equals(showing.name())) {
            return messages.get("shown.pictures", plain);
        }
        String key = "shown." + plain;
        return messages.keys().contains(key) ? messages.get(key) : Plain.line(plain, LONGEST_NAME, messages);
    }

    private List<String> remarks(ScoredCheck scored) {
        List<String> remarks = new ArrayList<>();
        if (StepEvidence.isStep(scored.result())) {
            scored.result().explanation().facts().forEach(words -> remarks.add(Plain.line(messages.of(words))));
        }
        scored.result().notes().stream()
                .filter(note -> messages.keys().contains("note." + note))
                .forEach(note -> remarks.add(messages.get("note." + note)));
        return remarks;
    }

    private FaultView fault(Fault fault) {
        HeatMap map = fault.output() == null ? null : HeatMap.of(fault.output());
        boolean fits = map == null || map.squares() <= room;
        room -= map == null || !fits ? 0 : map.squares();
        return new FaultView(
                fault.headline(),
                fault.facts(),
                fits ? map : null,
                !fits,
                fault.output() == null ? "" : CheckText.subject(fault.output(), messages),
                fault.trouble() == null ? List.of() : excerpts(fault.trouble().frames()));
    }

    private List<Excerpt> excerpts(List<CallFailure.Frame> frames) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (CallFailure.Frame frame : frames) {
            Excerpt excerpt = frame.file() == null
                    ? null
                    : Excerpt.of(frame.file(), report.sources().get(frame.file()), frame.line(), messages);
            if (excerpt != null && excerpts.size() < MOST_EXCERPTS) {
                excerpts.add(excerpt);
            }
        }
        return excerpts;
    }
}
