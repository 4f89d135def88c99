package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backmark.check.call.CallFailure;
import backmark.check.call.ClassSpec;
import backmark.check.call.Host.Instance;
import backmark.check.call.Reply;
import homework.trial.Layer;
import homework.trial.Layer.Bend;
import homework.trial.Layer.Line;
import homework.trial.Layer.Sample;
import homework.trial.Layer.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What judge and child say to each other when nobody means harm; the isolation makes no difference to it. */
class DialogueTest {
    private static Sandbox sandbox;

    @BeforeAll
    static void open() throws SandboxUnavailable {
        sandbox = TestSandbox.open(Isolation.NONE);
    }

    @AfterAll
    static void close() {
        sandbox.close();
    }

    private static Submitted submit(String members) {
        return new Submitted(sandbox, Limits.standard(), Submitted.layer(members));
    }

    @Test
    void matricesComeBackAsTheyAre() throws CallFailure {
        try (Submitted it = submit("public SimpleMatrix forward(SimpleMatrix x) { return x.mult(x).plus(1); }")) {
            SimpleMatrix x = new SimpleMatrix(new double[][] {{1, 2}, {3, Double.NaN}});

            SimpleMatrix y = (SimpleMatrix) it.call(it.create(), "forward", x).value();

            assertThat(y.getDDRM().data).containsExactly(x.mult(x).plus(1).getDDRM().data);
        }
    }

    @Test
    void emptyMatricesAndNullPass() throws CallFailure {
        try (Submitted it = submit("public SimpleMatrix forward(SimpleMatrix x) { return x; }")) {
            Instance layer = it.create();

            SimpleMatrix empty = (SimpleMatrix)
                    it.call(layer, "forward", new SimpleMatrix(0, 5)).value();

            assertThat(empty.getNumRows()).isZero();
            assertThat(empty.getNumCols()).isEqualTo(5);
            assertThat(it.call(layer, "forward", (Object) null).value()).isNull();
        }
    }

    @Test
    void scalarsPassInTheirOwnTypes() throws CallFailure {
        try (Submitted it = submit("public long total(boolean plus, int i, long l, String text) {"
                + " return plus ? i + l + text.length() : -1; }")) {
            assertThat(it.call(it.create(), "total", true, 2, 1L << 40, "학생").value())
                    .isEqualTo(2 + (1L << 40) + 2);
        }
    }

    @Test
    void listsMapsAndRecordsPass() throws CallFailure {
        try (Submitted it = submit("""
                public Map<String, Double> named(List<Sample> samples) {
                    Map<String, Double> sums = new TreeMap<>();
                    for (Sample s : samples) sums.put(s.name(), s.x()[0] + s.label());
                    sums.put("none", null);
                    return sums;
                }
                public List<Sample> samples(Curve curve, int[] labels) {
                    double slope = curve instanceof Line line ? line.slope() : ((Bend) curve).at().get(0);
                    return Arrays.asList(new Sample(new double[] {slope}, labels[1], "a"), null);
                }
                """)) {
            Instance layer = it.create();
            List<Sample> samples = List.of(new Sample(new double[] {1.5}, 2, "x"));

            Map<String, Double> expected = new HashMap<>(Map.of("x", 3.5));
            expected.put("none", null);
            assertThat(it.call(layer, "named", samples).value()).isEqualTo(expected);

            List<?> made = (List<?>)
                    it.call(layer, "samples", new Line(0.25), new int[] {7, 8}).value();
            assertThat(((Sample) made.get(0)).x()).containsExactly(0.25);
            assertThat(((Sample) made.get(0)).label()).isEqualTo(8);
            assertThat(made.get(1)).isNull();
            Bend bend = new Bend(1, new SimpleMatrix(new double[][] {{9}}));
            List<?> bent =
                    (List<?>) it.call(layer, "samples", bend, new int[] {7, 8}).value();
            assertThat(((Sample) bent.get(0)).x()).containsExactly(9);
        }
    }

