package backmark.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the kernel counts the threads of one child apart from those of its user's other processes.
 *
 * <p>Linux does since 5.14, for each user namespace. Before, a limit would be one on all that the user runs; the same
 * where {@code bwrap} is installed with the rights of root, since it may then do without such a namespace.
 */
final class ThreadCount {
    private static final int MAJOR = 5;
    private static final int MINOR = 14;
    private static final int SET_USER_ID = 04000;

    private ThreadCount() {}

    static boolean isPerChild(Programs programs) {
        return isCounting(System.getProperty("os.version", "")) && !hasRightsOfRoot(programs.bubblewrap());
    }

    /** @param kernel its version, for example {@code 6.1.0-18-amd64} */
    static boolean isCounting(String kernel) {
        String[] numbers = kernel.split("\\D+");
        if (numbers.length < 2 || numbers[0].isEmpty() || numbers[0].length() > 4 || numbers[1].length() > 4) {
            return false;
        }
        int major = Integer.parseInt(numbers[0]);
        return major > MAJOR || major == MAJOR && Integer.parseInt(numbers[1]) >= MINOR;
    }

    private static boolean hasRightsOfRoot(Path program) {
        try {
            return ((int) Files.getAttribute(program, "unix:mode") & SET_USER_ID) != 0;
        } catch (IOException | UnsupportedOperationException notTold) {
            return true;
        }
    }
}
