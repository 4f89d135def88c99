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

/**
 * Class files found in directories and jars of a class path, to be put into a jar. Those of jars are known by the sums
 * that the jar holds and read only when the new jar is written, which is once.
 */
final class ClassFiles {
    /**
     * One class file.
     *
     * @param entry the directory or jar that it is in
     */
    private record ClassFile(Path entry, long size, long sum) {}

    private final SortedMap<String, ClassFile> byPath = new TreeMap<>();

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
                        byte[] bytes = Files.readAllBytes(file);
                        byPath.putIfAbsent(path, new ClassFile(entry, bytes.length, sum(bytes)));
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        } else if (Files.isRegularFile(entry)) {
            try (ZipFile jar = new ZipFile(entry.toFile())) {
                for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
                    ZipEntry file = all.nextElement();
                    if (classes.test(file.getName())) {
                        byPath.putIfAbsent(file.getName(), new ClassFile(entry, file.getSize(), file.getCrc()));
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

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    void digestInto(Digest digest) {
        byPath.forEach((path, file) -> digest.add(path + " " + file.size() + " " + file.sum()));
    }

    /** Writes a jar without compression, which opens fastest. */
    void writeJar(Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setMethod(ZipOutputStream.STORED);
            for (Path entry :
                    byPath.values().stream().map(ClassFile::entry).distinct().toList()) {
                if (Files.isDirectory(entry)) {
                    for (String path : pathsIn(entry)) {
                        put(out, path, Files.readAllBytes(entry.resolve(path)));
                    }
                } else {
                    try (ZipFile from = new ZipFile(entry.toFile())) {
                        for (String path : pathsIn(entry)) {
                            put(
                                    out,
                                    path,
                                    from.getInputStream(from.getEntry(path)).readAllBytes());
                        }
                    }
                }
            }
        }
    }

    private List<String> pathsIn(Path entry) {
        return byPath.keySet().stream()
                .filter(path -> byPath.get(path).entry().equals(entry))
                .toList();
    }

    private static void put(ZipOutputStream out, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setSize(bytes.length);
        entry.setCrc(sum(bytes));
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
