package backmark.batch.assignment;

import backmark.check.bank.Homework;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** A copy of Backmark with its assignments. */
public final class Installation {
    private final Path home;
    private final List<Installed> assignments;

    private Installation(Path home, List<Installed> assignments) {
        this.home = home;
        this.assignments = assignments;
    }

    /**
     * The installation in a folder, with the assignments on the class path.
     *
     * @param home the folder with {@code assignments} and {@code reference}
     */
    public static Installation at(Path home) {
        List<Installed> found = new ArrayList<>();
        for (Homework homework : ServiceLoader.load(Homework.class)) {
            found.add(Installed.of(homework, home));
        }
        found.sort(Comparator.comparing(Installed::id));
        return new Installation(home, List.copyOf(found));
    }

    public Path home() {
        return home;
    }

    /** All assignments, in order of id. */
    public List<Installed> assignments() {
        return assignments;
    }

    /**
     * The assignment of this id.
     *
     * @throws UnknownAssignment if there is none, naming those there are
     */
    public Installed get(String id) throws UnknownAssignment {
        return assignments.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownAssignment("There is no assignment \"" + id + "\"; there are "
                        + assignments.stream().map(Installed::id).collect(Collectors.joining(", ")) + "."));
    }

    /** An id that no assignment has; the message names those there are. */
    public static final class UnknownAssignment extends Exception {
        private static final long serialVersionUID = 1L;

        UnknownAssignment(String message) {
            super(message, null, false, false);
        }
    }
}
