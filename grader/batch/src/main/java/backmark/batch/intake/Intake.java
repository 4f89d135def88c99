package backmark.batch.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a teacher has: folders, single files, archives, and the downloads of Canvas, Moodle, Gradescope,
 * Blackboard and GitHub Classroom, which are known by the names in them. Whatever cannot be read or understood becomes
 * a {@link Problem}; one broken submission never keeps another from being read. Nothing is written to disk.
 */
public final class Intake {

    /** @param limits how much is read at most */
    public record Options(Limits limits) {
        public static Options standard() {
            return new Options(Limits.standard());
        }
    }

    private final Limits limits;
    private final SubmissionReader reader;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Intake(Options options) {
        limits = options.limits();
        reader = new SubmissionReader(limits);
    }

    /**
     * All submissions in these places. A single plain folder or archive is taken for a class if its content does not
     * tell; each of several is taken for one student's.
     */
    public static IntakeReport read(List<Path> paths, Options options) {
        Intake intake = new Intake(options);
        for (Path path : paths) {
            intake.readPath(path, paths.size() == 1);
        }
        return intake.report();
    }

    /**
     * What is at one place, as one submission, however it looks. It is never missing: if nothing can be read, its
     * problems say why.
     */
    public static Submission readOne(Path path, Options options) {
        Intake intake = new Intake(options);
        intake.readWhole(path);
        Submission read = intake.report().submissions().get(0);
        if (intake.problems.isEmpty()) {
            return read;
        }
        List<Problem> all = new ArrayList<>(read.problems());
        all.addAll(intake.problems);
        return new Submission(
                read.id(), read.displayName(), read.sources(), read.others(), all, read.contentDigest(), read.origin());
    }

    private IntakeReport report() {
        Map<String, String> ids =
                SafeIds.of(drafts.values().stream().map(draft -> draft.group).toList());
        List<Submission> submissions = new ArrayList<>();
        drafts.forEach((key, draft) -> submissions.add(draft.finish(ids.get(key))));
        submissions.sort(Comparator.comparing(Submission::id));
        return new IntakeReport(submissions, problems);
    }

    private void readPath(Path path, boolean expectMany) {
        String place = path.toString();
        try {
            if (!Files.exists(path)) {
                problem(Problem.Kind.MISSING, place);
            } else if (Files.isDirectory(path)) {
                try (Container folder = Folder.open(path, limits)) {
                    group(name(path), folder, expectMany, 0, List.of(name(path)));
                }
            } else if (!Files.isRegularFile(path)) {
                problem(Problem.Kind.SPECIAL_FILE, place);
            } else if (isArchive(path)) {
                readArchive(path, place, expectMany);
            } else if (isAnswer(path)) {
                readWhole(path);
            } else {
                problem(Problem.Kind.NOT_UNDERSTOOD, place);
            }
        } catch (IOException e) {
            problems.add(Refusal.problem(place, Problem.Kind.UNREADABLE, e));
        }
    }

    private void readArchive(Path path, String place, boolean expectMany) {
        try (Container archive = Archives.open(place, name(path), Files.newByteChannel(path), limits)) {
            String stem = FileNames.stem(name(path));
            group(stem, archive, expectMany, 1, List.of(stem));
        } catch (IOException e) {
            Problem problem = Refusal.problem(place, Problem.Kind.BROKEN_ARCHIVE, e);
            if (expectMany) {
                problems.add(problem);
            } else {
                // One of many archives is a student's: the student must not vanish with it.
                Group group = Group.plain(FileNames.stem(name(path)), FileNames.folder(place), place);
                group.problems.add(problem);
                draft(group);
            }
        }
    }

    private void readWhole(Path path) {
        String place = path.toString();
        String label = Files.isDirectory(path) ? name(path) : FileNames.stem(name(path));
        Group group = Group.plain(label, FileNames.folder(place), place);
        Draft draft = draft(group);
        try {
            if (!Files.exists(path)) {
                draft.problems.add(Problem.of(Problem.Kind.MISSING, place));
            } else if (Files.isDirectory(path)) {
                try (Container folder = Folder.open(path, limits)) {
                    draft.problems.addAll(folder.problems());
                    group.add(folder.entries(), "");
                    reader.read(group, 0, draft);
                }
            } else if (!Files.isRegularFile(path)) {
                draft.problems.add(Problem.of(Problem.Kind.SPECIAL_FILE, place));
            } else if (isArchive(path)) {
                try (Container archive = Archives.open(place, name(path), Files.newByteChannel(path), limits)) {
                    draft.problems.addAll(archive.problems());
                    group.add(archive.entries(), "");
                    reader.read(group, 1, draft);
                } catch (IOException e) {
                    draft.problems.add(Refusal.problem(place, Problem.Kind.BROKEN_ARCHIVE, e));
                }
            } else {
                Entry entry = new Entry(name(path), name(path), place, new Folder.OnDisk(path.toRealPath()));
                group.add(List.of(entry), "");
                reader.read(group, 0, draft);
            }
        } catch (IOException e) {
            draft.problems.add(Refusal.problem(place, Problem.Kind.UNREADABLE, e));
        }
    }

