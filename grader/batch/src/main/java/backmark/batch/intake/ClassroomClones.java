package backmark.batch.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * GitHub Classroom's clones: {@code <slug>-submissions/<slug>-<user or team>}. The service has ended; the folders are
 * still around.
 */
final class ClassroomClones {
    private static final String ENDING = "-submissions";

    private ClassroomClones() {}

    /**
     * @param name the folder's own name
     * @return {@code null} if these are not such clones
     */
    static Grouping read(String name, Container container, List<Container.Item> items) {
        if (!name.endsWith(ENDING)) {
            return null;
        }
        String prefix = name.substring(0, name.length() - ENDING.length()) + "-";
        List<Group> groups = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Container.Item item : items) {
            String place = container.placeOf(item.name());
            if (!item.folder() || !item.name().startsWith(prefix) || item.name().length() == prefix.length()) {
                problems.add(Problem.of(
                        Problem.Kind.STRAY_FILE, place, Origin.Kind.GITHUB_CLASSROOM.title(), prefix + "user"));
                continue;
            }
            String user = item.name().substring(prefix.length());
            Group group = new Group(Origin.Kind.GITHUB_CLASSROOM, item.name(), item.name(), user, "", place);
            group.people.add(new Origin.Person("", "", "", user, ""));
            group.displayName = FileNames.forDisplay(user);
            group.add(item.entries(), item.name());
            groups.add(group);
        }
        if (groups.size() * 2 < items.size() || groups.isEmpty()) {
            return null;
        }
        problems.add(Grouping.note(container, groups.size(), "GitHub Classroom clone"));
        return new Grouping(groups, problems);
    }
}
