package reference.sigmoidnet;

import homework.sigmoidnet.SigmoidClassifier;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.ejml.simple.SimpleMatrix;

/** A sample submission, compiled against the contract; its classes come before the starter's of the same name. */
record SubmittedNet(ClassLoader classes, List<String> errors) {

    /** Compiles the sources of a folder. */
    static SubmittedNet compile(Path folder, Path target) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(folder)) {
            List<String> options = List.of("-proc:none", "--release", "17", "-d", target.toString());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources.toList()))
                    .call();
        }
        List<String> errors = found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(null))
                .toList();
        return new SubmittedNet(new OwnFirst(target.toUri().toURL()), errors);
    }

    SigmoidClassifier net(Map<String, SimpleMatrix> parameters) throws ReflectiveOperationException {
        return (SigmoidClassifier) classes.loadClass("homework.sigmoidnet.SigmoidNet")
                .getConstructor(Map.class)
                .newInstance(parameters);
    }

    private static final class OwnFirst extends URLClassLoader {
        OwnFirst(URL folder) {
            super(new URL[] {folder}, SubmittedNet.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return findResource(name.replace('.', '/') + ".class") == null
                    ? super.loadClass(name, resolve)
                    : findClass(name);
        }
    }
}
