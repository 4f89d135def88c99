package backmark.batch.intake;

import java.util.ArrayList;
import java.util.List;

/** Entries that belong to one submission, and what their names said about it; not read yet. */
final class Group {
    /**
     * @param path within the submission, as the student named it
     * @param age newer is greater; 0 where the system does not say
     */
    record Member(Entry entry, String path, String attachmentId, long age) {}

    /** Two groups with the same key are one submission. */
    final String key;

    final Origin.Kind kind;
    /** See {@link Origin#original()}. */
    final String original;
    /** What the id reads like. */
    final String idName;
    /** What makes the id unique where the system has a number for it, else "". */
    final String idNumber;

    final List<Member> members = new ArrayList<>();
    final List<Origin.Person> people = new ArrayList<>();
    final List<String> labels = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    String displayName = "";
    String submissionId = "";
    /** Where a problem with the whole of it is. */
    String place;

    boolean late;

    Group(Origin.Kind kind, String key, String original, String idName, String idNumber, String place) {
        this.kind = kind;
        this.key = kind + ":" + key;
        this.original = original;
        this.idName = idName;
        this.idNumber = idNumber;
        this.place = place;
    }

    /**
     * A submission that only a folder or a file names.
     *
     * @param parent the place it was found in: the same label elsewhere is somebody else
     */
    static Group plain(String label, String parent, String place) {
        Group group = new Group(Origin.Kind.PLAIN, parent + "\0" + label, label, label, "", place);
        group.displayName = FileNames.forDisplay(label);
        group.labels.add(label);
        return group;
    }

    /** @param folder the submission's own folder, which is not part of its paths; "" if there is none */
    void add(List<Entry> entries, String folder) {
        int from = folder.isEmpty() ? 0 : folder.length() + 1;
        entries.forEach(entry -> members.add(new Member(entry, entry.path().substring(from), "", 0)));
    }
}
