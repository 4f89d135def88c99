package backmark.batch.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a Java source declares at its top level, read from the text alone. Sources that do not compile are read as far
 * as they make sense; no text makes this fail, and the time is linear in its length.
 *
 * @param packageName "" for the unnamed package
 * @param imports as written, without {@code static}, for example {@code java.util.*}
 * @param types in order
 * @param annotations simple names of all annotations used anywhere in the file
 * @param module whether it is a {@code module-info}
 */
public record JavaDeclarations(
        String packageName, List<String> imports, List<Type> types, Set<String> annotations, boolean module) {

    /** A top-level class, interface, enum, record or annotation type. */
    public record Type(String name, boolean isPublic) {}

    public JavaDeclarations {
        imports = List.copyOf(imports);
        types = List.copyOf(types);
        annotations = Set.copyOf(annotations);
    }

    public static JavaDeclarations of(String text) {
        return new Reading(new JavaTokens(text)).file();
    }

    /** The type that the file should be named for: the first public one, else the first, else "". */
    public String mainType() {
        return types.stream()
                .filter(Type::isPublic)
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(Type::name)
                .orElse("");
    }

    /** One pass over the tokens; braces and parentheses are skipped as a whole. */
    private static final class Reading {
        private final JavaTokens tokens;
        private final List<String> imports = new ArrayList<>();
        private final List<Type> types = new ArrayList<>();
        private final Set<String> annotations = new LinkedHashSet<>();
        private String packageName = "";
        private boolean module;
        private String token;

        Reading(JavaTokens tokens) {
            this.tokens = tokens;
            next();
        }

        JavaDeclarations file() {
            boolean isPublic = false;
            while (!token.isEmpty()) {
                switch (token) {
                    case "package" -> {
                        next();
                        packageName = qualifiedName();
                    }
                    case "import" -> readImport();
                    case "public" -> {
                        isPublic = true;
                        next();
                    }
                    case "class", "interface", "enum" -> {
                        next();
                        declare(isPublic);
                        isPublic = false;
                    }
                    case "record" -> {
                        next();
                        readRecord(isPublic);
                        isPublic = false;
                    }
                    case "module" -> {
                        next();
                        module |= isName(token);
                    }
                    case "@" -> skipAnnotation();
                    case "{" -> {
                        isPublic = false;
                        skipBlock("{", "}");
                    }
                    case "(" -> skipBlock("(", ")");
                    case ";" -> {
                        isPublic = false;
                        next();
                    }
                    default -> next();
                }
            }
            return new JavaDeclarations(packageName, imports, types, annotations, module && types.isEmpty());
        }

        private void readImport() {
            next();
            if (token.equals("static")) {
                next();
            }
            String name = qualifiedName();
            if (!name.isEmpty()) {
                imports.add(name);
            }
        }

        /** {@code record} is a name too: only {@code record Name(} and {@code record Name<} declare one. */
        private void readRecord(boolean isPublic) {
            String name = token;
            if (!isName(name)) {
                return;
            }
            next();
            if (token.equals("(") || token.equals("<")) {
                types.add(new Type(name, isPublic));
                skipToBody();
            }
        }

        private void declare(boolean isPublic) {
            if (isName(token)) {
                types.add(new Type(token, isPublic));
                next();
                skipToBody();
            }
        }

        private void skipToBody() {
            while (!token.isEmpty() && !token.equals("{") && !token.equals(";")) {
                if (token.equals("(")) {
                    skipBlock("(", ")");
                } else if (token.equals("@")) {
                    skipAnnotation();
                } else {
                    next();
                }
            }
        }

        private void skipBlock(String open, String close) {
            int depth = 0;
            do {
                if (token.equals("@")) {
                    next();
                    noteAnnotation(qualifiedName());
                    continue;
                }
                if (token.equals(open)) {
                    depth++;
                } else if (token.equals(close)) {
                    depth--;
                }
                next();
            } while (depth > 0 && !token.isEmpty());
        }

        /** Leaves {@code @interface} standing at {@code interface}. */
        private void skipAnnotation() {
            next();
            if (token.equals("interface") || !isName(token)) {
                return;
            }
            noteAnnotation(qualifiedName());
            if (token.equals("(")) {
                skipBlock("(", ")");
            }
        }

        private void noteAnnotation(String qualified) {
            String name = qualified.substring(qualified.lastIndexOf('.') + 1);
            if (isName(name) && !name.equals("interface")) {
                annotations.add(name);
            }
        }

        private String qualifiedName() {
            StringBuilder name = new StringBuilder();
            while (isName(token) || token.equals("*")) {
                name.append(token);
                next();
                if (!token.equals(".")) {
                    break;
                }
                name.append('.');
                next();
            }
            return name.toString();
        }

        private void next() {
            token = tokens.next();
        }

        private static boolean isName(String token) {
            return !token.isEmpty() && Character.isJavaIdentifierStart(token.codePointAt(0));
        }
    }
}
