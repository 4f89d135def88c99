package backmark.batch.intake;

import java.util.Map;

/** The archives that are read, known by their first bytes, or by their name where only a name is at hand. */
enum ArchiveKind {
    ZIP,
    TAR,
    TAR_GZ,
    SEVEN_ZIP;

    /** Bytes needed to tell: a tar's mark is at 257. */
    static final int HEAD = 512;

    private static final Map<String, String> UNREAD = Map.of(
            "rar", "RAR", "egg", "EGG", "alz", "ALZ", "xz", "xz", "bz2", "bzip2", "zst", "Zstandard", "lzh", "LZH");

    /** @return {@code null} if it is not an archive's name */
    static ArchiveKind named(String path) {
        String name = FileNames.lower(FileNames.leaf(path));
        if (name.endsWith(".tar.gz")) {
            return TAR_GZ;
        }
        return switch (FileNames.ending(name)) {
            case "zip" -> ZIP;
            case "tar" -> TAR;
            case "tgz" -> TAR_GZ;
            case "7z" -> SEVEN_ZIP;
            default -> null;
        };
    }

    /**
     * What a file is by its first bytes; a tar of the oldest kind has no mark and is believed by its name.
     *
     * @return {@code null} if it is none of these
     */
    static ArchiveKind of(byte[] head, String name) {
        if (starts(head, 0, 'P', 'K', 3, 4) || starts(head, 0, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C)) {
            return SEVEN_ZIP;
        }
        if (starts(head, 0, 0x1F, 0x8B)) {
            return TAR_GZ;
        }
        if (starts(head, 257, 'u', 's', 't', 'a', 'r')) {
            return TAR;
        }
        boolean known = unread(head, name) != null || head.length < HEAD;
        return !known && named(name) == TAR ? TAR : null;
    }

    /** The title of an archive that is known but not read, such as RAR; {@code null} for everything else. */
    static String unread(byte[] head, String name) {
        if (starts(head, 0, 'R', 'a', 'r', '!')) {
            return "RAR";
        }
        if (starts(head, 0, 'E', 'G', 'G', 'A')) {
            return "EGG";
        }
        if (starts(head, 0, 'A', 'L', 'Z', 1)) {
            return "ALZ";
        }
        return UNREAD.get(FileNames.ending(name));
    }

    static boolean isUnread(String name) {
        return UNREAD.containsKey(FileNames.ending(name));
    }

    private static boolean starts(byte[] head, int at, int... mark) {
        if (head.length < at + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[at + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
