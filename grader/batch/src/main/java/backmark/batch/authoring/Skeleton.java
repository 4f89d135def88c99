package backmark.batch.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small homework, complete from handout to known mistakes, under a new name: authors replace it piece by piece and have
 * something that works all the time. Its files are templates in {@code templates/assignment}, where {@code [=id]} stands
 * for the assignment's id, {@code [=package]} for the last part of its packages and {@code [=name]} for the start of its
 * class names; {@code ID}, {@code PACKAGE} and {@code NAME} do so in the names of files.
 */
public final class Skeleton {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Path SERVICES =
            Path.of("reference/src/main/resources/META-INF/services/backmark.check.bank.Homework");

    private final Path home;
    private final String id;
    private final String packageName;
    private final String className;

    private Skeleton(Path home, String id) {
        this.home = home;
        this.id = id;
        this.packageName = id.replace("-", "");
        this.className = Stream.of(id.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    /**
     * Adds an assignment.
     *
     * @param home the folder with {@code assignments} and {@code reference}
     * @return the new and the changed files, as paths from there
     * @throws NotAdded if there is something in the way, before anything is written
     * @throws IOException if a file cannot be read or written
     */
    public static List<Path> add(Path home, String id) throws NotAdded, IOException {
        if (!ID.matcher(id).matches()) {
            throw new NotAdded(
                    "\"" + id + "\" is no id for an assignment: use lower-case letters, digits and single hyphens,"
                            + " and begin with a letter, as in conv-net.");
        }
        return new Skeleton(home, id).add();
    }

    private List<Path> add() throws NotAdded, IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        fillTemplates(files);
        for (String folder : List.of("assignments/" + id, "reference/src/main/java/reference/" + packageName)) {
            if (Files.exists(home.resolve(folder))) {
                throw new NotAdded(folder + " is there already; choose another id.");
            }
        }
        files.put(Path.of("pom.xml"), moduleAdded());
        files.put(Path.of("reference/pom.xml"), dependenciesAdded());
        String services = Files.readString(home.resolve(SERVICES)).stripTrailing();
        files.put(SERVICES, services + "\nreference." + packageName + "." + className + "Homework\n");
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Path path = home.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return List.copyOf(files.keySet());
    }

    private void fillTemplates(Map<Path, String> into) throws IOException {
        Path templates = home.resolve("templates/assignment");
        List<Path> names;
        try (Stream<Path> found = Files.walk(templates)) {
            names = found.filter(Files::isRegularFile)
                    .map(templates::relativize)
                    .sorted()
                    .toList();
        }
        for (Path name : names) {
            String text = Files.readString(templates.resolve(name))
                    .replace("[=id]", id)
                    .replace("[=package]", packageName)
                    .replace("[=name]", className);
            into.put(target(name), text);
        }
    }

    private Path target(Path name) {
        return Path.of(name.toString()
                .replace("ID", id)
                .replace("PACKAGE", packageName)
                .replace("NAME", className));
    }

    private String moduleAdded() throws NotAdded, IOException {
        return inserted("pom.xml", "    <module>reference</module>\n", "    <module>assignments/" + id + "</module>\n");
    }

    private String dependenciesAdded() throws NotAdded, IOException {
        String classes = "    <dependency>\n      <groupId>backmark</groupId>\n      <artifactId>%s</artifactId>\n"
                + "      <version>${project.version}</version>\n%s    </dependency>\n";
        return inserted(
                "reference/pom.xml",
                "  </dependencies>\n",
                classes.formatted(id, "") + classes.formatted(id, "      <type>test-jar</type>\n"));
    }

    /** The text of a file with lines put before the first occurrence of another. */
    private String inserted(String file, String before, String lines) throws NotAdded, IOException {
        String text = Files.readString(home.resolve(file));
        int at = text.indexOf(before);
        if (at < 0) {
            throw new NotAdded(
                    file + " has no line \"" + before.strip() + "\" any more; add these lines by hand:\n" + lines);
        }
        return text.substring(0, at) + lines + text.substring(at);
    }
}
