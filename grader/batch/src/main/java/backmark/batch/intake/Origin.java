package backmark.batch.intake;

import java.util.List;

/**
 * Where a submission came from and what the learning system said about whose it is.
 *
 * @param kind which system wrote the download
 * @param original what the id was made from, character by character as handed in, for example a folder's name: the
 *     way back from an id
 * @param parts the files and archives it was made of, as the system named them
 * @param submissionId Moodle's unique id (not the user's id), Gradescope's submission id, Canvas's user id or anonymous
 *     id; "" where there is none
 * @param people whose it is, as far as the system says: none for a plain folder, several for a group
 * @param labels names of folders and archives on the way to it, which may hold an id or a name
 * @param late whether the system marked it late; {@code false} also where it does not say
 */
public record Origin(
        Kind kind,
        String original,
        List<Part> parts,
        String submissionId,
        List<Person> people,
        List<String> labels,
        boolean late) {

    public Origin {
        parts = List.copyOf(parts);
        people = List.copyOf(people);
        labels = List.copyOf(labels);
    }

    /** Who wrote the download. */
    public enum Kind {
        PLAIN("plain"),
        CANVAS("Canvas"),
        MOODLE("Moodle"),
        GRADESCOPE("Gradescope"),
        BLACKBOARD("Blackboard"),
        GITHUB_CLASSROOM("GitHub Classroom");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * One uploaded file or folder.
     *
     * @param path with the download it was in, for example {@code hw1_submissions.zip!/kim_12_34_Net.java}
     * @param givenName exactly as the system named it: feedback is uploaded again under this name
     * @param attachmentId Canvas's attachment id or Blackboard's attempt time, "" elsewhere
     */
    public record Part(String path, String givenName, String attachmentId) {}

    /** What the system says about one student; "" for what it does not say. */
    public record Person(String name, String studentId, String email, String username, String systemId) {}
}
