package backmark.sandbox;

import backmark.sandbox.compile.Compilation;
import backmark.sandbox.compile.Compilation.Compiled;
import backmark.sandbox.compile.Compilation.CompilerBroke;
import backmark.sandbox.compile.Compilation.Rejected;
import backmark.sandbox.compile.Compilation.TooHard;
import backmark.sandbox.compile.Compiler;
import backmark.sandbox.compile.Diagnostic;
import backmark.sandbox.compile.SourceSet;
import backmark.sandbox.javac.Result;
import backmark.sandbox.wire.FrameBuilder;
import backmark.sandbox.wire.FrameReader;
import backmark.sandbox.wire.MalformedFrame;
import backmark.sandbox.wire.Requests;
import backmark.sandbox.wire.Unsendable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A compiler in a sandboxed process, which is replaced when a source hangs it or ends it. */
final class SandboxCompiler implements Compiler {
    /** Homework is a few kilobytes; 20,000 classes in one file take five seconds. */
    private static final int SOURCE_LIMIT = 2 << 20;

    private static final int ANSWER_LIMIT = (16 << 20) + 1024;
    private static final int MOST_CLASSES = 2000;
    private static final int MOST_DIAGNOSTICS = 50;

    /** So many times its usual time a compiler may take on a computer that is busy with other things. */
    private static final int PATIENCE = 6;

    private final SandboxHost.Start start;
    private final Duration wall;
    private Child child;

    SandboxCompiler(SandboxHost.Start start, Duration wall) {
        this.start = start;
        this.wall = wall;
    }

    @Override
    public synchronized void prestart() {
        if (child == null) {
            try {
                child = start.child();
            } catch (IOException laterToo) {
                child = null; // compiling will say it
            }
        }
    }

    @Override
    public synchronized Compilation compile(SourceSet sources) {
        FrameBuilder request;
        try {
            request = request(sources);
        } catch (Unsendable e) {
            return new TooHard("the sources are larger than " + (SOURCE_LIMIT >> 20) + " MiB");
        }
        Duration before = Duration.ZERO;
        try {
            if (child == null) {
                child = start.child();
            }
            before = child.cpuTime();
            return read(child.ask(request, wall, wall.multipliedBy(PATIENCE), ANSWER_LIMIT));
        } catch (MalformedFrame e) {
            closeChild();
            return new TooHard("the compiler's answer cannot be used: " + e.getMessage());
        } catch (IOException e) {
            closeChild();
            return new CompilerBroke("the compiler's process cannot be used: " + e.getMessage());
        } catch (Died died) {
            Duration used = child.cpuTime().minus(before);
            closeChild();
            return switch (died.how) {
                case NEVER_STARTED -> new CompilerBroke(SelfCheck.notStarting(died));
                case TIMED_OUT ->
                    new TooHard(
                            "compiling took longer than " + Endings.seconds(wall),
                            used.toMillis() < Child.BUSY * wall.toMillis());
                default ->
                    died.exitCode == Requests.LOST
                            ? new CompilerBroke("the compiler's process lost its way: " + died.getMessage())
                            : new TooHard("compiling needs more memory than the compiler has");
            };
        }
    }

