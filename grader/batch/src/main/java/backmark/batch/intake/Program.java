package backmark.batch.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether sources could be one program: told by what they declare, since names and folders are anybody's choice. */
final class Program {
    /** Enough to tell; a whole class need not be read twice. */
    private static final int SAMPLE = 500;

    /** What browsers and learning systems append to a second file of the same name. */
    private static final Pattern COPY = Pattern.compile("(-\\d+|[ _]?\\(\\d+\\))$");

    private record Source(Entry entry, JavaDeclarations declared) {}

    private final List<Source> sources = new ArrayList<>();

    /** @param entries of which the sources count */
    Program(List<Entry> entries, Limits limits) {
        Leftovers leftOut = new Leftovers();
        for (Entry entry : entries) {
            if (sources.size() < SAMPLE && FileNames.isJava(entry.path()) && !leftOut.take(entry.path())) {
                JavaDeclarations declared = declared(entry, limits);
                if (declared != null) {
                    sources.add(new Source(entry, declared));
                }
            }
        }
    }

    /** Whether there are sources, each is named for what it declares, and nothing is declared twice. */
    boolean isOne() {
        Set<String> seen = new HashSet<>();
        for (Source source : sources) {
            String stem = COPY.matcher(FileNames.stem(source.entry().leaf())).replaceFirst("");
            boolean named = source.declared().types().stream()
                    .anyMatch(type -> type.name().equals(stem));
            if (!named && !source.declared().types().isEmpty()) {
                return false;
            }
            if (!qualified(source).stream().allMatch(seen::add)) {
                return false;
            }
        }
        return !sources.isEmpty();
    }

    /** Whether each source is in the folder of its package. */
    boolean isInPackageFolders() {
        return sources.stream()
                .allMatch(source -> FileNames.folder(source.entry().path())
                        .equals(source.declared().packageName().replace('.', '/')));
    }

    /** Whether two folders declare the same class: then they are two students, not one. */
    static boolean declaresTwice(List<Container.Item> folders, Limits limits) {
        Map<String, Container.Item> seen = new HashMap<>();
        for (Container.Item folder : folders) {
            for (Source source : new Program(folder.entries(), limits).sources) {
                for (String type : qualified(source)) {
                    Container.Item before = seen.putIfAbsent(type, folder);
                    if (before != null && before != folder) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static List<String> qualified(Source source) {
        String prefix = source.declared().packageName() + ".";
        return source.declared().types().stream()
                .map(type -> prefix + type.name())
                .toList();
    }

    /** @return {@code null} for what cannot be read; the reader of the submission reports it */
    private static JavaDeclarations declared(Entry entry, Limits limits) {
        try {
            byte[] bytes = entry.content().bytes(limits.sourceBytes());
            return JavaDeclarations.of(SourceText.decode(bytes).text());
        } catch (IOException e) {
            return null;
        }
    }
}
