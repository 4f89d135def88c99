package backmark.sandbox;

/**
 * Limits that the kernel enforces on one process; no limit where a number is 0.
 *
 * @param threads besides those of the Java runtime
 */
record ResourceLimits(int cpuSeconds, int addressSpaceMebibytes, int openFiles, int threads) {
    /** Java itself: compilers, collectors, which grow with the processors, and those that wait for something. */
    private static final int OF_JAVA = 20 + 2 * Runtime.getRuntime().availableProcessors();

    /** Set by the shell that becomes the process. Without core files; files of size 0 unless they may be written. */
    String shellCommands(boolean mayWrite) {
        StringBuilder commands = new StringBuilder("ulimit -c 0;");
        if (!mayWrite) {
            commands.append("ulimit -f 0;");
        }
        add(commands, 't', cpuSeconds);
        add(commands, 'v', addressSpaceMebibytes * 1024L);
        add(commands, 'n', openFiles);
        return commands.toString();
    }

    /**
     * Set by a shell inside the namespace in which threads are counted: bash has one letter for it, others another. Where
     * a lower limit holds already, that stays.
     */
    String shellCommandsInside() {
        long all = (long) OF_JAVA + threads;
        return "{ ulimit -u " + all + "||ulimit -p " + all + ";} 2>&-;";
    }

    private static void add(StringBuilder commands, char resource, long limit) {
        if (limit > 0) {
            commands.append("ulimit -")
                    .append(resource)
                    .append(' ')
                    .append(limit)
                    .append(";");
        }
    }
}
