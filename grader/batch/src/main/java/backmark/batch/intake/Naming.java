package backmark.batch.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a learning system names the uploads in its download, and what the names say. */
interface Naming {
    /**
     * What one name says.
     *
     * @param key the same for all uploads of one submission
     * @param file the student's own name for it, "" for a folder
     * @param age newer is greater, 0 if unknown
     * @param feedback whether it is the teacher's own file and not a submission
     */
    record Upload(
            String key,
            String idName,
            String idNumber,
            String submissionId,
            Origin.Person person,
            String file,
            String attachmentId,
            long age,
            boolean late,
            boolean feedback) {}

    Origin.Kind kind();

    /** How names should look, for a person. */
    String expected();

    /** @return {@code null} if the name does not follow the system's form */
    Upload parse(String name, boolean folder);

    /**
     * The container's submissions, if at least half of what is in it follows this naming.
     *
     * @return {@code null} if it is not such a download
     */
    default Grouping read(Container container, List<Container.Item> items) {
        Map<Container.Item, Upload> uploads = new HashMap<>();
        for (Container.Item item : items) {
            Upload upload = parse(item.name(), item.folder());
            if (upload != null) {
                uploads.put(item, upload);
            }
        }
        if (uploads.isEmpty() || uploads.size() * 2 < items.size() || !agree(uploads.values())) {
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, Group> groups = new TreeMap<>();
        for (Container.Item item : items) {
            Upload upload = uploads.get(item);
            String place = container.placeOf(item.name());
            if (upload == null) {
                problems.add(Problem.of(Problem.Kind.STRAY_FILE, place, kind().title(), expected()));
            } else if (upload.feedback()) {
                problems.add(Problem.of(Problem.Kind.FEEDBACK, place));
            } else {
                Group group = groups.computeIfAbsent(upload.key(), key -> group(upload, item, place));
                group.late |= upload.late();
                for (Entry entry : item.entries()) {
                    String path =
                            item.folder() ? entry.path().substring(item.name().length() + 1) : upload.file();
                    group.members.add(new Group.Member(entry, path, upload.attachmentId(), upload.age()));
                }
            }
        }
        problems.add(Grouping.note(container, groups.size(), kind().title() + " student or group"));
        return new Grouping(List.copyOf(groups.values()), problems);
    }

    private Group group(Upload upload, Container.Item item, String place) {
        Group group = new Group(kind(), upload.key(), item.name(), upload.idName(), upload.idNumber(), place);
        group.submissionId = upload.submissionId();
        group.people.add(upload.person());
        group.labels.addAll(labels(item.name()));
        group.displayName = FileNames.forDisplay(
                upload.person().name().isEmpty()
                        ? upload.idName()
                        : upload.person().name());
        return group;
    }

    /** Other readings of a name that a roster may know better. */
    default List<String> labels(String name) {
        return List.of();
    }

    /** Files that follow the form by chance would give one user two names. */
    private static boolean agree(Collection<Upload> uploads) {
        Map<String, String> names = new HashMap<>();
        return uploads.stream().allMatch(upload -> {
            String before = names.putIfAbsent(upload.key(), upload.person().name());
            return before == null || before.equals(upload.person().name());
        });
    }
}
