package backmark.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Class files taken from directories and jars of a class path, and put into a jar. */
final class ClassFiles {
    private final SortedMap<String, byte[]> byPath = new TreeMap<>();

    /** Where a class was loaded from: a directory in a build, otherwise a jar. */
    static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Adds the class files of one entry of a class path; those that are there already stay.
     *
     * @param wanted which paths to take, for example {@code homework/Batch.class}
     */
    ClassFiles add(Path entry, Predicate<String> wanted) throws IOException {
        Predicate<String> classes = path -> path.endsWith(".class")
                && !path.equals("module-info.class")
                && !path.startsWith("META-INF/")
                && wanted.test(path);
        if (Files.isDirectory(entry)) {
            try (Stream<Path> files = Files.walk(entry, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String path = entry.relativize(file).toString().replace('\\', '/');
                    if (classes.test(path)) {
                        byPath.putIfAbsent(path, Files.readAllBytes(file));
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } else if (Files.isRegularFile(entry)) {
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
                    ZipEntry file = all.nextElement();
                    if (classes.test(file.getName()) && !byPath.containsKey(file.getName())) {
                        byPath.put(file.getName(), jar.getInputStream(file).readAllBytes());
                    }
                }
            }
        }
        return this;
    }

    ClassFiles addAll(List<Path> classPath, Predicate<String> wanted) throws IOException {
        for (Path entry : classPath) {
            add(entry, wanted);
        }
        return this;
    }

    void digestInto(Digest digest) {
        byPath.forEach((path, bytes) -> digest.add(path).add(bytes));
    }

    /** Writes a jar without compression, which opens fastest. */
    void writeJar(Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setMethod(ZipOutputStream.STORED);
            for (var file : byPath.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        }
    }
}
