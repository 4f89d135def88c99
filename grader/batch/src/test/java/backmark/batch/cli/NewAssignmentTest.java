package backmark.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for authors, followed line by line in a copy that has no assignments yet. */
class NewAssignmentTest {
    private static final Path SERVICES =
            Path.of("reference/src/main/resources/META-INF/services/backmark.check.bank.Homework");

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path home;

    @BeforeEach
    void copy() throws IOException {
        for (String file : List.of("pom.xml", "reference/pom.xml", SERVICES.toString(), "reference/README.md")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.copy(Ran.HOME.resolve(file), home.resolve(file));
        }
        Files.createDirectories(home.resolve("assignments"));
        Path templates = Ran.HOME.resolve("templates/assignment");
        for (Path file : files(templates)) {
            Path to = home.resolve("templates/assignment").resolve(templates.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    @AfterEach
    void forget() {
        Thread.currentThread().setContextClassLoader(before);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The commands that the guide shows, without the launcher. */
    private List<String[]> commands() throws IOException {
        return Files.readAllLines(home.resolve("reference/README.md")).stream()
                .filter(line -> line.startsWith("    grader/backmark "))
                .map(line -> line.strip().substring("grader/backmark ".length()).split(" "))
                .toList();
    }

    /** What the build does with the new sources. */
    private void build(String id) throws IOException {
        Path assignment = home.resolve("assignments").resolve(id);
        Path classes = assignment.resolve("target/classes");
        Path checks = assignment.resolve("target/test-classes");
        Path staff = home.resolve("reference/target/classes");
        compile(assignment.resolve("src/main/java"), classes, List.of());
        compile(assignment.resolve("src/test/java"), checks, List.of(classes));
        compile(home.resolve("reference/src/main/java"), staff, List.of(classes, checks));
        copyTo(checks, assignment.resolve("src/test/resources"));
        copyTo(staff, home.resolve("reference/src/main/resources"));
        URL[] urls = {
            classes.toUri().toURL(), checks.toUri().toURL(), staff.toUri().toURL()
        };
        Thread.currentThread().setContextClassLoader(new URLClassLoader(urls, before));
    }

    private static void copyTo(Path target, Path resources) throws IOException {
        for (Path file : files(resources)) {
            Path to = target.resolve(resources.relativize(file));
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }
    }

    private static void compile(Path sources, Path classes, List<Path> more) throws IOException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of("-parameters", "-proc:none", "-Xlint:all", "-Werror"));
        StringBuilder path = new StringBuilder(System.getProperty("java.class.path"));
        more.forEach(each -> path.append(':').append(each));
        arguments.addAll(List.of("-d", classes.toString(), "-cp", path.toString()));
        files(sources).forEach(file -> arguments.add(file.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).isZero();
    }

    @Test
    void theGuidesCommandsLeadToAHealthyAssignment() throws IOException {
        Ran.assumeBubblewrap();
        List<String[]> commands = commands();
        assertThat(commands).hasSize(2);

        Ran made = Ran.at(home, (Object[]) commands.get(0));
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();
        assertThat(made.out()).endsWith("\nNow run: grader/backmark doctor conv-net --record\n");
        assertThat(made.out().lines())
                .hasSize(20)
                .contains(
                        "assignments/conv-net/README.ko.md",
                        "reference/src/main/java/reference/convnet/ConvNetBank.java");
        build("conv-net");

        Ran doctor = Ran.at(home, (Object[]) commands.get(1));

        assertThat(doctor.err())
                .isEqualTo("Written: assignments/conv-net/src/test/resources/homework/convnet/recorded.json\n");
        assertThat(doctor.out()).startsWith("conv-net").contains("healthy");
        assertThat(doctor.code()).isZero();
    }

    @Test
    void theBuildKnowsTheNewModule() throws IOException {
        Ran.at(home, "new", "conv-net");
        assertThat(Files.readString(home.resolve("pom.xml")))
                .contains("    <module>assignments/conv-net</module>\n    <module>reference</module>\n");
        assertThat(Files.readString(home.resolve("reference/pom.xml"))).contains("""
                    <dependency>
                      <groupId>backmark</groupId>
                      <artifactId>conv-net</artifactId>
                      <version>${project.version}</version>
                    </dependency>
                    <dependency>
                      <groupId>backmark</groupId>
                      <artifactId>conv-net</artifactId>
                      <version>${project.version}</version>
                      <type>test-jar</type>
                    </dependency>
                  </dependencies>
                """);
        assertThat(Files.readAllLines(home.resolve(SERVICES))).endsWith("reference.convnet.ConvNetHomework");
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Files.createDirectories(home.resolve("assignments/conv-net"));
        String pom = Files.readString(home.resolve("pom.xml"));
        assertThat(Ran.at(home, "new", "conv-net"))
                .isEqualTo(new Ran(2, "", "assignments/conv-net is there already; choose another id.\n"));
        assertThat(Files.readString(home.resolve("pom.xml"))).isEqualTo(pom);
    }

    @Test
    void anIdThatIsNoPackageIsRefused() {
        for (String id : List.of("Conv", "conv_net", "3d", "conv--net", "../x")) {
            assertThat(Ran.at(home, "new", id))
                    .isEqualTo(new Ran(
                            2,
                            "",
                            "\"" + id + "\" is no id for an assignment: use lower-case letters, digits"
                                    + " and single hyphens, and begin with a letter, as in conv-net.\n"));
        }
    }

    @Test
    void aPomWithoutTheUsualLinesIsLeftToItsOwner() throws IOException {
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        assertThat(Ran.at(home, "new", "conv-net"))
                .isEqualTo(new Ran(
                        2,
                        "",
                        "pom.xml has no line \"<module>reference</module>\" any more; add these lines by"
                                + " hand:\n    <module>assignments/conv-net</module>\n\n"));
        assertThat(home.resolve("assignments/conv-net")).doesNotExist();
    }
}
