package backmark.batch.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The results in an output folder. Only one run writes into a folder at a time. */
public final class ResultStore implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;

    private ResultStore(Path folder, FileChannel lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /**
     * Opens a folder for writing, making it if necessary.
     *
     * @throws IOException if it cannot be written to or another run has it open, saying so
     */
    public static ResultStore open(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("results"));
        FileChannel file = FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new IOException("another run of Backmark is writing into " + folder + "; wait for it to end");
            }
            return new ResultStore(folder, file, lock);
        } catch (OverlappingFileLockException e) {
            file.close();
            throw new IOException("another run of Backmark is writing into " + folder + "; wait for it to end");
        }
    }

    public Path folder() {
        return folder;
    }

    /** The finished result of a submission, if it has the key of today. */
    public Optional<SubmissionResult> find(String id, String key) {
        return read(file(folder, id)).filter(result -> result.key().equals(key));
    }

    /** Writes a finished result; it is there whole or not at all. */
    public void put(SubmissionResult result) throws IOException {
        AtomicFile.write(file(folder, result.id()), Json.MAPPER.writeValueAsBytes(result));
    }

    /** Removes results of submissions that are no longer among those graded. */
    public void keepOnly(java.util.Set<String> ids) throws IOException {
        for (String id : ids(folder)) {
            if (!ids.contains(id)) {
                Files.delete(file(folder, id));
            }
        }
    }

    /** The ids of all results in a folder, in order. */
    public static List<String> ids(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("results"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    /** The result of a submission; empty if there is none or its file is damaged. */
    public static Optional<SubmissionResult> read(Path folder, String id) {
        return read(file(folder, id));
    }

    private static Optional<SubmissionResult> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SubmissionResult result = Json.MAPPER.readValue(Files.readAllBytes(file), SubmissionResult.class);
            return Optional.ofNullable(result).filter(r -> r.schema() == SubmissionResult.SCHEMA && r.key() != null);
        } catch (IOException damaged) {
            return Optional.empty(); // graded again
        }
    }

    private static Path file(Path folder, String id) {
        return folder.resolve("results").resolve(id + ".json");
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
