package backmark.batch.intake;

/**
 * How much intake reads before it refuses. All sizes are real bytes after unpacking, whatever an archive claims.
 *
 * @param entriesPerArchive entries of any kind in one archive; one more and nothing of it is read
 * @param filesPerFolder files in one folder and its sub-folders
 * @param sourceBytes one {@code .java} file
 * @param otherBytes one other file that is kept, such as {@code answers.csv}
 * @param nestedArchiveBytes one archive inside an archive, still packed
 * @param expandedBytes everything read from one archive
 * @param heldBytes everything held at once from a tar or 7z archive, which can only be read from front to back
 * @param expansionRatio bytes read for each packed byte, from the first {@value #RATIO_COUNTS_FROM} bytes on
 * @param filesPerSubmission sources and other files of one submission
 * @param submissionBytes sources and other files of one submission together
 * @param sevenZipMemoryKib what a 7z archive may ask for to be unpacked
 */
public record Limits(
        int entriesPerArchive,
        int filesPerFolder,
        int sourceBytes,
        int otherBytes,
        int nestedArchiveBytes,
        long expandedBytes,
        long heldBytes,
        int expansionRatio,
        int filesPerSubmission,
        long submissionBytes,
        int sevenZipMemoryKib) {

    /** Small archives of repetitive text pack better than any limit on the ratio allows for. */
    static final long RATIO_COUNTS_FROM = 16 << 20;

    /** Room for a class of a thousand with whole projects, and for nothing that could exhaust a small machine. */
    public static Limits standard() {
        return new Limits(
                10_000, 400_000, 1 << 20, 256 << 10, 64 << 20, 4L << 30, 256L << 20, 200, 2_000, 16L << 20, 72 << 10);
    }

    public Limits withEntriesPerArchive(int most) {
        return new Limits(
                most,
                filesPerFolder,
                sourceBytes,
                otherBytes,
                nestedArchiveBytes,
                expandedBytes,
                heldBytes,
                expansionRatio,
                filesPerSubmission,
                submissionBytes,
                sevenZipMemoryKib);
    }

    /** The most that is read of a file with this name. */
    int bytesOf(String name) {
        if (FileNames.isJava(name)) {
            return sourceBytes;
        }
        return ArchiveKind.named(name) == null ? otherBytes : nestedArchiveBytes;
    }

    /** A size as a person writes it, for example {@code 1 MiB}; exact powers only, else bytes. */
    static String words(long bytes) {
        if (bytes >= 1L << 30 && bytes % (1L << 30) == 0) {
            return (bytes >> 30) + " GiB";
        }
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }
}
