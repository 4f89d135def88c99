package backmark.sandbox.javac;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of the JDK, on sources and class files in memory. */
final class Javac {
    /**
     * Java 17, so that a verdict does not depend on the judge's own version. On 17 itself that needs no table of the API
     * of old releases, which costs ten milliseconds for each compilation.
     */
    private static final List<String> JAVA_17 =
            Runtime.version().feature() == 17 ? List.of("-source", "17", "-target", "17") : List.of("--release", "17");

    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-implicit:none",
            "-g",
            "-parameters",
            "-Xmaxerrs",
            "50",
            "-Xmaxwarns",
            "50",
            "-Xlint:-options",
            // Concatenation by invokedynamic costs each child ten milliseconds to set up.
            "-XDstringConcat=inline");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager jars;
    private final List<String> options = new ArrayList<>(OPTIONS);

    Javac(List<String> classPath) {
        options.addAll(JAVA_17);
        jars = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        try {
            List<File> files = new ArrayList<>();
            classPath.forEach(path -> files.add(new File(path)));
            jars.setLocation(StandardLocation.CLASS_PATH, files);
            jars.setLocation(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result compile(List<JavaFileObject> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter unplaced = new StringWriter();
        ClassFilesInMemory output = new ClassFilesInMemory(jars);
        boolean compiled = compiler.getTask(unplaced, output, diagnostics, options, null, sources)
                .call();
        return new Result(compiled, output.files(), diagnostics.getDiagnostics(), unplaced.toString());
    }
}
