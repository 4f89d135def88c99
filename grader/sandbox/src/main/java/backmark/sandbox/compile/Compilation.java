package backmark.sandbox.compile;

import java.util.List;
import java.util.Map;

/** What became of a submission's sources. */
public sealed interface Compilation {

    /**
     * The sources compile.
     *
     * @param classes class files by class name, for example {@code homework.layers.Relu}
     * @param warnings at most 50
     */
    record Compiled(Map<String, byte[]> classes, List<Diagnostic> warnings) implements Compilation {
        public Compiled {
            classes = Map.copyOf(classes);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The sources do not compile.
     *
     * @param errors at least one, at most 50
     */
    record Rejected(List<Diagnostic> errors) implements Compilation {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }

    /**
     * The compiler gave up: the sources take too long, are too large or nested too deeply.
     *
     * @param sentence why, for the student
     * @param keptWaiting whether time ran out while the compiler was not busy, as on a computer with other things to do;
     *     it may do better alone
     */
    record TooHard(String sentence, boolean keptWaiting) implements Compilation {
        public TooHard(String sentence) {
            this(sentence, false);
        }
    }

    /**
     * The compiler's process could not be used; never the student's fault.
     *
     * @param sentence why, for the teaching assistant
     */
    record CompilerBroke(String sentence) implements Compilation {}
}
