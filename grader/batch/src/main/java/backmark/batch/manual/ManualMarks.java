package backmark.batch.manual;

import backmark.batch.intake.CsvTable;
import backmark.report.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The marks in {@code manual.csv}: columns {@code id}, {@code task}, {@code points} and {@code comment} in any order,
 * others are left alone. An empty cell of points means that the answer is not yet marked.
 */
public final class ManualMarks {
    public static final String FILE = "manual.csv";

    private static final Pattern POINTS = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");
    private static final int MOST_BYTES = 16 << 20;
    private static final int LONGEST = 60;

    private final Map<String, Map<String, Mark>> marks = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Questions questions;
    private final Map<String, String> submissions;

    private ManualMarks(Questions questions, Map<String, String> submissions) {
        this.questions = questions;
        this.submissions = submissions;
    }

    /**
     * The marks in a folder; none, and no problem, where there is no file.
     *
     * @param ids of submissions by what people may call them, in lower case
     */
    public static ManualMarks read(Path folder, Questions questions, Map<String, String> ids) {
        ManualMarks read = new ManualMarks(questions, ids);
        Path file = folder.resolve(FILE);
        if (!questions.isEmpty() && Files.exists(file)) {
            try {
                if (Files.size(file) > MOST_BYTES) {
                    read.problems.add(FILE + " is larger than 16 MB and is not read; save the marks alone as CSV.");
                } else {
                    read.all(CsvTable.read(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                read.problems.add(FILE + " cannot be read: " + e.getMessage() + ".");
            }
        }
        return read;
    }

    /** The marks of a submission, by the names of the questions. */
    public Map<String, Mark> of(String submission) {
        return Map.copyOf(marks.getOrDefault(submission, Map.of()));
    }

    /** The questions that the marks are for. */
    public Questions questions() {
        return questions;
    }

    /** What was not understood, one sentence each; marks in such lines are not counted. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void all(CsvTable table) {
        List<String> header = table.rows().isEmpty()
                ? List.of()
                : table.rows().get(0).cells().stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
        int id = header.indexOf("id");
        int task = header.indexOf("task");
        int points = header.indexOf("points");
        if (id < 0 || task < 0 || points < 0) {
            problems.add(FILE + " needs a first line with the columns id, task, points and comment; no mark was read.");
            return;
        }
        int comment = header.indexOf("comment");
        for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
            if (!row.cell(points).isEmpty()) {
                mark(row, row.cell(id), row.cell(task), row.cell(points), row.cell(comment));
            }
        }
        if (!table.broken().isEmpty()) {
            problems.add(FILE + " cannot be read to its end (" + table.broken() + "); close every quote.");
        }
    }

    private void mark(CsvTable.Row row, String id, String task, String points, String comment) {
        String submission = submissions.get(withoutGuard(id).toLowerCase(Locale.ROOT));
        String question = questions.meant(task).orElse(null);
        if (submission == null) {
            problem(row, "no submission belongs to \"" + cut(id) + "\"; take ids from gradebook.csv.");
        } else if (question == null) {
            problem(
                    row,
                    "there is no written question \"" + cut(task) + "\"; there are "
                            + String.join(", ", questions.names()) + ".");
        } else if (!POINTS.matcher(points).matches()
                || Double.parseDouble(points.replace(',', '.')) > questions.points(question)) {
            problem(
                    row,
                    "\"" + cut(points) + "\" is no number from 0 to " + Numbers.points(questions.points(question))
                            + ".");
        } else {
            Mark mark = new Mark(Double.parseDouble(points.replace(',', '.')), comment);
            keep(row, submission, question, mark);
        }
    }

    private void keep(CsvTable.Row row, String submission, String question, Mark mark) {
        Map<String, Mark> own = marks.computeIfAbsent(submission, key -> new HashMap<>());
        Mark before = own.get(question);
        boolean isTwice = before != null && !before.equals(mark);
        if (isTwice || doubtful.contains(submission + "\n" + question)) {
            own.remove(question);
            doubtful.add(submission + "\n" + question);
            problem(row, question + " of " + submission + " has another mark above; keep one of them.");
        } else {
            own.put(question, mark);
        }
    }

    private void problem(CsvTable.Row row, String text) {
        problems.add(FILE + ", line " + row.line() + ": " + text);
    }

    /** The id without the quote that keeps a spreadsheet from taking it for a formula. */
    private static String withoutGuard(String id) {
        return id.startsWith("'") ? id.substring(1) : id;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