    private static FrameBuilder request(SourceSet sources) throws Unsendable {
        FrameBuilder request = new FrameBuilder(SOURCE_LIMIT);
        request.putInt(sources.files().size());
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            request.putText(file.getKey()).putText(file.getValue());
        }
        return request;
    }

    private static Compilation read(FrameReader answer) throws MalformedFrame {
        int kind = answer.readByte();
        if (kind == Result.TOO_HARD) {
            return new TooHard(answer.readText());
        }
        if (kind != Result.COMPILED && kind != Result.REJECTED) {
            throw new MalformedFrame("there is no compilation " + kind);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        int count = bounded(answer.readCount(28), MOST_DIAGNOSTICS);
        for (int i = 0; i < count; i++) {
            String file = answer.readText();
            long line = answer.readLong();
            long column = answer.readLong();
            diagnostics.add(new Diagnostic(file, line, column, answer.readText(), answer.readText()));
        }
        Map<String, byte[]> classes = new HashMap<>();
        int files = bounded(answer.readCount(8), MOST_CLASSES);
        for (int i = 0; i < files; i++) {
            classes.put(answer.readText(), answer.readBytes());
        }
        answer.end();
        return kind == Result.COMPILED ? new Compiled(classes, diagnostics) : new Rejected(diagnostics);
    }

    private static int bounded(int count, int most) throws MalformedFrame {
        if (count > most) {
            throw new MalformedFrame(count + " entries came; at most " + most + " are allowed");
        }
        return count;
    }

    private void closeChild() {
        if (child != null) {
            child.close();
            child = null;
        }
    }

    @Override
    public synchronized void close() {
        closeChild();
    }

    /** Compiles what touches most of the compiler, while its classes are recorded. */
    static void rehearse(Child child) throws IOException {
        String good = """
                package homework.rehearsed;

                import homework.Batch;
                import java.util.*;
                import java.util.function.*;
                import java.util.stream.*;
                import org.ejml.simple.SimpleMatrix;

                /** Sums. */
                public final class Sums<T extends Comparable<T>> implements Iterable<T> {
                    private final Map<String, SimpleMatrix> parts = new HashMap<>();
                    private final List<T> kept = new ArrayList<>();

                    public enum Kind { ROWS, COLUMNS }

                    record Pair(int left, double[] right) {}

                    sealed interface Shape permits Dot, Box {}

                    record Dot() implements Shape {}

                    record Box(double side) implements Shape {}

                    @Override
                    public Iterator<T> iterator() {
                        return kept.stream().sorted(Comparator.naturalOrder()).iterator();
                    }

                    public SimpleMatrix sum(SimpleMatrix x, int[] labels, Kind kind) {
                        double total = 0;
                        for (int i = 0; i < labels.length; i++) {
                            total += switch (kind) {
                                case ROWS -> x.get(i, labels[i]) * 2;
                                case COLUMNS -> Math.max(0, x.get(labels[i], i));
                            };
                        }
                        Shape shape = total > 3 ? new Box(total) : new Dot();
                        if (shape instanceof Box box && box.side() > 1e-3) {
                            total -= box.side();
                        }
                        Function<Double, Double> twice = v -> v * 2;
                        String text = "total " + total + kind.name().toLowerCase();
                        try {
                            parts.put(text, Batch.sumOverRows(x.elementOp((int i, int j, double v) -> twice.apply(v))));
                        } catch (IllegalArgumentException | IllegalStateException e) {
                            throw new UnsupportedOperationException(e);
                        } finally {
                            while (total > 10) {
                                total /= 2;
                            }
                        }
                        int[] evens = IntStream.range(0, 9).filter(n -> n % 2 == 0).map(n -> ~n >>> 1).toArray();
                        var joined = parts.keySet().stream().map(String::trim).collect(Collectors.joining(", "));
                        parts.replaceAll((name, value) -> value.scale(evens.length + joined.length()));
                        return new SimpleMatrix(new double[][] {{1, 2}, {total, 4}}).transpose().mult(x);
                    }
                }
                """;
        String bad = "package homework.rehearsed;\nclass Bad { int f(String s) { return s + undefined(; } }\n";
        String wrong =
                "package homework.rehearsed;\nclass Wrong { int f(String s) { Strin t = s; return s.size(); } }\n";
        SandboxCompiler compiler = new SandboxCompiler(() -> child, Duration.ofSeconds(60));
        for (int round = 0; round < 2; round++) {
            Compilation compilation = compiler.compile(new SourceSet(Map.of("homework/rehearsed/Sums.java", good)));
            if (!(compilation instanceof Compiled)) {
                throw new IOException("the compiler does not work: " + compilation);
            }
            compiler.compile(new SourceSet(Map.of("homework/rehearsed/Bad.java", bad)));
            compiler.compile(new SourceSet(Map.of("homework/rehearsed/Wrong.java", wrong)));
        }
    }
}
