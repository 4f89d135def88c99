package backmark.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folders and archives that no learning system named: one submission or a class of them, decided by what is declared
 * where, and said in a note.
 */
final class PlainLayout {
    private static final Set<String> PROJECT = Set.of("pom.xml", "build.gradle", "build.gradle.kts");

    private final String name;
    private final Container container;
    private final List<Container.Item> items;
    private final boolean expectMany;
    private final Limits limits;

    /**
     * @param name what the container is called, for a submission that is all of it
     * @param expectMany whether a class is likelier than one student where the content does not tell
     */
    PlainLayout(String name, Container container, List<Container.Item> items, boolean expectMany, Limits limits) {
        this.name = name;
        this.container = container;
        this.items = items;
        this.expectMany = expectMany;
        this.limits = limits;
    }

    /** Only what a student's own project has: one build file, or one source folder. */
    private boolean isProject() {
        return container.entries().stream().anyMatch(entry -> PROJECT.contains(entry.path()))
                || items.stream().anyMatch(item -> item.folder() && item.name().equals("src"));
    }

    /** The only folder, where nothing else is at the top and sources do not begin here; {@code null} otherwise. */
    String onlyFolder() {
        boolean only = items.size() == 1 && items.get(0).folder();
        return only && !isProject() && !startsHere() ? items.get(0).name() : null;
    }

    Grouping read() {
        List<Container.Item> folders = select(true, null);
        List<Container.Item> archives = select(false, Relevance.ARCHIVE);
        List<Container.Item> sources = select(false, Relevance.SOURCE);
        List<Container.Item> answers = items.stream()
                .filter(item -> !item.folder() && FileNames.ending(item.name()).equals("csv"))
                .toList();
        if (isProject()) {
            return one();
        }
        if (folders.isEmpty() && archives.isEmpty()) {
            boolean oneProgram =
                    sources.isEmpty() ? answers.size() <= 1 : new Program(entries(sources), limits).isOne();
            return oneProgram ? one() : each(sources.isEmpty() ? answers : sources);
        }
        if (!folders.isEmpty() && archives.isEmpty() && startsHere()) {
            return one();
        }
        if (!expectMany && !Program.declaresTwice(folders, limits)) {
            return one();
        }
        List<Container.Item> all = new ArrayList<>(folders);
        all.addAll(archives);
        all.addAll(sources);
        return each(all);
    }

    /** Whether folders are packages, beginning here. */
    private boolean startsHere() {
        Program program = new Program(entries(items), limits);
        return program.isOne() && program.isInPackageFolders();
    }

    private Grouping one() {
        Group group = Group.plain(name, FileNames.folder(container.place()), container.place());
        group.add(container.entries(), "");
        boolean guessed = expectMany && !isProject() && items.size() > 1;
        List<Problem> problems =
                guessed ? List.of(Problem.of(Problem.Kind.ONE_SUBMISSION, container.place())) : List.of();
        return new Grouping(List.of(group), problems);
    }

    private Grouping each(List<Container.Item> submissions) {
        List<Problem> problems = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (Container.Item item : submissions) {
            String label = item.folder() ? item.name() : FileNames.stem(item.name());
            Group group = Group.plain(label, container.place(), container.placeOf(item.name()));
            group.add(item.entries(), item.folder() ? item.name() : "");
            groups.add(group);
        }
        Set<Container.Item> taken = Set.copyOf(submissions);
        String rest = items.stream()
                .filter(item -> !taken.contains(item))
                .map(Container.Item::name)
                .collect(Collectors.joining(", "));
        if (!rest.isEmpty()) {
            problems.add(Problem.of(Problem.Kind.IGNORED, container.place(), rest));
        }
        problems.add(Grouping.note(container, groups.size(), what(submissions)));
        return new Grouping(groups, problems);
    }

    private static String what(List<Container.Item> submissions) {
        return submissions.stream()
                .map(item -> item.folder()
                        ? "sub-folder"
                        : Relevance.of(item.name()) == Relevance.ARCHIVE ? "archive" : "file")
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    private List<Container.Item> select(boolean folder, Relevance relevance) {
        return items.stream()
                .filter(item -> item.folder() == folder && (folder || Relevance.of(item.name()) == relevance))
                .toList();
    }

    private static List<Entry> entries(List<Container.Item> items) {
        return items.stream().flatMap(item -> item.entries().stream()).toList();
    }
}
