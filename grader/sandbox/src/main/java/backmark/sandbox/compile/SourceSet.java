package backmark.sandbox.compile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sources of one submission.
 *
 * @param files text by path with {@code /}, for example {@code homework/layers/Relu.java}; a public class has to be in
 *     the file that has its name
 */
public record SourceSet(Map<String, String> files) {
    public SourceSet {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        for (String path : files.keySet()) {
            if (!path.endsWith(".java")) {
                throw new IllegalArgumentException(path + " is not the path of a Java source");
            }
        }
    }
}
