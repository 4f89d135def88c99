package backmark.batch.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Optional;

/** A folder on disk as a container. No link is followed, wherever it leads. */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Container container;
    private final Limits limits;
    private int files;

    private Folder(Path root, Container container, Limits limits) {
        this.root = root;
        this.container = container;
        this.limits = limits;
    }

    static Container open(Path root, Limits limits) throws IOException {
        Container container = Container.ofFolder(root.toString());
        // A root that is itself a link was chosen by the teacher.
        Files.walkFileTree(root.toRealPath(), new Folder(root.toRealPath(), container, limits));
        container.sort();
        return container;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String path = relative(folder);
        if (Leftovers.isFolder(FileNames.leaf(path))) {
            // One entry stands for everything in it, so that it is mentioned without being walked through.
            add(path + "/*", path + "/*", Archives.refused(new IOException("left out")));
            return FileVisitResult.SKIP_SUBTREE;
        }
        container.addFolders(path);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (++files > limits.filesPerFolder()) {
            problem(Problem.Kind.TOO_MANY_FILES, "", limits.filesPerFolder());
            return FileVisitResult.TERMINATE;
        }
        String path = relative(file);
        if (attributes.isSymbolicLink()) {
            problem(Problem.Kind.LINK, path, Files.readSymbolicLink(file));
        } else if (attributes.isOther()) {
            problem(Problem.Kind.SPECIAL_FILE, path);
        } else {
            add(path, file.getFileName().toString(), new OnDisk(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        problem(Problem.Kind.UNREADABLE, relative(file), failure.getClass().getSimpleName());
        return FileVisitResult.CONTINUE;
    }

    private void add(String path, String givenName, Entry.Content content) {
        container.add(new Entry(path, givenName, container.placeOf(path), content));
    }

    private void problem(Problem.Kind kind, String path, Object... facts) {
        container.problems().add(Problem.of(kind, path.isEmpty() ? container.place() : container.placeOf(path), facts));
    }

    private String relative(Path file) {
        String path =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    /** A file on disk, opened only if it is still the file itself and not a link put in its place. */
    record OnDisk(Path path) implements Entry.Content {
        @Override
        public byte[] bytes(int most) throws IOException {
            try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw Refusal.tooLarge(most);
                }
                return bytes;
            }
        }

        @Override
        public Optional<Path> file() {
            return Optional.of(path);
        }
    }
}
