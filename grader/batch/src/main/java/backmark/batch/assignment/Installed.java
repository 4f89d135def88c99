package backmark.batch.assignment;

import backmark.check.Assignment;
import backmark.check.bank.Homework;
import backmark.check.junit.Checklist;
import backmark.check.result.CheckInfo;
import backmark.worksheet.StepEvidence;
import homework.Batch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One assignment of an installation.
 *
 * @param id its name in commands, reports and folders
 * @param homework what staff know about it
 * @param checks all checks, public ones first
 * @param contracts the interfaces through which submissions are called
 * @param folder with the handout and the starter
 * @param samples folder of sample submissions, which may not exist
 */
public record Installed(
        String id, Homework homework, List<CheckInfo> checks, Set<Class<?>> contracts, Path folder, Path samples) {

    /**
     * A homework of an installation.
     *
     * @param home the folder with {@code assignments} and {@code reference}
     */
    public static Installed of(Homework homework, Path home) {
        String id = homework.publicChecks().getAnnotation(Assignment.class).id();
        if (homework.worksheet().isPresent()) {
            return new Installed(
                    id,
                    homework,
                    StepEvidence.checks(homework.worksheet().get()),
                    Set.of(),
                    home.resolve("assignments").resolve(id),
                    home.resolve("reference").resolve("samples").resolve(id));
        }
        Set<Class<?>> contracts = new LinkedHashSet<>(Checklist.contracts(homework.publicChecks()));
        List<CheckInfo> checks = new ArrayList<>(Checklist.of(homework.publicChecks()));
        for (Class<?> hidden : homework.hiddenChecks()) {
            contracts.addAll(Checklist.contracts(hidden));
            checks.addAll(Checklist.of(hidden));
        }
        return new Installed(
                id,
                homework,
                List.copyOf(checks),
                Set.copyOf(contracts),
                home.resolve("assignments").resolve(id),
                home.resolve("reference").resolve("samples").resolve(id));
    }

    /** The heading of the handout in a language, or the id where there is none. */
    public String title(String language) {
        Path korean = folder.resolve("README.ko.md");
        Path handout = language.equals("ko") && Files.exists(korean) ? korean : folder.resolve("README.md");
        try (var lines = Files.lines(handout)) {
            return lines.filter(line -> line.startsWith("# "))
                    .map(line -> line.substring(2).strip())
                    .findFirst()
                    .orElse(id);
        } catch (IOException | UncheckedIOException unreadable) {
            return id;
        }
    }

    /** Whether nothing but answers is handed in. */
    public boolean isWorksheet() {
        return homework.worksheet().isPresent();
    }

    /** The package of the student's classes. */
    public String packageName() {
        return homework.publicChecks()
                .getAnnotation(Assignment.class)
                .contract()
                .getPackageName();
    }

    /** The classes that students hand in, with their package. */
    public List<String> studentClasses() {
        return homework.studentClasses().stream()
                .map(name -> packageName() + "." + name)
                .toList();
    }

    /** Whether a class is handed out with the assignment and not to be written by students. */
    public boolean isGiven(String className) {
        if (studentClasses().contains(className)) {
            return false;
        }
        URL found = contract().getClassLoader().getResource(className.replace('.', '/') + ".class");
        String place = found == null ? "" : found.toString();
        return homeworkClassPath().stream()
                .anyMatch(root -> place.contains(root.toUri().getPath()));
    }

    /** The texts of the starter, which every student has; none in an installation without them. */
    public List<String> givenSources() {
        Path starter = folder.resolve("src/main/java");
        if (!Files.isDirectory(starter)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(starter)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the starter in " + starter, e);
        }
    }

    /** Where the classes are that submissions are compiled against and run with: jars or folders. */
    public List<Path> homeworkClassPath() {
        return List.of(location(Batch.class), location(contract()));
    }

    private Class<?> contract() {
        return homework.publicChecks().getAnnotation(Assignment.class).contract();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where " + type + " was loaded from", e);
        }
    }
}
