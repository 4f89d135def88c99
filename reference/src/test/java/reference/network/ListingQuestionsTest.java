package reference.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backmark.check.lines.Accepted;
import backmark.check.lines.LineMark;
import backmark.check.lines.LineQuestion;
import backmark.check.lines.Lines;
import backmark.check.lines.UsualAnswer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingQuestionsTest {
    private static final Path FOLDER = Path.of("../assignments/network");
    private static final Path LISTING = FOLDER.resolve("listing/TanhNet.java");

    private static LineQuestion question(String id) {
        return ListingQuestions.key().question(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 35     | double[] e3 = difference(a3, labels[n]);",
                "2 | 36     | double[] d3 = scaled(e3, slope(z3));",
                "3 | 37     | double[] e2 = productOfTransposed(w3, d3);",
                "3 | 38     | double[] d2 = scaled(e2, slope(z2));",
                "4 | 31     | double[] a2 = tanh(z2);",
                "4 | 36     | double[] d3 = scaled(e3, slope(z3));",
                "4 | 42     | addTo(g3, d3, a2);",
                "5 | 49     | move(w1, g1, rate / inputs.length);",
                "5 | 50     | move(w2, g2, rate / inputs.length);",
                "5 | 51     | move(w3, g3, rate / inputs.length);",
            })
    void modelAnswersNameTheseStatements(String id, int line, String statement) throws IOException {
        assertThat(question(id).accepted().get(0).asked().numbers()).contains(line);
        assertThat(Files.readAllLines(LISTING).get(line - 1).strip()).isEqualTo(statement);
    }

    @Test
    void allLinesOfTheKeyAreInTheListing() throws IOException {
        int count = Files.readAllLines(LISTING).size();
        assertThat(count).isEqualTo(128);
        assertThat(ListingQuestions.key().questions()).hasSize(5).allSatisfy(question -> {
            for (Accepted way : question.accepted()) {
                assertThat(way.asked().or(way.around()).numbers().last()).isLessThanOrEqualTo(count);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 35            | 1    | ",
                "1 | 33            | 0    | output-is-not-comparison",
                "1 | 36            | 0    | slope-is-not-comparison",
                "1 | 35-36         | 0.5  | slope-is-not-comparison",
                "1 | 108           | 0    | helper-is-not-comparison",
                "2 | 36            | 1    | ",
                "2 | 35-36         | 1    | ",
                "2 | 35            | 0    | comparison-is-not-gradient",
                "2 | 42            | 0    | weights-are-not-error",
                "3 | 37-38         | 1    | ",
                "3 | 38            | 0.5  | ",
                "3 | 39-40         | 0    | first-hidden-for-last",
                "3 | 36-38         | 0.6667 | output-for-hidden",
                "4 | 31, 36, 42    | 1    | ",
                "4 | 31,36,42,60   | 1    | ",
                "4 | 42            | 0.3333 | ",
                "4 | 30, 36, 42    | 0.4444 | before-the-activation",
                "4 | 51            | 0    | update-for-gradient",
                "5 | 49-51         | 1    | ",
                "5 | 49-54         | 1    | ",
                "5 | 79            | 1    | ",
                "5 | 73, 79        | 1    | ",
                "5 | 71-81         | 1    | ",
                "5 | 42-44         | 0    | computing-is-not-updating",
                "5 | 60            | 0    | computing-is-not-updating",
                "5 | 42-54         | 0.4615 | computing-is-not-updating",
                "5 | 52-54         | 0    | biases-for-weights",
                "5 | 1-128         | 0    | ",
            })
    void answersAreMarkedFairly(String id, String given, double share, String usual) {
        LineMark mark = question(id).mark(Lines.parse(given).orElseThrow());
        assertThat(mark.share()).isCloseTo(share, within(5e-5));
        assertThat(mark.usual().map(UsualAnswer::id).orElse(null)).isEqualTo(usual);
    }

    @Test
    void everyUsualAnswerIsNamedAndEarnsLessThanTheModel() {
        assertThat(ListingQuestions.key().questions())
                .allSatisfy(question -> assertThat(question.usual()).allSatisfy(usual -> {
                    LineMark mark = question.mark(usual.lines());
                    assertThat(mark.usual()).contains(usual);
                    assertThat(mark.share()).isLessThan(0.5);
                    assertThat(usual.id()).matches("[a-z]+(-[a-z]+)+");
                    assertThat(usual.hint().en()).endsWith("?");
                    assertThat(usual.hint().ko()).endsWith("?");
                    assertThat(usual.says().en()).doesNotEndWith(".");
                    assertThat(usual.says().ko()).endsWith("니다");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ko.md"})
    void handoutShowsTheListingWithItsLineNumbers(String handout) throws IOException {
        List<String> listing = Files.readAllLines(LISTING);
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < listing.size(); i++) {
            numbered.add(String.format("    %3d  %s", i + 1, listing.get(i)).stripTrailing());
        }
        assertThat(Files.readAllLines(FOLDER.resolve(handout))).containsSequence(numbered);
    }

    /** The listing is a net that learns, and its gradient is right: one small step lowers the cost as it should. */
    @Test
    void listingIsARightProgram(@TempDir Path target) throws Exception {
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", target.toString(), LISTING.toString());
        assertThat(failed).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {target.toUri().toURL()})) {
            Class<?> type = loader.loadClass("TanhNet");
            Constructor<?> constructor = type.getDeclaredConstructor(List.class, List.class);
            constructor.setAccessible(true);
            double[][] w1 = {{.3}};
            double[][] w2 = {{-.7}};
            double[][] w3 = {{.9}};
            double[] b1 = {.2};
            double[] b2 = {.1};
            double[] b3 = {-.4};
            Object net = constructor.newInstance(List.of(w1, w2, w3), List.of(b1, b2, b3));
            double cost = cost(.3, .2, -.7, .1, .9, -.4);
            double slope = (cost(.3 + 1e-6, .2, -.7, .1, .9, -.4) - cost(.3 - 1e-6, .2, -.7, .1, .9, -.4)) / 2e-6;
            Method learn = type.getDeclaredMethod("learn", double[][].class, double[][].class, double.class);
            learn.setAccessible(true);
            learn.invoke(net, new double[][] {{1.5}, {1.5}}, new double[][] {{.8}, {.8}}, 1e-3);
            assertThat((.3 - w1[0][0]) / 1e-3).isCloseTo(slope, within(1e-7));
            assertThat(cost(w1[0][0], b1[0], w2[0][0], b2[0], w3[0][0], b3[0])).isLessThan(cost);
        }
    }

    private static double cost(double w1, double b1, double w2, double b2, double w3, double b3) {
        double a1 = Math.tanh(w1 * 1.5 + b1);
        double a2 = Math.tanh(w2 * a1 + b2);
        double a3 = Math.tanh(w3 * a2 + b3);
        return (a3 - .8) * (a3 - .8) / 2;
    }
}
