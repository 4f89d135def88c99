package reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A sample submission, compiled against the starter; its classes come before the starter's of the same name. */
public final class Submission {
    private final String packageName;
    private final List<String> messages = new ArrayList<>();
    private final ClassLoader loader;

    /**
     * Compiles the files of one sample whose names pass.
     *
     * @param packageName of the homework's classes
     * @param sample its folder
     * @param target where its classes go
     */
    public Submission(String packageName, Path sample, Predicate<String> files, Path target) {
        this.packageName = packageName;
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> listed = Files.list(sample)) {
            List<Path> sources = listed.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> files.test(file.getFileName().toString()))
                    .toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    target.toString());
            javac.getTask(null, manager, diagnostics, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            diagnostics
                    .getDiagnostics()
                    .forEach(d -> messages.add(
                            Path.of(d.getSource().getName()).getFileName() + ": " + d.getMessage(Locale.ROOT)));
            loader = new SubmissionFirst(target.toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the compiler says, one line each: file and message. */
    public List<String> errors() {
        return messages.stream()
                .map(message -> message.lines().findFirst().orElse(""))
                .toList();
    }

    /** The same with the lines that say which symbol is meant. */
    public List<String> messages() {
        return messages;
    }

    /** The submission's class of this name, or the starter's where it has none. */
    public Class<?> type(String className) {
        try {
            return loader.loadClass(packageName + "." + className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An instance made with the public constructor, whether or not its class is public. */
    public Object create(String className, Object... arguments) {
        try {
            Constructor<?> constructor = type(className).getConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SubmissionFirst extends URLClassLoader {
        SubmissionFirst(URL classes) throws MalformedURLException {
            super(new URL[] {classes}, Submission.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && findResource(name.replace('.', '/') + ".class") != null) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }
    }
}
