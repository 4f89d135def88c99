package homework.twolayer;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/** Calls the C library itself, where Java offers that: sockets, processes, files, other users' rights. */
public final class TwoLayerNet extends HonestNet {
    public TwoLayerNet(Map<String, SimpleMatrix> parameters) {
        super(parameters);
    }

    @Override
    public double loss(SimpleMatrix X, int[] y, double reg) {
        try {
            refused("socket", 2, 1, 0);
            refused("fork");
            refused("vfork");
            refused("setuid", 0);
            refused("unshare", 0x10000000);
            refused("kill", -1, 9);
            refused("prctl", 1, 0, 0, 0, 0); // would outlive the judge
            refused("ptrace", 16, 2, 0, 0);
            refused("creat", path("/left-behind"), 0777);
            refused("open", path("/etc/passwd"), 0);
            refused("open", path("/proc/1/environ"), 0);
            refused("chroot", path("/app"));
            refused("mknod", path("/dev-left-behind"), 0060666, 0x800);
            refused("link", path("/app/child.jar"), path("/app/left-behind"));
            refused("syscall", 435, 0, 0);
        } catch (ClassNotFoundException olderJava) {
            // nothing to call it with
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("unexpected", e);
        }
        return super.loss(X, y, reg);
    }

    private static final String FOREIGN = "java.lang.foreign.";

    private static Object path(String path) throws Exception {
        Class<?> arena = Class.forName(FOREIGN + "Arena");
        Object global = arena.getMethod("global").invoke(null);
        return Class.forName(FOREIGN + "SegmentAllocator").getMethod("allocateFrom", String.class).invoke(global, path);
    }

    private static void refused(String function, Object... arguments) throws Throwable {
        Class<?> linkerType = Class.forName(FOREIGN + "Linker");
        Class<?> layoutType = Class.forName(FOREIGN + "MemoryLayout");
        Class<?> values = Class.forName(FOREIGN + "ValueLayout");
        Object linker = linkerType.getMethod("nativeLinker").invoke(null);
        Object lookup = linkerType.getMethod("defaultLookup").invoke(linker);
        Optional<?> found = (Optional<?>)
                Class.forName(FOREIGN + "SymbolLookup").getMethod("find", String.class).invoke(lookup, function);
        if (found.isEmpty()) {
            return;
        }
        Object layouts = Array.newInstance(layoutType, arguments.length);
        for (int i = 0; i < arguments.length; i++) {
            String kind = arguments[i] instanceof Integer ? "JAVA_INT" : "ADDRESS";
            Array.set(layouts, i, values.getField(kind).get(null));
        }
        Class<?> descriptorType = Class.forName(FOREIGN + "FunctionDescriptor");
        Object descriptor = descriptorType
                .getMethod("of", layoutType, layouts.getClass())
                .invoke(null, values.getField("JAVA_INT").get(null), layouts);
        Class<?> optionType = Class.forName(FOREIGN + "Linker$Option");
        Object none = Array.newInstance(optionType, 0);
        Method downcall = linkerType.getMethod(
                "downcallHandle", Class.forName(FOREIGN + "MemorySegment"), descriptorType, none.getClass());
        MethodHandle call = (MethodHandle) downcall.invoke(linker, found.get(), descriptor, none);
        int result = (int) call.invokeWithArguments(arguments);
        if (result != -1) {
            throw new IllegalStateException("REACHED " + function + java.util.Arrays.toString(arguments) + " = " + result);
        }
    }
}
