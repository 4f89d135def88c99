package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaDeclarationsTest {

    @Test
    void packageImportsAndTypesAreReadAsDeclared() {
        JavaDeclarations declared = JavaDeclarations.of("""
                // package wrong;
                /* class Wrong {} */
                package homework . twolayer ;

                import java.util.Map;
                import static java.lang.Math.*;

                @SuppressWarnings({"class Wrong {", "}"})
                public final class TwoLayerNet<T extends Comparable<T>> implements Map<String, T> {
                    class Inner {}
                    String s = "class Wrong {";
                    char c = '"', d = '\\'', e = '{';
                    String block = \"""
                        class Wrong { \\\""" }}}
                        \""";
                }

                record Pair(@Named({"a", "b"}) int left, int right) { record Inner() {} }
                enum Kind { A { }, B; }
                sealed interface Shape permits Circle {}
                non-sealed abstract class Circle implements Shape {}
                @interface Named { String[] value(); }
                """);

        assertThat(declared.packageName()).isEqualTo("homework.twolayer");
        assertThat(declared.imports()).containsExactly("java.util.Map", "java.lang.Math.*");
        assertThat(declared.types().toString())
                .isEqualTo("[Type[name=TwoLayerNet, isPublic=true], Type[name=Pair, isPublic=false], "
                        + "Type[name=Kind, isPublic=false], Type[name=Shape, isPublic=false], "
                        + "Type[name=Circle, isPublic=false], Type[name=Named, isPublic=false]]");
        assertThat(declared.annotations()).containsExactlyInAnyOrder("SuppressWarnings", "Named");
    }

    @Test
    void thePublicTypeNamesTheFileEvenIfItIsNotTheFirst() {
        assertThat(JavaDeclarations.of("class Part {} public class Whole {}").mainType())
                .isEqualTo("Whole");
        assertThat(JavaDeclarations.of("class Part {} class Whole {}").mainType())
                .isEqualTo("Part");
    }

    @Test
    void publicBelongsToOneDeclarationOnly() {
        assertThat(JavaDeclarations.of("public void stray() {} class A {} public int x; class B {}")
                        .types())
                .allSatisfy(type -> assertThat(type.isPublic()).isFalse());
    }

    @Test
    void unicodeEscapesCountEverywhereAsTheyDoInJava() {
        JavaDeclarations declared = JavaDeclarations.of(
                "\\u0070ackage p; // \\u000a class \\uu0041 { String s = \"\\\\u0022 class B {}\"; }");

        assertThat(declared.packageName()).isEqualTo("p");
        assertThat(declared.mainType()).isEqualTo("A");
        assertThat(declared.types()).hasSize(1);
    }

    @Test
    void aModuleIsNotAPackageOfTypes() {
        JavaDeclarations declared =
                JavaDeclarations.of("import a.B; @Deprecated open module homework.net { requires a; }");

        assertThat(declared.module()).isTrue();
        assertThat(declared.types()).isEmpty();
    }

    @Test
    void namesThatAreKeywordsOnlySometimesAreNames() {
        assertThat(JavaDeclarations.of("class record {} class module {} class sealed {} class permits {}")
                        .types())
                .extracting(JavaDeclarations.Type::name)
                .containsExactly("record", "module", "sealed", "permits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class A { String s = \"never closed; }\n}",
                "class A { char c = '; }\n}",
                "class A { /* never closed",
                "class A { String s = \"\"\"\nnever closed",
                "class A { void f() {",
                "class A",
                "} } ) class A {}",
                "class A { String s = \"\"\" class B {}\"; }",
            })
    void sourcesThatDoNotCompileAreReadAsFarAsTheyMakeSense(String source) {
        assertThat(JavaDeclarations.of(source).types())
                .extracting(JavaDeclarations.Type::name)
                .isEqualTo(List.of("A"));
    }

    @Test
    void aMillionOpenBracketsAreReadWithoutRecursion() {
        assertThat(JavaDeclarations.of("class A " + "{(@X".repeat(250_000)).mainType())
                .isEqualTo("A");
    }
}
