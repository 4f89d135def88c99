package backmark.sandbox.child;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The submission's classes. They stand before the starter's of the same name; what they share with the judge does not
 * change: the given types, EJML, the top package {@code homework} and the sandbox's own classes.
 *
 * <p>A starter's class that was not handed in is defined here too, so that it meets the submission's classes and not
 * the starter's.
 */
final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> submitted;
    private final Set<String> given;
    private final String starter;

    /**
     * A loader of one submission.
     *
     * @param submitted class files by class name
     * @param given names of top-level types that no submission replaces
     * @param starter the jar that has the starter's classes, read directly: as a resource of a class loader each would
     *     cost five milliseconds of classes for addresses and connections
     */
    SubmissionLoader(Map<String, byte[]> submitted, Set<String> given, String starter) {
        super("submission", SubmissionLoader.class.getClassLoader());
        this.submitted = submitted;
        this.given = given;
        this.starter = starter;
    }

    boolean defined(String className) {
        synchronized (getClassLoadingLock(className)) {
            return findLoadedClass(className) != null;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isShared(name)) {
            return getParent().loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> found = findLoadedClass(name);
            if (found != null) {
                return found;
            }
            byte[] bytes = submitted.get(name);
            if (bytes == null && name.startsWith("homework.")) {
                bytes = starter(name);
            }
            return bytes == null ? getParent().loadClass(name) : defineClass(name, bytes, 0, bytes.length);
        }
    }

    private boolean isShared(String name) {
        if (name.startsWith("java.")
                || name.startsWith("org.ejml.")
                || name.startsWith("pabeles.")
                || name.startsWith("backmark.sandbox.child.")
                || name.startsWith("backmark.sandbox.wire.")) {
            return true;
        }
        if (name.startsWith("homework.") && name.indexOf('.', "homework.".length()) < 0) {
            return true;
        }
        int nested = name.indexOf('$');
        return given.contains(nested < 0 ? name : name.substring(0, nested));
    }

    private byte[] starter(String name) {
        try (ZipFile jar = new ZipFile(starter)) {
            ZipEntry entry = jar.getEntry(name.replace('.', '/') + ".class");
            return entry == null ? null : jar.getInputStream(entry).readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }
}
