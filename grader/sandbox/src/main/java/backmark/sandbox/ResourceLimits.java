package backmark.sandbox;

/** Limits that the kernel enforces on one process, set by the shell that becomes it. */
record ResourceLimits(int cpuSeconds, int addressSpaceMebibytes, int openFiles) {

    /** Without core files; files of size 0 unless they may be written. Without limits where the numbers are 0. */
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
