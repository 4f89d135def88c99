package backmark.batch.intake;

import backmark.batch.intake.RosterColumns.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The class list: a CSV with comma, semicolon or tab, in UTF-8 or MS949, whose first line names the columns in English
 * or Korean. Rosters and gradebooks exported by Canvas, Moodle, Gradescope and GitHub Classroom are read too.
 *
 * @param students in the order of the file
 * @param problems what could not be understood
 */
public record Roster(List<Student> students, List<Problem> problems) {

    private static final int MOST_BYTES = 16 << 20;

    public Roster {
        students = List.copyOf(students);
        problems = List.copyOf(problems);
    }

    /** Never throws: a roster that cannot be read is empty and has a problem. */
    public static Roster read(Path file) {
        if (!Files.exists(file)) {
            return new Roster(List.of(), List.of(Problem.of(Problem.Kind.MISSING, file.toString())));
        }
        try {
            return of(file.toString(), new Folder.OnDisk(file.toRealPath()).bytes(MOST_BYTES));
        } catch (IOException e) {
            return new Roster(List.of(), List.of(Refusal.problem(file.toString(), Problem.Kind.UNREADABLE, e)));
        }
    }

    /** @param name for messages */
    static Roster of(String name, byte[] bytes) {
        List<Student> students = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        CsvTable table = CsvTable.read(bytes);
        RosterColumns columns = null;
        for (CsvTable.Row row : table.rows()) {
            if (columns == null) {
                columns = new RosterColumns(row.cells());
                if (!columns.areUseful()) {
                    return withoutColumns(name, String.join(", ", row.cells()));
                }
            } else {
                add(student(columns, row.cells(), row.line()), row.cells(), name, students, problems);
            }
        }
        if (!table.broken().isEmpty()) {
            problems.add(Problem.of(Problem.Kind.ROSTER_BROKEN, name, table.broken()));
        } else if (columns == null) {
            return withoutColumns(name, "nothing");
        }
        findTwice("id", Student::id, name, students, problems);
        findTwice("e-mail address", Student::email, name, students, problems);
        findTwice("username", Student::username, name, students, problems);
        return new Roster(students, problems);
    }

    /** Whose each submission is, and who handed in nothing. */
    public Matching match(List<Submission> submissions) {
        return new RosterIndex(this).match(submissions);
    }

    private static Roster withoutColumns(String name, String firstLine) {
        Problem problem = Problem.of(Problem.Kind.ROSTER_WITHOUT_COLUMNS, name, firstLine);
        return new Roster(List.of(), List.of(problem));
    }

    private static Student student(RosterColumns columns, List<String> row, int line) {
        String name = columns.cell(row, Column.NAME);
        if (name.isEmpty()) {
            name = (columns.cell(row, Column.FIRST_NAME) + " " + columns.cell(row, Column.LAST_NAME)).strip();
        }
        return new Student(
                line,
                columns.cell(row, Column.ID),
                name,
                columns.cell(row, Column.EMAIL),
                columns.cell(row, Column.USERNAME),
                columns.cell(row, Column.SYSTEM_ID),
                columns.cell(row, Column.GITHUB),
                columns.cell(row, Column.LANG),
                columns.cell(row, Column.SECTION));
    }

    private static void add(
            Student student, List<String> row, String name, List<Student> students, List<Problem> problems) {
        boolean blank = row.stream().allMatch(String::isBlank);
        boolean pointsRow = student.name().startsWith("Points Possible");
        boolean nobody = (student.id()
                        + student.name()
                        + student.email()
                        + student.username()
                        + student.systemId()
                        + student.githubUsername())
                .isEmpty();
        if (nobody && !blank) {
            problems.add(Problem.of(
                    Problem.Kind.ROSTER_ROW_EMPTY, name + ", line " + student.line(), String.join(", ", row)));
        } else if (!nobody && !pointsRow) {
            students.add(student);
        }
    }

    private static void findTwice(
            String what, Function<Student, String> field, String name, List<Student> students, List<Problem> problems) {
        Map<String, Student> seen = new HashMap<>();
        for (Student student : students) {
            String value = FileNames.lower(field.apply(student));
            Student before = value.isEmpty() ? null : seen.putIfAbsent(value, student);
            if (before != null) {
                problems.add(Problem.of(
                        Problem.Kind.ROSTER_TWICE,
                        name + ", line " + student.line(),
                        what,
                        before.line(),
                        field.apply(student)));
            }
        }
    }
}
