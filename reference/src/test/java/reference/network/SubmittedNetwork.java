package reference.network;

import homework.network.FeedforwardNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ejml.simple.SimpleMatrix;

/** A sample submission, compiled against the contract; its classes come before the starter's of the same name. */
final class SubmittedNetwork {
    private final List<String> errors = new ArrayList<>();
    private final Class<?> type;

    SubmittedNetwork(Path folder, Path target) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> files = Files.list(folder)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-d",
                    target.toString());
            javac.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            found.getDiagnostics().stream()
                    .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                    .forEach(each -> errors.add(each.getMessage(Locale.ROOT)));
            type = new SubmissionFirst(target.toUri().toURL()).loadClass("homework.network.Network");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the compiler says. */
    List<String> errors() {
        return errors;
    }

    FeedforwardNetwork create(Fixture f) throws ReflectiveOperationException {
        List<SimpleMatrix> weights = f.weights();
        return (FeedforwardNetwork) type.getConstructor(List.class, List.class).newInstance(weights, f.biases());
    }

    private static final class SubmissionFirst extends URLClassLoader {
        SubmissionFirst(URL classes) throws MalformedURLException {
            super(new URL[] {classes}, SubmittedNetwork.class.getClassLoader());
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
