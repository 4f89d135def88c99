package backmark.batch.grade;

import backmark.batch.assignment.Installed;
import backmark.batch.intake.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A submission's sources as they are compiled.
 *
 * @param files text by path
 * @param classNames where a student's class was found by its declaration: expected name to declared name, both with
 *     package
 * @param notes sentences about what was left out, found elsewhere or not found
 */
record PreparedSources(Map<String, String> files, Map<String, String> classNames, List<String> notes) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.\\s]+;");

    /** The sources as handed in, without copies of what every student is given. */
    static PreparedSources of(List<SourceFile> sources, Installed assignment) {
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> classNames = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        List<String> declared = new ArrayList<>();
        for (SourceFile source : sources) {
            List<String> types = source.qualifiedTypes();
            if (!types.isEmpty() && types.stream().allMatch(assignment::isGiven)) {
                continue; // every student has these; the copies of the assignment count
            }
            files.put(source.compilePath(), source.text());
            declared.addAll(types);
        }
        for (String wanted : assignment.studentClasses()) {
            find(wanted, declared, classNames, notes);
        }
        if (classNames.isEmpty() && !files.isEmpty()) {
            notes.add("None of the classes "
                    + String.join(", ", assignment.homework().studentClasses()) + " was found; declared are "
                    + (declared.isEmpty() ? "no classes" : String.join(", ", declared)) + ".");
        }
        return new PreparedSources(files, classNames, notes);
    }

    private static void find(String wanted, List<String> declared, Map<String, String> classNames, List<String> notes) {
        if (declared.contains(wanted)) {
            classNames.put(wanted, wanted);
            return;
        }
        String simple = wanted.substring(wanted.lastIndexOf('.') + 1);
        List<String> elsewhere = declared.stream()
                .filter(name -> name.substring(name.lastIndexOf('.') + 1).equals(simple))
                .toList();
        if (elsewhere.size() == 1) {
            classNames.put(wanted, elsewhere.get(0));
            notes.add(simple + " was found as " + elsewhere.get(0) + " where " + wanted + " is expected; it counts.");
        } else if (elsewhere.size() > 1) {
            notes.add(simple + " is declared several times, as " + String.join(" and ", elsewhere) + ", where " + wanted
                    + " is expected; none of them counts.");
        }
    }

    /** Whether a student's class was found in another package than expected. */
    boolean isElsewhere() {
        return classNames.entrySet().stream().anyMatch(entry -> !entry.getKey().equals(entry.getValue()));
    }

    /** The same sources, all in the package that is expected. */
    PreparedSources moved(String packageName) {
        Map<String, String> moved = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            String header = "package " + packageName + ";";
            // The header goes on the same line, so that line numbers stay those of the student's file.
            String inPackage =
                    PACKAGE.matcher(text).find() ? PACKAGE.matcher(text).replaceFirst(header) : header + text;
            moved.put(packageName.replace('.', '/') + "/" + path.substring(path.lastIndexOf('/') + 1), inPackage);
        });
        Map<String, String> names = new LinkedHashMap<>();
        classNames.keySet().forEach(name -> names.put(name, name));
        return new PreparedSources(moved, names, notes);
    }
}
