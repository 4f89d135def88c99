package backmark.batch.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads the files of a submission: opens archives one level deep, decodes sources, leaves out what machines wrote. */
final class SubmissionReader {
    /** An archive inside a downloaded archive is a student's; one more inside that is refused. */
    private static final int DEEPEST = 2;

    private static final Set<String> TEST_MARKS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "Nested", "Check", "Task", "Assignment");

    private final Limits limits;
    private final Spool spool = new Spool();

    SubmissionReader(Limits limits) {
        this.limits = limits;
    }

    /** @param depth archives around the group's entries: 0 in a folder */
    void read(Group group, int depth, Draft into) {
        for (Group.Member member : group.members) {
            read(member.entry(), member.path(), member.age(), depth, into);
        }
    }

    private void read(Entry entry, String path, long age, int depth, Draft into) {
        if (into.leftOut.take(path)) {
            return;
        }
        try {
            switch (Relevance.of(path)) {
                case SOURCE -> readSource(entry, path, age, into);
                case TEXT -> {
                    byte[] bytes = entry.content().bytes(limits.otherBytes());
                    if (into.fits(entry.place(), bytes.length, limits)) {
                        into.others.add(new OtherFile(entry.place(), FileNames.leaf(path), bytes));
                    }
                }
                case ARCHIVE -> readArchive(entry, age, depth, into);
                case FOREIGN -> into.notRead.add(path);
            }
        } catch (IOException e) {
            into.problems.add(Refusal.problem(
                    entry.place(), depth == 0 ? Problem.Kind.UNREADABLE : Problem.Kind.BROKEN_ARCHIVE, e));
        }
    }

    private void readSource(Entry entry, String path, long age, Draft into) throws IOException {
        byte[] bytes = entry.content().bytes(limits.sourceBytes());
        SourceText source = SourceText.decode(bytes);
        if (source.text().isBlank()) {
            into.problems.add(Problem.of(Problem.Kind.EMPTY_FILE, entry.place()));
            return;
        }
        if (source.text().indexOf('\0') >= 0) {
            into.problems.add(Problem.of(Problem.Kind.NOT_TEXT, entry.place()));
            return;
        }
        JavaDeclarations declared = JavaDeclarations.of(source.text());
        if (declared.module()) {
            into.leftOut.count("module-info.java");
        } else if (isOurs(declared)) {
            into.leftOut.count("the grader's own sources");
        } else if (isTest(path, declared)) {
            into.leftOut.count("tests");
        } else if (into.fits(entry.place(), bytes.length, limits)) {
            if (!source.certain()) {
                into.problems.add(Problem.of(Problem.Kind.UNKNOWN_ENCODING, entry.place()));
            }
            String name = FileNames.leaf(path);
            if (declared.types().isEmpty() && !name.equals("package-info.java")) {
                into.problems.add(Problem.of(Problem.Kind.NOT_JAVA, entry.place()));
            }
            into.sources.add(new Draft.Aged(SourceFile.of(entry.place(), name, source, declared, spool), age));
        }
    }

    private void readArchive(Entry entry, long age, int depth, Draft into) throws IOException {
        if (depth >= DEEPEST) {
            into.problems.add(Problem.of(Problem.Kind.NESTED_TOO_DEEP, entry.place()));
            return;
        }
        byte[] bytes = entry.content().bytes(limits.nestedArchiveBytes());
        SeekableByteChannel channel = new SeekableInMemoryByteChannel(bytes);
        try (Container container = Archives.open(entry.place(), entry.leaf(), channel, limits)) {
            into.problems.addAll(container.problems());
            for (Entry inner : container.entries()) {
                read(inner, inner.path(), age, depth + 1, into);
            }
        } catch (IOException e) {
            into.problems.add(Refusal.problem(entry.place(), Problem.Kind.BROKEN_ARCHIVE, e));
        }
    }

    /** A copy of the whole repository has the grader in it, which no student's class may replace. */
    private static boolean isOurs(JavaDeclarations declared) {
        return declared.packageName().equals("backmark")
                || declared.packageName().startsWith("backmark.");
    }

    /** Tests need libraries that the grader does not offer. A stray import alone does not make a test of a solution. */
    private static boolean isTest(String path, JavaDeclarations declared) {
        boolean inTests = ("/" + path).contains("/src/test/");
        boolean imports = declared.imports().stream()
                .anyMatch(name -> name.startsWith("org.junit.") || name.startsWith("backmark."));
        return inTests || imports && declared.annotations().stream().anyMatch(TEST_MARKS::contains);
    }
}
