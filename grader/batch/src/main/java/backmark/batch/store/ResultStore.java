package backmark.batch.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The results in an output folder. Only one run writes into a folder at a time. */
public final class ResultStore implements AutoCloseable {
    private static final String RESULTS = "results";

    /** In {@code results}: results of submissions that a later run was not given. */
    private static final String EARLIER = "earlier";

    private static final String JSON = ".json";

    private final Path folder;
    private final FileChannel lockFile;
    private final FileLock lock;

    private ResultStore(Path folder, FileChannel lockFile, FileLock lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Another run has the folder open; the message says which folder and what to do. */
    public static final class InUse extends Exception {
        private static final long serialVersionUID = 1L;

        InUse(Path folder) {
            super("Another run of Backmark is writing into " + folder
                    + ". Wait for it to end, or choose another folder.");
        }
    }

    /**
     * Opens a folder for writing, making it if necessary, and removes what a killed run left half written.
     *
     * @throws IOException if it cannot be written to
     */
    public static ResultStore open(Path folder) throws IOException, InUse {
        Files.createDirectories(folder.resolve(RESULTS));
        FileChannel file =
                FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = file.tryLock();
            if (lock == null) {
                throw new InUse(folder);
            }
            removeUnfinished(folder);
            return new ResultStore(folder, file, lock);
        } catch (OverlappingFileLockException e) {
            file.close();
            throw new InUse(folder);
        } catch (InUse | IOException e) {
            file.close();
            throw e;
        }
    }

    private static void removeUnfinished(Path folder) throws IOException {
        for (Path place : List.of(folder, folder.resolve(RESULTS), folder.resolve("students"))) {
            if (Files.isDirectory(place)) {
                for (Path file : list(place)) {
                    if (AtomicFile.isUnfinished(file)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    public Path folder() {
        return folder;
    }

    /** The finished result of a submission, if it has the key of today. */
    public Optional<SubmissionResult> find(String id, String key) throws IOException {
        Optional<SubmissionResult> found =
                readFile(file(folder, id), id).filter(result -> result.key().equals(key));
        if (found.isEmpty()) {
            Path aside = aside(id);
            found = readFile(aside, id).filter(result -> result.key().equals(key));
            if (found.isPresent()) {
                move(aside, file(folder, id));
            }
        }
        return found;
    }

    /** Writes a finished result; it is there whole or not at all. */
    public void put(SubmissionResult result) throws IOException {
        AtomicFile.write(file(folder, result.id()), Json.MAPPER.writeValueAsBytes(result));
    }

    /**
     * Puts results aside whose submissions are not among those given now; they come back with their submission.
     *
     * @return their ids, in order
     */
    public List<String> setAsideAllBut(Set<String> ids) throws IOException {
        List<String> moved = new ArrayList<>();
        for (String id : ids(folder)) {
            if (!ids.contains(id)) {
                Files.createDirectories(aside(id).getParent());
                move(file(folder, id), aside(id));
                moved.add(id);
            }
        }
        return moved;
    }

    private Path aside(String id) {
        return folder.resolve(RESULTS).resolve(EARLIER).resolve(id + JSON);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The ids of all results in a folder, in order; none if it holds no results. */
    public static List<String> ids(Path folder) throws IOException {
        Path results = folder.resolve(RESULTS);
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        return list(results).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(JSON) && !name.startsWith("."))
                .map(name -> name.substring(0, name.length() - JSON.length()))
                .sorted()
                .toList();
    }

    private static List<Path> list(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    /** The result of a submission; empty if there is none or its file is damaged. */
    public static Optional<SubmissionResult> read(Path folder, String id) {
        return readFile(file(folder, id), id);
    }

    private static Optional<SubmissionResult> readFile(Path file, String id) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            SubmissionResult result = Json.MAPPER.readValue(Files.readAllBytes(file), SubmissionResult.class);
            return Optional.ofNullable(result).filter(r -> r.schema() == SubmissionResult.SCHEMA && r.id().equals(id));
        } catch (IOException damaged) {
            return Optional.empty(); // graded again
        }
    }

    private static Path file(Path folder, String id) {
        return folder.resolve(RESULTS).resolve(id + JSON);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}
