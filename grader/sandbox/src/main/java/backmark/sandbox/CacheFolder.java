package backmark.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders that are built once and then only read, each named by a digest of what it is made from.
 *
 * <p>A folder is built where it will stay, because archives of classes remember their place; a file {@code complete},
 * written last, tells a finished folder from one whose build was interrupted. A lock keeps two judges from building the
 * same.
 */
record CacheFolder(Path cache) {
    private static final String COMPLETE = "complete";
    /** Unused for this long, a folder of the same kind is deleted when a new one is built. */
    private static final Duration KEPT = Duration.ofDays(14);

    /** Fills a new folder. */
    interface Build {
        void into(Path folder) throws IOException, SandboxUnavailable;
    }

    /** @return {@code cache/kind-digest}, built now unless it is there */
    Path get(String kind, Digest digest, Build build) throws IOException, SandboxUnavailable {
        Path folder = cache.resolve(kind + "-" + digest.name());
        if (!isComplete(folder)) {
            synchronized (CacheFolder.class) { // file locks hold between processes only
                Files.createDirectories(
                        cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
                try (FileChannel channel = FileChannel.open(
                                cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (!isComplete(folder)) {
                        deleteUnused(kind);
                        delete(folder);
                        Files.createDirectories(folder);
                        build.into(folder);
                        Files.createFile(folder.resolve(COMPLETE));
                    }
                }
            }
        }
        try {
            Files.setLastModifiedTime(folder.resolve(COMPLETE), FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException readOnlyCache) {
            // only the time of last use is lost
        }
        return folder;
    }

    private static boolean isComplete(Path folder) {
        return Files.exists(folder.resolve(COMPLETE));
    }

    private void deleteUnused(String kind) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(cache)) {
            folders = all.filter(folder -> folder.getFileName().toString().startsWith(kind + "-"))
                    .toList();
        }
        long now = System.currentTimeMillis();
        for (Path folder : folders) {
            Path mark = folder.resolve(COMPLETE);
            if (Files.exists(mark) && Files.getLastModifiedTime(mark).toMillis() < now - KEPT.toMillis()) {
                delete(folder);
            }
        }
    }

    /** Deletes a folder with everything in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Copies a folder of this cache by linking its files, which costs no space. */
    static void link(Path from, Path to) throws IOException {
        place(from, to, Set.of(), true);
    }

    /** Copies a folder that belongs to others; links in it are followed. */
    static void copy(Path from, Path to, Set<String> except) throws IOException {
        place(from, to, except, false);
    }

    private static void place(Path from, Path to, Set<String> except, boolean linking) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path relative = from.relativize(file);
                if (except.stream().anyMatch(relative::startsWith)) {
                    continue;
                }
                Path target = to.resolve(relative.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (linking) {
                    Files.createLink(target, file);
                } else {
                    Files.copy(file.toRealPath(), target);
                }
            }
        }
    }
}