    @Test
    void aSealedFamilyComesBackAsTheRecordThatItIs() throws CallFailure {
        try (Submitted it = submit("public Curve curve(String name) { return name.equals(\"line\") ? new Line(2)"
                + " : new Bend(3, new SimpleMatrix(1, 1)); }")) {
            Instance layer = it.create();

            assertThat(it.call(layer, "curve", "line").value()).isEqualTo(new Line(2));
            assertThat(it.call(layer, "curve", "bend").value()).isInstanceOf(Bend.class);
        }
    }

    @Test
    void recordsThatHoldThemselvesPass() throws CallFailure {
        try (Submitted it = submit("public Tree deeper(Tree tree, int levels) { return levels == 0 ? tree :"
                + " new Tree(\"l\" + levels, List.of(deeper(tree, levels - 1))); }")) {
            Tree leaf = new Tree("leaf", List.of());

            assertThat(it.call(it.create(), "deeper", leaf, 2).value())
                    .isEqualTo(new Tree("l2", List.of(new Tree("l1", List.of(leaf)))));
        }
    }

    @Test
    void oneChildHoldsManyInstances() throws CallFailure {
        try (Submitted it = submit("double sum; public double number(double x) { return sum += x; }")) {
            Instance one = it.create();
            Instance other = it.create();

            assertThat(it.call(one, "number", 1.0).value()).isEqualTo(1.0);
            assertThat(it.call(other, "number", 10.0).value()).isEqualTo(10.0);
            assertThat(it.call(one, "number", 1.0).value()).isEqualTo(2.0);
        }
    }

    @Test
    void constructorsTakeMapsOfMatrices() throws CallFailure {
        try (Submitted it = submit(
                "final Map<String, SimpleMatrix> kept; public Written(Map<String, SimpleMatrix> p, double d) { kept = p; }"
                        + " public double number(double x) { return kept.get(\"W\").get(0) + x; }")) {
            ClassSpec spec = new ClassSpec("homework.trial.Written", Layer.class, List.of(Map.class, double.class));
            Instance layer = it.host.create(spec, Map.of("W", SimpleMatrix.ones(2, 2)), 3.0);

            assertThat(it.call(layer, "number", 4.0).value()).isEqualTo(5.0);
        }
    }

    @Test
    void inPlaceArgumentsKeepTheirIdentityFromCallToCall() throws CallFailure {
        try (Submitted it = submit("""
                Map<String, SimpleMatrix> first; SimpleMatrix inner; int same;
                public void update(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> g) {
                    if (first == null) { first = p; inner = p.get("W"); }
                    same = (first == p ? 1 : 0) + (inner == p.get("W") ? 2 : 0);
                    p.get("W").set(0, p.get("W").get(0) - g.get("W").get(0));
                }
                public double number(double x) { return same; }
                """)) {
            Instance layer = it.create();
            SimpleMatrix w = SimpleMatrix.ones(1, 2);
            Map<String, SimpleMatrix> parameters = new LinkedHashMap<>(Map.of("W", w));
            Map<String, SimpleMatrix> gradients =
                    Map.of("W", SimpleMatrix.ones(1, 2).scale(0.25));

            it.call(layer, "update", parameters, gradients);
            assertThat(it.call(layer, "number", 0.0).value()).isEqualTo(3.0);
            assertThat(parameters.get("W")).isSameAs(w);
            assertThat(w.getDDRM().data).containsExactly(0.75, 1);

            w.set(0, 5); // the judge's changes are seen
            it.call(layer, "update", parameters, gradients);
            assertThat(w.get(0)).isEqualTo(4.75);
            assertThat(it.call(layer, "number", 0.0).value()).isEqualTo(3.0);

            Map<String, SimpleMatrix> others = new LinkedHashMap<>(Map.of("W", w.copy()));
            it.call(layer, "update", others, gradients);
            assertThat(it.call(layer, "number", 0.0).value()).isEqualTo(0.0);
        }
    }

