package backmark.sandbox;

import backmark.check.call.CallFailure;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host.Instance;
import backmark.check.call.Reply;
import homework.trial.Layer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A submission made from a few lines of Java, and calls of it. */
final class Submitted implements AutoCloseable {
    static final ClassSpec LAYER = new ClassSpec("homework.trial.Written", Layer.class, List.of());

    final SandboxHost host;

    Submitted(Sandbox sandbox, Limits limits, String source) {
        host = sandbox.host(Program.of(classes("homework.trial.Written", source), List.of(Layer.class)), limits);
    }

    /** A class {@code Written} that extends a do-nothing layer with these members. */
    static String layer(String members) {
        return "package homework.trial;\n"
                + "import java.util.*;\nimport org.ejml.simple.SimpleMatrix;\n"
                + "public class Written extends Plain {\n" + members + "\n}\n" + PLAIN;
    }

    private static final String PLAIN = """
            class Plain implements Layer {
                public double number(double x) { return 0; }
                public SimpleMatrix forward(SimpleMatrix x) { return null; }
                public void update(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> g) {}
                public void fill(double[] numbers, double[] from) {}
                public void grow(List<Sample> samples) {}
                public Map<String, Double> named(List<Sample> samples) { return null; }
                public List<Sample> samples(Curve curve, int[] labels) { return null; }
                public Curve curve(String name) { return null; }
                public Tree deeper(Tree tree, int levels) { return null; }
                public long total(boolean plus, int i, long l, String text) { return 0; }
                public int[] labels(int[] labels) { return labels; }
            }
            """;

    static Map<String, byte[]> classes(String name, String source) {
        Map<String, ByteArrayOutputStream> made = new HashMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files = new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + made.size()), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        made.put(className, new ByteArrayOutputStream());
                        return made.get(className);
                    }
                };
            }
        };
        JavaFileObject text =
                new SimpleJavaFileObject(
                        URI.create("memory:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return source;
                    }
                };
        String classPath = List.of(
                        Layer.class,
                        homework.Batch.class,
                        org.ejml.simple.SimpleMatrix.class,
                        org.ejml.data.DMatrixRMaj.class)
                .stream()
                .map(type -> ClassFiles.locationOf(type).toString())
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
        boolean compiled = compiler.getTask(
                        null,
                        files,
                        null,
                        List.of("-cp", classPath, "-proc:none", "-g", "-nowarn", "--release", "17"),
                        null,
                        List.of(text))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException("the test's own source does not compile");
        }
        Map<String, byte[]> classes = new HashMap<>();
        made.forEach((className, bytes) -> classes.put(className, bytes.toByteArray()));
        return classes;
    }

    Instance create() throws CallFailure {
        return host.create(LAYER);
    }

    static Method method(String name) {
        for (Method method : Layer.class.getMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new IllegalArgumentException(name);
    }

    Reply call(Instance instance, String name, Object... arguments) throws CallFailure {
        return host.call(instance, method(name), arguments);
    }

    /** The failure of {@code number(1)} on a new instance. */
    CallFailure failure() {
        try {
            Reply reply = call(create(), "number", 1.0);
            throw new AssertionError("the call returned " + reply.value());
        } catch (CallFailure failure) {
            return failure;
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
