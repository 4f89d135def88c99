package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, Java or not. */
class JavaDeclarationsPropertyTest {
    private static final String[] PIECES = {
        "class ",
        "interface ",
        "@",
        "@interface ",
        "enum ",
        "record ",
        "public ",
        "package ",
        "import ",
        "module ",
        "{",
        "}",
        "(",
        ")",
        "<",
        ">",
        ";",
        ".",
        ",",
        "\"",
        "\"\"\"",
        "'",
        "\\",
        "\\u0022",
        "\\u",
        "/*",
        "*/",
        "//",
        "\n",
        "\r",
        "A",
        "homework",
        "0x1p3",
        " ",
        "non-sealed ",
        "홍",
        "\u202E",
        "\uD83D"
    };

    @Property
    void anyTextIsReadWithoutAnException(@ForAll String text) {
        assertThat(JavaDeclarations.of(text).mainType()).isNotNull();
    }

    @Property
    void anyMixtureOfJavasOwnPiecesIsReadWithoutAnException(@ForAll("mixtures") String text) {
        assertThat(JavaDeclarations.of(text).types())
                .allSatisfy(type -> assertThat(type.name()).isNotBlank());
    }

    @Property
    void nothingInACommentOrAStringDeclaresAnything(@ForAll("mixtures") String text) {
        String quiet = text.replace("*", "").replace("\\", "");
        String source = "package p; /* " + quiet + " */ class A { String s = \""
                + quiet.replace("\"", "").replace("\n", "").replace("\r", "") + "\"; } interface B {}";
        assertThat(JavaDeclarations.of(source))
                .returns("p", JavaDeclarations::packageName)
                .returns("A", JavaDeclarations::mainType);
        assertThat(JavaDeclarations.of(source).types())
                .extracting(JavaDeclarations.Type::name)
                .containsExactly("A", "B");
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