    @Test
    void inPlaceArgumentsMayGetOtherShapesAndEntries() throws CallFailure {
        try (Submitted it = submit("""
                public void update(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> g) {
                    p.remove("b"); p.put("new", new SimpleMatrix(1, 1)); p.put("W", new SimpleMatrix(3, 1));
                }
                public void grow(List<Sample> samples) { samples.remove(0); samples.add(new Sample(new double[0], 1, "z")); }
                """)) {
            Instance layer = it.create();
            Map<String, SimpleMatrix> parameters = new HashMap<>();
            parameters.put("W", SimpleMatrix.ones(1, 2));
            parameters.put("b", SimpleMatrix.ones(1, 2));
            List<Sample> samples = new ArrayList<>(List.of(new Sample(new double[2], 3, "y")));

            it.call(layer, "update", parameters, Map.of());
            it.call(layer, "grow", samples);

            assertThat(parameters).containsOnlyKeys("W", "new");
            assertThat(parameters.get("W").getNumRows()).isEqualTo(3);
            assertThat(samples).hasSize(1);
            assertThat(samples.get(0).name()).isEqualTo("z");
        }
    }

    @Test
    void changedArgumentsAreReportedUnlessTheyMayChange() throws CallFailure {
        try (Submitted it = submit("""
                public SimpleMatrix forward(SimpleMatrix x) { x.set(0, 7); return null; }
                public int[] labels(int[] labels) { labels[0] = labels[0]; return labels; }
                public void fill(double[] numbers, double[] from) { numbers[0] = from[0]; from[0] = 99; }
                public void update(Map<String, SimpleMatrix> p, Map<String, SimpleMatrix> g) { g.remove("W"); }
                """)) {
            Instance layer = it.create();
            SimpleMatrix x = SimpleMatrix.ones(1, 1);
            double[] numbers = {1};
            double[] from = {Double.NaN};

            assertThat(it.call(layer, "forward", x).changedArguments()).containsExactly(0);
            assertThat(x.get(0)).isEqualTo(1); // the judge's own is untouched
            assertThat(it.call(layer, "labels", new int[] {4}).changedArguments())
                    .isEmpty();
            Reply filled = it.call(layer, "fill", numbers, from);
            assertThat(filled.changedArguments()).isEmpty();
            assertThat(numbers[0]).isNaN();
            assertThat(from[0]).isNaN();
            Map<String, SimpleMatrix> gradients = Map.of("W", x);
            assertThat(it.call(layer, "update", new HashMap<>(), gradients).changedArguments())
                    .containsExactly(1);
        }
    }

    @Test
    void anUntouchedArgumentWithNaNIsNotReported() throws CallFailure {
        try (Submitted it = submit("public SimpleMatrix forward(SimpleMatrix x) { return x.copy(); }")) {
            SimpleMatrix x = new SimpleMatrix(new double[][] {{Double.NaN, -0.0}});

            assertThat(it.call(it.create(), "forward", x).changedArguments()).isEmpty();
        }
    }

    @Test
    void scribblingShowsWhoKeptTheCallersArrays() throws CallFailure {
        try (Submitted it = submit("""
                SimpleMatrix kept; SimpleMatrix copied; int[] labels;
                public SimpleMatrix forward(SimpleMatrix x) { kept = x; copied = x.copy(); return x; }
                public int[] labels(int[] labels) { int[] old = this.labels; this.labels = labels; return old; }
                public double number(double x) { return x == 0 ? kept.get(0) : copied.get(0); }
                """)) {
            Instance layer = it.create();
            it.host.scribbleAfter(true);

            SimpleMatrix y = (SimpleMatrix)
                    it.call(layer, "forward", SimpleMatrix.ones(1, 1)).value();
            it.call(layer, "labels", new int[] {0, 2, 2, 1});

            assertThat(y.get(0)).isEqualTo(1); // the result was taken before
            assertThat(it.call(layer, "number", 0.0).value()).isNotEqualTo(1.0);
            assertThat(it.call(layer, "number", 1.0).value()).isEqualTo(1.0);
            assertThat((int[]) it.call(layer, "labels", new int[1]).value()).containsExactly(2, 0, 0, 1);
        }
    }

    @Test
    void whatIsPrintedIsKeptAndWhatIsCutIsSaid() throws CallFailure {
        try (Submitted it =
                submit("public double number(double x) { System.out.print(\"안녕 \"); System.err.println(\"err\");"
                        + " for (int i = 0; i < x; i++) System.out.print(\"0123456789\"); return x; }")) {
            Instance layer = it.create();

            it.call(layer, "number", 0.0);
            assertThat(it.host.takeOutput()).isEqualTo("안녕 err\n");
            assertThat(it.host.takeOutput()).isEmpty();

            it.call(layer, "number", 100_000.0);
            assertThat(it.host.takeOutput())
                    .startsWith("안녕 err\n0123456789")
                    .hasSizeLessThan(17_000)
                    .endsWith("\n… (983627 more bytes were printed)\n");
        }
    }

