package backmark.batch.intake;

import java.util.Set;

/** What a file is to a submission, by its name. */
enum Relevance {
    /** A Java source. */
    SOURCE,
    /** Answers or plain text, kept as bytes. */
    TEXT,
    /** An archive to open, or one that cannot be opened and is reported. */
    ARCHIVE,
    /** Anything else: not read, but named. */
    FOREIGN;

    private static final Set<String> TEXTS =
            Set.of("csv", "tsv", "txt", "md", "json", "html", "htm", "xml", "yml", "yaml", "properties");

    static Relevance of(String path) {
        if (FileNames.isJava(path)) {
            return SOURCE;
        }
        if (ArchiveKind.named(path) != null || ArchiveKind.isUnread(path)) {
            return ARCHIVE;
        }
        return TEXTS.contains(FileNames.ending(path)) ? TEXT : FOREIGN;
    }
}
