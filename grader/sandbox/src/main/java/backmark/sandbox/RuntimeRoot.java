package backmark.sandbox;

import backmark.sandbox.SandboxUnavailable.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A child's whole file system, built once: a small Java runtime, the libraries it is linked to, three jars, and an
 * archive of loaded classes that makes it start in half the time.
 *
 * <pre>
 * root/jre, root/lib, root/lib64     runtime and C library
 * root/app                           child.jar, homework.jar, ejml.jar, classes.jsa or classes.aot; sh, which limits threads
 * root/out                           empty; where the archive is written during the rehearsal
 * filter.bpf                         system call filter, outside of the child's sight
 * </pre>
 *
 * @param folder holds {@code root} and {@code filter.bpf}
 */
record RuntimeRoot(Path folder, Role role, Isolation isolation) {
    /** What every student is given: contracts, given types and starters. */
    static final String HOMEWORK = "app/homework.jar";

    /** One class of each jar that EJML needs, as the jar's address. */
    private static final List<String> EJML = List.of(
            "pabeles.concurrency.ConcurrencyOps",
            "org.ejml.simple.SimpleMatrix",
            "org.ejml.data.DMatrixRMaj",
            "org.ejml.dense.row.CommonOps_DDRM",
            "org.ejml.dense.row.CommonOps_FDRM",
            "org.ejml.dense.row.CommonOps_ZDRM",
            "org.ejml.dense.row.CommonOps_CDRM",
            "org.ejml.sparse.csc.CommonOps_DSCC",
            "org.ejml.sparse.csc.CommonOps_FSCC");

    /** Sets the limit on threads and turns into Java. */
    static final String SHELL = "app/sh";

    /** Since 24 the JVM writes caches of linked classes, before that archives of loaded ones. */
    private static final boolean HAS_AOT = Runtime.version().feature() >= 24;

    /** Plays the child's part once, so that its classes are loaded and can be archived. */
    interface Rehearsal {
        void play(RuntimeRoot root, List<String> recordingOptions) throws IOException, SandboxUnavailable;

        void write(RuntimeRoot root, List<String> archivingOptions) throws IOException, SandboxUnavailable;
    }

    static RuntimeRoot get(
            CacheFolder cache,
            Role role,
            Isolation isolation,
            Path shell,
            List<Path> homeworkClassPath,
            Rehearsal rehearsal)
            throws IOException, SandboxUnavailable {
        ClassFiles own = new ClassFiles()
                .add(
                        ClassFiles.locationOf(RuntimeRoot.class),
                        path -> role.ownClasses().stream().anyMatch(path::startsWith));
        ClassFiles homework = new ClassFiles().addAll(homeworkClassPath, path -> path.startsWith("homework/"));
        homework.add(ClassFiles.locationOf(homework.Batch.class), path -> path.startsWith("homework/"));
        ClassFiles ejml = new ClassFiles();
        for (String name : EJML) {
            try {
                ejml.add(
                        ClassFiles.locationOf(Class.forName(name)),
                        path -> path.startsWith("org/ejml/") || path.startsWith("pabeles/"));
            } catch (ClassNotFoundException e) {
                throw new SandboxUnavailable(Layer.RUNTIME, "EJML is not complete: there is no class " + name);
            }
        }
        Digest digest = new Digest().add("root 6").add(role.modules()).add(isolation.name());
        byte[] filter = isolation == Isolation.BUBBLEWRAP ? filter() : new byte[0];
        digest.add(filter);
        JavaImage.identify(digest);
        own.digestInto(digest);
        homework.digestInto(digest);
        ejml.digestInto(digest);
        Path image = JavaImage.in(cache, role.modules());
        String kind = role.name().toLowerCase(java.util.Locale.ROOT);
        Path folder = cache.get(kind, digest, empty -> {
            RuntimeRoot root = new RuntimeRoot(empty, role, isolation);
            root.fill(image, shell, own, homework, ejml, filter);
            root.archive(rehearsal);
        });
        return new RuntimeRoot(folder, role, isolation);
    }