    @Test
    void standardInputIsEmpty() throws CallFailure {
        try (Submitted it = submit("public double number(double x) { try { return System.in.read(); }"
                + " catch (java.io.IOException e) { return 5; } }")) {
            assertThat(it.call(it.create(), "number", 0.0).value()).isEqualTo(-1.0);
        }
    }

    @Test
    void threadsLeftBehindDoNotDisturbLaterCalls() throws CallFailure {
        try (Submitted it = submit("""
                public double number(double x) {
                    Thread.currentThread().interrupt();
                    new Thread(() -> { while (true) { System.out.print("x"); Thread.yield(); } }).start();
                    return x;
                }
                """)) {
            Instance layer = it.create();
            for (double x = 0; x < 5; x++) {
                assertThat(it.call(layer, "number", x).value()).isEqualTo(x);
            }
        }
    }

    @Test
    void theSubmissionsClassesStandBeforeTheStarters() throws CallFailure {
        // Stub is a starter on the class path that answers 1; the submission's own answers 2.
        String source = "package homework.trial; public class Stub { public double answer() { return 2; } }";
        Map<String, byte[]> classes = new HashMap<>(Submitted.classes(
                "homework.trial.Written",
                Submitted.layer("public double number(double x) { return new UsesStub().answer(); }")));
        classes.putAll(Submitted.classes("homework.trial.Stub", source));
        try (SandboxHost host = sandbox.host(Program.of(classes, List.of(Layer.class)))) {
            assertThat(host.call(host.create(Submitted.LAYER), Submitted.method("number"), 0.0)
                            .value())
                    .isEqualTo(2.0);
        }
    }

    @Test
    void givenTypesAreNeverReplaced() throws CallFailure {
        Map<String, byte[]> classes = new HashMap<>(Submitted.classes(
                "homework.trial.Written", Submitted.layer("public double number(double x) { return x + 1; }")));
        classes.putAll(Submitted.classes(
                "homework.trial.Layer", "package homework.trial; public interface Layer { void other(); }"));
        classes.putAll(Submitted.classes("homework.Batch", "package homework; public class Batch { }"));
        try (SandboxHost host = sandbox.host(Program.of(classes, List.of(Layer.class)))) {
            assertThat(host.call(host.create(Submitted.LAYER), Submitted.method("number"), 0.0)
                            .value())
                    .isEqualTo(1.0);
        }
    }

    @Test
    void theTypesOfAContractAreFound() {
        assertThat(GivenTypes.reachableFrom(List.of(Layer.class))).containsExactly("homework.trial.Layer");
        assertThat(GivenTypes.reachableFrom(List.of(backmark.sandbox.rehearsal.Rehearsed.class)))
                .containsExactly("backmark.sandbox.rehearsal.Rehearsed");
    }

    @Test
    void aCallThatCannotFitIsTheCallersMistake() throws CallFailure {
        try (Submitted it = submit("")) {
            Instance layer = it.create();

            assertThatThrownBy(() -> it.call(layer, "number", 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("argument 1 of number(…) is declared as double, but was given Integer");
            assertThatThrownBy(() -> it.call(layer, "number"))
                    .hasMessage("number(…) was given 0 arguments; it takes 1");
            assertThatThrownBy(() -> it.call(layer, "forward", new SimpleMatrix(1, 1, org.ejml.data.MatrixType.ZDRM)))
                    .hasMessage("what is passed to the sandbox holds a complex matrix where a real one is declared");
            assertThat(it.call(layer, "number", 1.0).value()).isEqualTo(0.0);
            assertThatThrownBy(() -> it.host.create(new ClassSpec("x.Y", Runnable.class, List.of())))
                    .hasMessage("java.lang.Runnable is not among the given types of the program: name it when the"
                            + " program is made");
        }
    }
}
