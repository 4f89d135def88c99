package backmark.batch.doctor;

import backmark.check.bank.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether the handout has exactly one heading for every task, in both languages. */
final class Handout {
    private static final Pattern NUMBERED = Pattern.compile("^#{2,3}\\s+(\\d+\\..*\\S)\\s*$");

    private Handout() {}

    static List<Defect> examine(Patient patient) {
        List<Words> tasks = Stream.concat(
                        patient.assignment().checks().stream().map(check -> check.task()),
                        patient.homework().writtenQuestions().stream().map(question -> question.task()))
                .distinct()
                .toList();
        List<Defect> defects = new ArrayList<>();
        compare(patient, "README.md", tasks.stream().map(Words::en).toList(), "rename the @Task", defects);
        compare(
                patient,
                "README.ko.md",
                tasks.stream().map(Words::ko).toList(),
                "change its title in " + KoreanTexts.fileOf(patient.homework().publicChecks()),
                defects);
        return defects;
    }

    private static void compare(
            Patient patient, String file, List<String> tasks, String otherRemedy, List<Defect> into) {
        Path handout = patient.assignment().folder().resolve(file);
        Set<String> headings;
        try {
            headings = numbered(handout);
        } catch (IOException unreadable) {
            into.add(patient.warning(
                    "there is no handout " + file,
                    "write it, with one heading for every task: " + String.join(", ", tasks)));
            return;
        }
        for (String task : new LinkedHashSet<>(tasks)) {
            if (!headings.contains(task)) {
                into.add(patient.warning(
                        "task \"" + task + "\" has no heading in " + file, "add one, or " + otherRemedy));
            }
        }
        for (String heading : headings) {
            if (!tasks.contains(heading)) {
                into.add(patient.warning(
                        "the heading \"" + heading + "\" of " + file + " belongs to no task",
                        "give it the words of a @Task, write its checks, or take its number away"));
            }
        }
    }

    private static Set<String> numbered(Path handout) throws IOException {
        Set<String> headings = new LinkedHashSet<>();
        for (String line : Files.readAllLines(handout, StandardCharsets.UTF_8)) {
            Matcher heading = NUMBERED.matcher(line);
            if (heading.matches()) {
                headings.add(heading.group(1));
            }
        }
        return headings;
    }
}
