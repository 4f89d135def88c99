package backmark.batch.intake;

import java.util.List;

/**
 * Something that a person should know about what was handed in: where, what, and what to do about it. The kind and the
 * facts are data, so that another language can say the same; {@link #text()} says it in English.
 *
 * @param where the path, inside archives as {@code outer.zip!/inner/File.java}, or a submission's or roster's line;
 *     control and direction characters are written out
 * @param facts what the kind's text refers to as {@code {0}}, {@code {1}}, ...
 */
public record Problem(Kind kind, String where, List<String> facts) {

    public Problem {
        where = FileNames.printable(where);
        facts = facts.stream().map(FileNames::printable).toList();
    }

    static Problem of(Kind kind, String where, Object... facts) {
        return new Problem(
                kind, where, List.of(facts).stream().map(String::valueOf).toList());
    }

    /** How much it matters. */
    public enum Severity {
        /** Nothing to do: says how something was understood. */
        NOTE,
        /** Read all the same, but a person should look. */
        WARNING,
        /** Something could not be read or decided; what it concerns is incomplete until a person acts. */
        ERROR
    }

    public Severity severity() {
        return kind.severity;
    }

    /** One line: where, what is the matter, and after a dash what to do. */
    public String text() {
        String what = fill(kind.what);
        String todo = fill(kind.todo);
        return where + ": " + what + (todo.isEmpty() ? "" : " — " + todo);
    }

    private String fill(String template) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{') {
                text.append(facts.get(template.charAt(i + 1) - '0'));
                i += 2;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** What can be the matter, each with its English text. */
    public enum Kind {
        MISSING(Severity.ERROR, "there is no such file or folder", "check the spelling"),
        NOT_UNDERSTOOD(
                Severity.ERROR,
                "is neither a folder, a .java file nor an archive",
                "give a folder, a .java file, or a zip, tar, tar.gz, tgz or 7z archive"),
        UNREADABLE(Severity.ERROR, "cannot be read ({0})", "check its permissions, then run again"),
        LINK(
                Severity.WARNING,
                "is a link to {0}; links are not followed",
                "if it matters, put the file itself in its place"),
        SPECIAL_FILE(Severity.WARNING, "is a device, a pipe or a socket and was not opened", "remove it"),
        UNSAFE_NAME(
                Severity.ERROR,
                "has a name that leads out of its archive; it was not read",
                "ask the student to pack the files again, without \"..\" or absolute paths"),
        BROKEN_ARCHIVE(
                Severity.ERROR, "is damaged ({0})", "download it again; if that does not help, ask for a new one"),
        ENCRYPTED(Severity.ERROR, "is protected by a password", "ask for it without a password"),
        UNSUPPORTED_ARCHIVE(Severity.ERROR, "is packed as {0}, which is not read", "pack the files as a zip instead"),
        UNSUPPORTED_COMPRESSION(
                Severity.ERROR, "is packed in a way that is not read ({0})", "pack the files as an ordinary zip"),
        TOO_MANY_ENTRIES(
                Severity.ERROR,
                "holds more than {0} entries; none of them was read",
                "unpack it yourself and give the folder, or leave out what is not source"),
        TOO_MANY_FILES(
                Severity.ERROR, "holds more than {0} files; the rest was not read", "leave out what is not source"),
        EXPANDS_TOO_MUCH(
                Severity.ERROR,
                "unpacks to more than {0}; reading it was stopped",
                "if it is not an attack, unpack it yourself and give the folder"),
        TOO_LARGE(Severity.ERROR, "is larger than {0} and was not read", "look at it yourself"),
        NESTED_TOO_DEEP(
                Severity.ERROR,
                "is an archive inside an archive inside an archive; it was not opened",
                "unpack it yourself and give the folder"),
        EMPTY_FILE(Severity.WARNING, "is empty", "ask whether the upload failed"),
        NOT_TEXT(
                Severity.ERROR,
                "is named like a source but holds NUL bytes, so it is not Java",
                "ask for the .java file itself"),
        UNKNOWN_ENCODING(
                Severity.WARNING,
                "is neither UTF-8 nor MS949; characters outside ASCII may read wrong",
                "ask for it in UTF-8 if its text matters"),
        NOT_JAVA(
                Severity.WARNING,
                "declares no class, interface, enum or record",
                "look whether it is the file that was meant"),
        NOTHING_TO_GRADE(Severity.ERROR, "holds no .java and no .csv file", "ask for the source files"),
        SAME_CLASS(
                Severity.ERROR,
                "{0} is declared here and in {1}, and nothing says which one counts",
                "remove one of them, or ask the student"),
        OLDER_COPY(Severity.NOTE, "{0} is declared again in {1}, which is newer and counts", ""),
        SAME_COPY(Severity.NOTE, "is the same as {0}, which counts", ""),
        IGNORED(Severity.NOTE, "left out: {0}", ""),
        NOT_READ(Severity.WARNING, "not a source, an answer or plain text: {0}", "open by hand what matters"),
        ONE_SUBMISSION(Severity.NOTE, "was read as one submission, because its files belong to one program", ""),
        ONE_EACH(Severity.NOTE, "was read as {0} submissions, one for each {1}", ""),
        STRAY_FILE(
                Severity.ERROR,
                "does not follow the names of a {0} download ({1})",
                "rename it, or give it on its own"),
        FEEDBACK(Severity.NOTE, "is feedback to a student, not a submission; left out", ""),
        METADATA_BROKEN(
                Severity.WARNING,
                "is not the YAML of a Gradescope export ({0}), so names and e-mail addresses are unknown",
                "export again, or match the submissions by hand"),
        NOT_IN_METADATA(
                Severity.WARNING,
                "is not listed in submission_metadata.yml, so its student is unknown",
                "match it by hand"),
        ONLY_IN_METADATA(
                Severity.ERROR, "{0} is listed, but its folder is missing", "export again, or grade it by hand"),
        ROSTER_WITHOUT_COLUMNS(
                Severity.ERROR,
                "no column is known by its name; the first line is: {0}",
                "name the columns, for example: id,name,email,username"),
        ROSTER_BROKEN(Severity.ERROR, "cannot be read as a table ({0})", "save it again as CSV in UTF-8"),
        ROSTER_ROW_EMPTY(Severity.WARNING, "names no student: {0}", "fill in the id or the name, or remove the line"),
        ROSTER_TWICE(
                Severity.WARNING,
                "has the same {0} as line {1}: {2}",
                "remove one of them; until then the {0} matches nobody for certain"),
        NOT_ON_ROSTER(Severity.WARNING, "matches nobody on the roster", "add the student, or correct the roster"),
        MEMBER_NOT_ON_ROSTER(
                Severity.WARNING, "{0} of this group is not on the roster", "add the student, or correct the roster"),
        AMBIGUOUS_ON_ROSTER(
                Severity.ERROR,
                "could be {0}",
                "make the roster's entries differ, or say whose it is; nobody was chosen"),
        TWO_SUBMISSIONS(Severity.ERROR, "has {0} submissions: {1}", "decide which one counts and give only that one");

        private final Severity severity;
        private final String what;
        private final String todo;

        Kind(Severity severity, String what, String todo) {
            this.severity = severity;
            this.what = what;
            this.todo = todo;
        }

        /** The English text with its places, <code>{where}</code> and <code>{0}</code>, still open. */
        public String template() {
            return "{where}: " + what + (todo.isEmpty() ? "" : " — " + todo);
        }
    }
}
