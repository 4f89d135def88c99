package backmark.batch.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a container: its names now, its bytes when asked.
 *
 * @param path relative, with {@code /}, composed (NFC); two entries may have the same
 * @param givenName as the container has it
 * @param place for messages: the container's place and the path
 */
record Entry(String path, String givenName, String place, Content content) {

    /** Where the bytes are. */
    interface Content {
        /**
         * All bytes.
         *
         * @throws Refusal if there are more than {@code most}, or the container forbids it
         * @throws IOException if they cannot be read
         */
        byte[] bytes(int most) throws IOException;

        /** The file on disk, if it is one. */
        default Optional<Path> file() {
            return Optional.empty();
        }
    }

    String leaf() {
        return FileNames.leaf(path);
    }

    /** The same file seen from a folder further down. */
    Entry below(String folder) {
        return new Entry(path.substring(folder.length() + 1), FileNames.leaf(givenName), place, content);
    }
}