    private static byte[] filter() throws SandboxUnavailable {
        try {
            return SystemCallFilter.forArchitecture(System.getProperty("os.arch"));
        } catch (IllegalArgumentException e) {
            throw new SandboxUnavailable(
                    Layer.RUNTIME, "The sandbox cannot be used on this computer: " + e.getMessage() + ".");
        }
    }

    private void fill(Path image, Path shell, ClassFiles own, ClassFiles homework, ClassFiles ejml, byte[] filter)
            throws IOException, SandboxUnavailable {
        CacheFolder.link(image, root().resolve("jre"));
        Files.createDirectories(root().resolve("out"));
        Path app = Files.createDirectories(root().resolve("app"));
        own.writeJar(app.resolve("child.jar"));
        homework.writeJar(root().resolve(HOMEWORK));
        ejml.writeJar(app.resolve("ejml.jar"));
        if (isolation == Isolation.BUBBLEWRAP) {
            Files.copy(shell.toRealPath(), root().resolve(SHELL));
            SharedLibraries.copy(image, shell, root());
            Files.write(filterFile(), filter);
        }
        makeReadable(folder);
    }

    /** The child runs as another user. */
    private static void makeReadable(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
                boolean changed = permissions.add(PosixFilePermission.GROUP_READ);
                changed |= permissions.add(PosixFilePermission.OTHERS_READ);
                if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                    changed |= permissions.add(PosixFilePermission.GROUP_EXECUTE);
                    changed |= permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                }
                if (changed) {
                    Files.setPosixFilePermissions(file, permissions);
                }
            }
        }
    }

    /** Lets a child live once and keeps what it loaded; without an archive it starts slower, but the same. */
    private void archive(Rehearsal rehearsal) throws IOException, SandboxUnavailable {
        Path out = root().resolve("out");
        Files.setPosixFilePermissions(out, java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));
        String recorded = inside("out/recorded");
        String written = inside("out/" + archiveName());
        if (HAS_AOT) {
            rehearsal.play(this, List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded));
            rehearsal.write(
                    this, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recorded, "-XX:AOTCache=" + written));
        } else {
            rehearsal.play(this, List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + recorded));
            rehearsal.write(
                    this,
                    List.of("-Xshare:dump", "-XX:SharedClassListFile=" + recorded, "-XX:SharedArchiveFile=" + written));
        }
        Path archive = out.resolve(archiveName());
        if (Files.exists(archive)) {
            Path kept = root().resolve("app").resolve(archiveName());
            Files.copy(archive, kept); // so that it belongs to who built it
            Files.setPosixFilePermissions(kept, java.nio.file.attribute.PosixFilePermissions.fromString("r--r--r--"));
        }
        CacheFolder.delete(out);
        Files.createDirectories(out);
    }

    private static String archiveName() {
        return HAS_AOT ? "classes.aot" : "classes.jsa";
    }

    /** The options with which the Java inside uses the archive. */
    List<String> archiveOptions() {
        if (!Files.exists(root().resolve("app").resolve(archiveName()))) {
            return List.of();
        }
        String archive = inside("app/" + archiveName());
        return List.of(HAS_AOT ? "-XX:AOTCache=" + archive : "-XX:SharedArchiveFile=" + archive);
    }

    /** Names of the classes that every student is given. */
    List<String> homeworkClasses() throws IOException {
        try (ZipFile jar = new ZipFile(root().resolve(HOMEWORK).toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }

    Path root() {
        return folder.resolve("root");
    }

    Path filterFile() {
        return folder.resolve("filter.bpf");
    }

    /** The name that a path of the root has for the process inside. */
    String inside(String path) {
        return isolation == Isolation.BUBBLEWRAP
                ? "/" + path
                : root().resolve(path).toString();
    }
}
