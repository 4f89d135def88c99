package backmark.sandbox;

import java.util.ArrayList;
import java.util.List;

/** How the Java inside is set up, by the version of Java that runs. */
final class JavaOptions {
    private static final int FEATURE = Runtime.version().feature();

    private JavaOptions() {}

    /**
     * A process that lives for a tenth of a second within a small address space. A young generation that is used again
     * and again costs fewer page faults than a large one, and one compiler thread sets up less than two.
     */
    static List<String> forChild(Limits limits) {
        List<String> options = common();
        options.add("-XX:CICompilerCount=1");
        options.add("-Xmn4m");
        options.add("-Xmx" + limits.heapMebibytes() + "m");
        options.add("-Xss512k");
        options.add("-XX:CompressedClassSpaceSize=16m");
        options.add("-XX:MaxMetaspaceSize=48m");
        options.add("-XX:ReservedCodeCacheSize=16m");
        options.add("-XX:MaxDirectMemorySize=16m");
        return options;
    }

    /** A process that lives for a whole batch. */
    static List<String> forCompiler() {
        List<String> options = common();
        options.add("-Xmx384m");
        options.add("-Xss1m");
        options.add("-XX:CompressedClassSpaceSize=64m");
        options.add("-XX:ReservedCodeCacheSize=48m");
        return options;
    }

    private static List<String> common() {
        List<String> options = new ArrayList<>(List.of(
                "-Xlog:disable",
                "-Xlog:all=off",
                "-XX:+UseSerialGC", // only G1 reads the objects in an archive of 17, and costs as much elsewhere
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash"));
        if (FEATURE >= 24) {
            options.add("-Djdk.reflect.useNativeAccessorOnly=true");
            // The cache is mapped where it was made for, instead of being relocated in each process.
            options.add("-XX:+UnlockDiagnosticVMOptions");
            options.add("-XX:ArchiveRelocationMode=0");
        } else {
            options.add("-Dsun.reflect.inflationThreshold=2147483647");
            options.add("-Djava.security.manager=disallow");
        }
        return options;
    }
}
