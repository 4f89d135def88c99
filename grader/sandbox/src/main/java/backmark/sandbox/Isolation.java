package backmark.sandbox;

/** How a child is shut in. */
public enum Isolation {
    /** Namespaces, a file system of its own, an unprivileged user, a system call filter: what grading uses. */
    BUBBLEWRAP,

    /**
     * A plain process with limits on time, memory and files, an empty environment and an empty working directory. It can
     * read what its user can read, use the network and start programs: only for code that is trusted anyway.
     */
    NONE
}
