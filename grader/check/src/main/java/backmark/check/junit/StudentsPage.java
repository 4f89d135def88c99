package backmark.check.junit;

import backmark.check.Assignment;
import backmark.check.call.CallFailure.Frame;
import backmark.check.result.CheckInfo;
import backmark.check.score.Score;
import backmark.report.HtmlReports;
import backmark.report.StudentReport;
import backmark.report.StudentReport.AtHome;
import backmark.report.StudentReport.Note;
import backmark.report.StudentReport.Remark;
import backmark.worksheet.SheetLines;
import backmark.worksheet.Worksheet;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The page that a student's own run leaves in the project's folder. */
final class StudentsPage {
    /** Where the page is, from the project's folder. */
    static final String PLACE = "target/backmark/report.html";

    private final Class<?> checks;
    private final Path project;

    StudentsPage(Class<?> checks) {
        this.checks = checks;
        this.project = project(checks);
    }

    /** Writes the page. */
    void write(Score score, HtmlReports reports, String language) throws IOException {
        write(report(score, language), reports);
    }

    /** Writes the page of a worksheet, with remarks about the file of answers. */
    void write(Score score, HtmlReports reports, String language, List<String> remarks, Worksheet sheet)
            throws IOException {
        String id = checks.getAnnotation(Assignment.class).id();
        List<Note> notes = remarks.stream().map(text -> (Note) new Remark(text)).toList();
        write(
                new StudentReport("", "", id, title(language), score, "", notes, SheetLines.of(sheet), AtHome.NOWHERE),
                reports);
    }

    private void write(StudentReport report, HtmlReports reports) throws IOException {
        Path page = project.resolve(PLACE);
        Files.createDirectories(page.getParent());
        Files.writeString(page, reports.student(report));
    }

    /** The assignment's folder. */
    Path project() {
        return project;
    }

    private StudentReport report(Score score, String language) {
        String id = checks.getAnnotation(Assignment.class).id();
        Set<String> ids = Checklist.of(checks).stream().map(CheckInfo::id).collect(Collectors.toSet());
        AtHome here = new AtHome("", checks.getSimpleName(), ids);
        return new StudentReport("", "", id, title(language), score, "", List.of(), sources(score), here);
    }

    /** The handout's first heading, or "" where there is none. */
    private String title(String language) {
        Path handout = project.resolve(language.equals("ko") ? "README.ko.md" : "README.md");
        return lines(handout).stream()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElse("");
    }

    /** The student's files in which something was thrown. */
    private Map<String, List<String>> sources(Score score) {
        Map<String, List<String>> sources = new HashMap<>();
        score.checks().stream()
                .flatMap(check -> check.result().troubles().stream())
                .flatMap(trouble -> trouble.frames().stream())
                .filter(frame -> frame.file() != null)
                .forEach(frame -> sources.computeIfAbsent(frame.file(), file -> lines(frame)));
        return sources;
    }

    private List<String> lines(Frame frame) {
        String folder = frame.className().replaceFirst("[^.]*$", "").replace('.', '/');
        return lines(project.resolve("src/main/java").resolve(folder + frame.file()));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of(); // the page is as good without it
        }
    }

    /** The folder above {@code target/test-classes}; some development environments start tests elsewhere. */
    private static Path project(Class<?> checks) {
        try {
            Path classes = Path.of(
                    checks.getProtectionDomain().getCodeSource().getLocation().toURI());
            return classes.endsWith("target/test-classes") ? classes.getParent().getParent() : Path.of("");
        } catch (URISyntaxException e) {
            return Path.of("");
        }
    }
}
