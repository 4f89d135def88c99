package backmark.sandbox;

import java.util.List;

/** What a sandboxed Java process is for. */
enum Role {
    /** Runs one submission. */
    CHILD("java.base,java.logging", "backmark.sandbox.child.Main"),
    /** Compiles submissions; imports of all of Java SE resolve, since a forgotten import is no reason to reject. */
    COMPILER("java.se,jdk.compiler,jdk.zipfs", "backmark.sandbox.javac.Main");

    private final String modules;
    private final String mainClass;

    Role(String modules, String mainClass) {
        this.modules = modules;
        this.mainClass = mainClass;
    }

    String modules() {
        return modules;
    }

    String mainClass() {
        return mainClass;
    }

    /** The prefixes of the class files that it needs besides {@code homework} and EJML. */
    List<String> ownClasses() {
        return this == CHILD
                ? List.of("backmark/sandbox/child/", "backmark/sandbox/wire/", "backmark/sandbox/rehearsal/")
                : List.of("backmark/sandbox/javac/", "backmark/sandbox/wire/");
    }
}
