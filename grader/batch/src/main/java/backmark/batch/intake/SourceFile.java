package backmark.batch.intake;

import backmark.batch.intake.Spool.Kept;
import java.util.List;

/**
 * One Java source as handed in.
 *
 * @param originalPath where it was, inside archives as {@code outer.zip!/inner/File.java}
 * @param fileName the student's own name for it, which a learning system may have made longer
 * @param kept where the text is kept
 * @param encoding what it was decoded with, for example {@code UTF-8} or {@code MS949}
 * @param declaredPackage from its {@code package} line, "" for the unnamed package
 * @param declaredTopLevelTypes simple names in the order of declaration; empty for {@code package-info.java}
 * @param publicType the first public one of them, else the first, else ""
 */
public record SourceFile(
        String originalPath,
        String fileName,
        Kept kept,
        String encoding,
        String declaredPackage,
        List<String> declaredTopLevelTypes,
        String publicType) {

    public SourceFile {
        declaredTopLevelTypes = List.copyOf(declaredTopLevelTypes);
    }

    static SourceFile of(String path, String name, SourceText source, JavaDeclarations declared, Spool spool) {
        return new SourceFile(
                path,
                name,
                spool.keep(source.text()),
                source.encoding(),
                declared.packageName(),
                declared.types().stream().map(JavaDeclarations.Type::name).toList(),
                declared.mainType());
    }

    /** The text, decoded, without byte order mark; line ends as handed in. */
    public String text() {
        return kept.text();
    }

    /**
     * Where a compiler expects it: {@code homework/twolayer/TwoLayerNet.java} even if it was handed in as
     * {@code TwoLayerNet-1.java}. A file that declares no type keeps its own name.
     */
    public String compilePath() {
        String folder = declaredPackage.isEmpty() ? "" : declaredPackage.replace('.', '/') + "/";
        return folder + (publicType.isEmpty() ? fileName : publicType + ".java");
    }

    /** The types it declares, with their package, for example {@code homework.twolayer.TwoLayerNet}. */
    public List<String> qualifiedTypes() {
        String prefix = declaredPackage.isEmpty() ? "" : declaredPackage + ".";
        return declaredTopLevelTypes.stream().map(name -> prefix + name).toList();
    }
}
