package backmark.bench.throughput;

import backmark.bench.GeneratedClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * A student's own project: the assignment's folder with its own {@code pom.xml} and the project's plugins, beside the
 * checks as a jar, so that nothing has to be installed in the local repository.
 */
record MavenProject(Path folder) {
    private static final String CHECK = "(?s)<dependency>\\s*<groupId>backmark</groupId>\\s*"
            + "<artifactId>backmark-check</artifactId>.*?</dependency>";

    /** The assignment's starter and checks, to be overwritten by submissions, with Maven and tests as Maven starts them. */
    static MavenProject ofAssignment(Path home, Path into) throws IOException {
        Path folder = prepare(home, into);
        fill(home, into, folder);
        return new MavenProject(folder);
    }

    /** The same as students have it: with the options that the project gives to Java in Maven and in tests. */
    static MavenProject ofStudents(Path home, Path into) throws IOException {
        Path folder = prepare(home, into);
        fill(home, into, folder);
        Files.writeString(into.resolve("pom.xml"), withoutModules(Files.readString(home.resolve("pom.xml"))));
        copy(home.resolve(".mvn"), into.resolve(".mvn"));
        return new MavenProject(folder);
    }

    private static void fill(Path home, Path into, Path folder) throws IOException {
        Path assignment = home.resolve("assignments").resolve(GeneratedClass.ASSIGNMENT);
        copy(assignment.resolve("src"), folder.resolve("src"));
        String checkPom = Files.readString(home.resolve("grader/check/pom.xml"));
        String dependencies = checkPom.replaceAll("(?s).*?<dependencies>(.*?)</dependencies>.*", "$1")
                .replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("(?s)<dependency>(?:(?!</dependency>).)*<scope>test</scope>.*?</dependency>", "");
        String asJar = "<dependency><groupId>backmark</groupId><artifactId>check</artifactId><version>1</version>"
                + "<scope>system</scope><systemPath>" + jar(home, into) + "</systemPath></dependency>";
        String pom = Files.readString(assignment.resolve("pom.xml"));
        Files.writeString(folder.resolve("pom.xml"), pom.replaceAll(CHECK, asJar + dependencies));
    }

    /** A project with one class and one test that asserts one thing. */
    static MavenProject empty(Path home, Path into) throws IOException {
        Path folder = prepare(home, into);
        Path main = Files.createDirectories(folder.resolve("src/main/java"));
        Path test = Files.createDirectories(folder.resolve("src/test/java"));
        Files.writeString(
                main.resolve("Two.java"),
                "class Two {\n    static int twice(int x) {\n        return 2 * x;\n    }\n}\n");
        Files.writeString(
                test.resolve("TwoTest.java"),
                "import static org.junit.jupiter.api.Assertions.assertEquals;\n\nclass TwoTest {\n"
                        + "    @org.junit.jupiter.api.Test\n    void twice() {\n        assertEquals(4, Two.twice(2));\n    }\n}\n");
        String pom = Files.readString(
                home.resolve("assignments").resolve(GeneratedClass.ASSIGNMENT).resolve("pom.xml"));
        Files.writeString(
                folder.resolve("pom.xml"), pom.replaceAll(CHECK, "").replaceAll("(?s)<includes>.*?</includes>", ""));
        return new MavenProject(folder);
    }

    private static Path prepare(Path home, Path into) throws IOException {
        String root = withoutModules(Files.readString(home.resolve("pom.xml")));
        Files.createDirectories(into);
        Files.writeString(into.resolve("pom.xml"), root.replaceAll("<checks.jvm>.*?</checks.jvm>", "<checks.jvm/>"));
        return Files.createDirectories(into.resolve("assignments").resolve(GeneratedClass.ASSIGNMENT));
    }

    private static String withoutModules(String pom) {
        return pom.replaceAll("(?s)<modules>.*?</modules>", "");
    }

    private static Path jar(Path home, Path into) throws IOException {
        Path jar = into.resolve("check.jar");
        Path classes = home.resolve("grader/check/target/classes");
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(
                        new java.util.zip.ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    /** Puts a submission's sources in the place of the starter's, and removes what was built before. */
    void handIn(Path submission) throws IOException {
        delete(folder.resolve("target"));
        Path sources = folder.resolve("src/main/java/homework/twolayer");
        try (Stream<Path> files = Files.list(submission)) {
            for (Path file : files.toList()) {
                Files.copy(file, sources.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
