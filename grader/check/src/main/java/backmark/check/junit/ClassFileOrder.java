package backmark.check.junit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The order in which a class's source declares its methods; reflection promises none. */
final class ClassFileOrder {
    /** A class file never changes while it is loaded, and every submission asks for the same ones. */
    private static final ClassValue<List<String>> READ = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return List.copyOf(read(type));
        }
    };

    private ClassFileOrder() {}

    /** The names of the methods in the order of the source. */
    static List<String> of(Class<?> type) {
        return READ.get(type);
    }

    private static List<String> read(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        List<String> names = new ArrayList<>();
        try (InputStream bytes = type.getResourceAsStream(file)) {
            if (bytes == null) {
                return names;
            }
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] thrown) {
                                    names.add(name);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return names;
    }
}