    /**
     * @param depth archives around the container's entries
     * @param way names of what was opened on the way here, any of which may be a student's
     */
    private void group(String name, Container container, boolean expectMany, int depth, List<String> way) {
        Leftovers leftOut = new Leftovers();
        List<Container.Item> items = container.items(leftOut);
        PlainLayout plain = new PlainLayout(name, container, items, expectMany, limits);
        Grouping grouping = bySystem(name, container, items);
        if (grouping == null) {
            if (items.isEmpty() && expectMany) {
                problems.addAll(container.problems());
                problem(Problem.Kind.NOTHING_TO_GRADE, container.place());
                return;
            }
            String only = plain.onlyFolder();
            if (only != null) {
                // A folder around everything says nothing, unless it is the student's.
                List<String> longer = new ArrayList<>(way);
                longer.add(only);
                group(expectMany ? only : name, container.below(only), expectMany, depth, longer);
                return;
            }
            grouping = plain.read();
        }
        List<Group> found = grouping.groups();
        if (!leftOut.isEmpty() && found.size() > 1) {
            problem(Problem.Kind.IGNORED, container.place(), leftOut.words());
        }
        Map<String, Group> byPlace = new HashMap<>();
        found.forEach(each -> byPlace.put(FileNames.printable(each.place), each));
        container.problems().forEach(each -> assign(each, byPlace));
        problems.addAll(grouping.problems());
        if (found.size() == 1 && found.get(0).kind == Origin.Kind.PLAIN) {
            found.get(0).labels.addAll(way);
        }
        for (Group each : found) {
            readGroup(each, depth);
        }
    }

    /** A problem inside one submission's part of the container is that submission's. */
    private void assign(Problem problem, Map<String, Group> byPlace) {
        String place = problem.where();
        while (!place.isEmpty() && !byPlace.containsKey(place)) {
            place = place.endsWith("!") ? place.substring(0, place.length() - 1) : FileNames.folder(place);
        }
        if (place.isEmpty()) {
            problems.add(problem);
        } else {
            byPlace.get(place).problems.add(problem);
        }
    }

    private static Grouping bySystem(String name, Container container, List<Container.Item> items) {
        Grouping grouping = GradescopeExport.read(container, items);
        List<Naming> namings = List.of(new MoodleNaming(), new BlackboardNaming(), new CanvasNaming());
        for (int i = 0; grouping == null && i < namings.size(); i++) {
            grouping = namings.get(i).read(container, items);
        }
        return grouping == null ? ClassroomClones.read(name, container, items) : grouping;
    }

    private void readGroup(Group group, int depth) {
        // An archive in a plain folder may be a whole class's download, and may be larger than a student's.
        if (group.kind == Origin.Kind.PLAIN && depth == 0 && group.members.size() == 1) {
            Entry only = group.members.get(0).entry();
            Path file = only.content().file().orElse(null);
            if (file != null && ArchiveKind.named(only.path()) != null) {
                readArchive(file, only.place(), false);
                return;
            }
        }
        reader.read(group, depth, draft(group));
    }

    private Draft draft(Group group) {
        Draft known = drafts.get(group.key);
        if (known != null) {
            known.take(group);
            return known;
        }
        Draft draft = new Draft(group);
        drafts.put(group.key, draft);
        return draft;
    }

    private boolean isArchive(Path path) throws IOException {
        try (SeekableByteChannel channel = FileChannel.open(path)) {
            byte[] head = Archives.head(channel);
            return ArchiveKind.named(name(path)) != null
                    || ArchiveKind.unread(head, name(path)) != null
                    || ArchiveKind.of(head, name(path)) != null && Relevance.of(name(path)) == Relevance.FOREIGN;
        }
    }

    private static boolean isAnswer(Path path) {
        return FileNames.isJava(name(path)) || FileNames.ending(name(path)).equals("csv");
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "root" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
    }

    private void problem(Problem.Kind kind, String place, Object... facts) {
        problems.add(Problem.of(kind, place, facts));
    }
}
