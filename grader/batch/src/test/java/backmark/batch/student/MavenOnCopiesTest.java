package backmark.batch.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What students see who run {@code mvn test}: Maven itself, on a copy with their sources in it. */
@TestInstance(Lifecycle.PER_CLASS)
class MavenOnCopiesTest {
    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SCORE = Pattern.compile("(?m)^(\\d+(?:\\.\\d+)?) of (\\d+) points(.*)$");

    /** What Maven did. */
    private record Run(int code, String output) {
        /** The lines with the totals of each assignment, in the order of the modules. */
        List<String> totals() {
            return SCORE.matcher(output).results().map(found -> found.group()).toList();
        }
    }

    private Path copy;

    @BeforeAll
    void copyTheProject(@TempDir Path folder) throws IOException {
        copy = folder;
        try (Stream<Path> all = Files.walk(HOME)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path relative = HOME.relativize(file);
                if (isNeeded(relative)) {
                    Path to = copy.resolve(relative);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }

    /** Sources of what students build, and the poms of the rest; nothing that is built. */
    private static boolean isNeeded(Path file) {
        String name = file.toString();
        boolean built = name.contains("target/") || name.startsWith(".git/");
        boolean students = name.startsWith("assignments/")
                || name.startsWith("grader/check/src/main/")
                || name.startsWith("templates/report/")
                || name.startsWith("templates/worksheet/");
        return !built && (students || file.endsWith("pom.xml"));
    }

    /** One row of a list of samples. */
    private static String sample(String assignment, boolean complete) throws IOException {
        Path list = HOME.resolve("reference/samples").resolve(assignment).resolve("samples.csv");
        String found = "";
        try (var reader = Files.newBufferedReader(list)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                String expected = row.get("expected");
                boolean right = expected.equals("passed") || expected.equals("correct");
                boolean untouched =
                        row.get(1).contains("as it was g") || row.get(1).contains("untouched");
                boolean partly = !untouched && (expected.equals("partlyWritten") || expected.equals("notWritten"));
                if (complete && right && found.isEmpty() || !complete && partly) {
                    found = row.get("id");
                }
            }
        }
        assertThat(found).as(assignment).isNotEmpty();
        return found;
    }

    private static List<String> assignments() throws IOException {
        try (Stream<Path> folders = Files.list(HOME.resolve("assignments"))) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Puts a sample's files where a student has them, in place of the starter's. */
    private void handIn(String assignment, String sample) throws IOException {
        Path folder = copy.resolve("assignments").resolve(assignment);
        Path sources;
        try (Stream<Path> all = Files.walk(folder.resolve("src/main/java/homework"))) {
            sources = all.filter(file -> file.endsWith("package-info.java"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
        restore(assignment);
        try (Stream<Path> files =
                Files.list(HOME.resolve("reference/samples").resolve(assignment).resolve(sample))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                Path to = name.endsWith(".java") ? sources.resolve(name) : folder.resolve(name);
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The starter as it was given out. */
    private void restore(String assignment) throws IOException {
        Path original = HOME.resolve("assignments").resolve(assignment);
        Path folder = copy.resolve("assignments").resolve(assignment);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path relative = folder.relativize(file);
            if (relative.startsWith("src") || relative.getNameCount() == 1) {
                Files.delete(file);
            } else if (relative.startsWith("target/backmark") || relative.startsWith("target/classes")) {
                Files.delete(file); // another state's classes are not this one's
            }
        }
        try (Stream<Path> all = Files.walk(original)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(original.relativize(file));
                if (!original.relativize(file).startsWith("target") && !Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }

    private Run maven(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-o"));
        String repository = System.getProperty("maven.repo.local");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(List.of(arguments));
        Path log = copy.resolve("maven.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        Process maven = builder.start();
        if (!maven.waitFor(10, TimeUnit.MINUTES)) {
            maven.destroyForcibly().waitFor();
        }
        return new Run(maven.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
    }

    /** All assignments in one run at the root, as {@code -pl assignments/<id> -am} does for one. */
    private Run all() throws IOException, InterruptedException {
        String modules = assignments().stream().map(id -> "assignments/" + id).collect(Collectors.joining(","));
        return maven(copy, "-q", "-fae", "-pl", modules, "-am", "-DskipGraderTests", "-Dbackmark.lang=en", "test");
    }

    private Path report(String assignment) {
        return copy.resolve("assignments").resolve(assignment).resolve("target/backmark/report.html");
    }

    @Test
    void anUntouchedStarterIsSkippedAndHasNoPoints() throws Exception {
        for (String id : assignments()) {
            restore(id);
        }
        Run run = all();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.totals())
                .hasSameSizeAs(assignments())
                .allSatisfy(total -> assertThat(total).matches("0 of \\d+ points, \\d+ checks not written yet"));
        assertThat(assignments()).allSatisfy(id -> assertThat(report(id)).isNotEmptyFile());
    }

    @Test
    void completeCodeIsGreenWithAllPoints() throws Exception {
        for (String id : assignments()) {
            handIn(id, sample(id, true));
        }
        Run run = all();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.totals()).hasSameSizeAs(assignments()).allSatisfy(total -> {
            Matcher score = SCORE.matcher(total);
            assertThat(score.matches()).isTrue();
            assertThat(score.group(1)).isEqualTo(score.group(2));
        });
    }

    @Test
    void halfWrittenCodeIsGreenAndSaysWhatIsNotWritten() throws Exception {
        for (String id : assignments()) {
            handIn(id, sample(id, false));
        }
        Run run = all();
        assertThat(run.code()).as(run.output()).isZero();
        assertThat(run.totals())
                .hasSameSizeAs(assignments())
                .allSatisfy(total ->
                        assertThat(total).matches("[1-9][\\d.]* of \\d+ points.*, \\d+ checks? not written yet.*"));
    }

    @Test
    void wrongCodeIsRedInItsOwnFolderWithOnePageForEachCauseAndNoFrames() throws Exception {
        handIn("two-layer-net", "s05");
        Run run = maven(copy.resolve("assignments/two-layer-net"), "-Dbackmark.lang=en", "test");
        assertThat(run.code()).isNotZero();
        assertThat(run.output())
                .contains("known as   loss-not-averaged — ")
                .contains("Report: ")
                .doesNotContain("at org.junit", "at backmark.", "at java.base");
        assertThat(report("two-layer-net")).isNotEmptyFile();
        assertThat(run.totals()).singleElement().asString().doesNotContain("not written");
    }
}
