package backmark.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of the judge, with the options that the launcher {@code grader/backmark} gives to Java. */
public final class Judge {
    private Judge() {}

    /** A command that runs a class of the judge with this process's own class path and version of Java. */
    public static List<String> command(Path home, String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dbackmark.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return command;
    }
}
