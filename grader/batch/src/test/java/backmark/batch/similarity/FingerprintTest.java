package backmark.batch.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String NET = """
            package homework.twolayer;

            import org.ejml.simple.SimpleMatrix;

            public class TwoLayerNet {
                private final SimpleMatrix W1;

                public SimpleMatrix scores(SimpleMatrix X) {
                    SimpleMatrix hidden = X.mult(W1).plus(b1);
                    for (int i = 0; i < hidden.getNumRows(); i++) {
                        for (int j = 0; j < hidden.getNumCols(); j++) {
                            hidden.set(i, j, Math.max(0, hidden.get(i, j)));
                        }
                    }
                    return hidden.mult(W2).plus(b2);
                }
            }
            """;

    private static List<Integer> fingerprint(String source) {
        return Fingerprint.of(List.of(source), Set.of());
    }

    @Test
    void namesCommentsLayoutAndModifiersChangeNothing() {
        String disguised = NET.replace("hidden", "zwischen")
                .replace("W1", "first")
                .replace("(int i = 0; i", "(int row = 0; row")
                .replace("i++", "row++")
                .replace("(i, j", "(row, j")
                .replace("private final", "protected")
                .replace("public SimpleMatrix", "@Override\n/* mine */ SimpleMatrix")
                .replace("X.mult(first)", "X . mult( /* mine */ this.first )")
                .replace("    ", "\t")
                .replace("import org.ejml.simple.SimpleMatrix;", "import org.ejml.simple.*;\nimport java.util.List;");

        assertThat(fingerprint(disguised)).isNotEmpty().isEqualTo(fingerprint(NET));
    }

    @Test
    void otherStatementsChangeIt() {
        List<Integer> other =
                fingerprint(NET.replace("hidden.set(i, j, Math.max(0, hidden.get(i, j)));", "clip(i, j);"));
        Set<Integer> shared = new HashSet<>(fingerprint(NET));
        shared.retainAll(other);

        assertThat(shared.size()).isLessThan(2 * fingerprint(NET).size() / 3);
    }

    @Test
    void theStarterIsNobodysOwn() {
        assertThat(Fingerprint.of(List.of(NET), Fingerprint.runs(List.of(NET)))).isEmpty();
    }

    @Test
    void aSourceShorterThanARunHasNone() {
        assertThat(fingerprint("class A { int x; }")).isEmpty();
        assertThat(fingerprint("")).isEmpty();
        assertThat(Fingerprint.of(List.of(), Set.of())).isEmpty();
    }

    @Test
    void aFloodOfCodeIsBounded() {
        StringBuilder flood = new StringBuilder("class A { void f() {");
        for (int i = 0; i < 100_000; i++) {
            flood.append(" x.m").append(i).append("();");
        }
        assertThat(fingerprint(flood.toString())).hasSize(2_000);
    }
}
