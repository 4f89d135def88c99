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
    private static final List<String> OPTIONS = List.of(
            "--release",
            "17",
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

    Javac(List<String> classPath) {
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
        boolean compiled = compiler.getTask(unplaced, output, diagnostics, OPTIONS, null, sources)
                .call();
        return new Result(compiled, output.files(), diagnostics.getDiagnostics(), unplaced.toString());
    }
}
