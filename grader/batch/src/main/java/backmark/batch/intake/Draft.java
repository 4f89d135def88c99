package backmark.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A submission in the making: what was read of it so far, from one download or several. */
final class Draft {
    /** @param age newer is greater; 0 where nothing says */
    record Aged(SourceFile file, long age) {}

    final Group group;
    final List<Aged> sources = new ArrayList<>();
    final List<OtherFile> others = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final Leftovers leftOut = new Leftovers();
    final List<String> notRead = new ArrayList<>();
    private final Set<Origin.Part> parts = new LinkedHashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private boolean late;
    private int files;
    private long bytes;

    Draft(Group group) {
        this.group = group;
        take(group);
    }

    /** Takes in what another download says about the same submission. */
    void take(Group more) {
        late |= more.late;
        labels.addAll(more.labels);
        problems.addAll(more.problems);
        // One part for each upload; a folder's files are one part.
        TreeMap<String, Origin.Part> found = new TreeMap<>();
        for (Group.Member member : more.members) {
            if (more.members.size() == 1 || !member.attachmentId().isEmpty()) {
                Entry entry = member.entry();
                found.put(entry.place(), new Origin.Part(entry.place(), entry.givenName(), member.attachmentId()));
            }
        }
        if (found.isEmpty()) {
            found.put(more.place, new Origin.Part(more.place, more.original, ""));
        }
        parts.addAll(found.values());
    }

    /** Whether one more file of this size fits; if not, it is a problem. */
    boolean fits(String place, int size, Limits limits) {
        if (files + 1 > limits.filesPerSubmission()) {
            Problem problem = Problem.of(Problem.Kind.TOO_MANY_FILES, group.place, limits.filesPerSubmission());
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return false;
        }
        if (bytes + size > limits.submissionBytes()) {
            problems.add(Problem.of(
                    Problem.Kind.EXPANDS_TOO_MUCH,
                    place,
                    Limits.words(limits.submissionBytes()) + " for one submission"));
            return false;
        }
        files++;
        bytes += size;
        return true;
    }

    Submission finish(String id) {
        List<SourceFile> counting = new Copies(sources, others, problems).settle();
        counting.sort(Comparator.comparing(SourceFile::compilePath).thenComparing(SourceFile::originalPath));
        others.sort(Comparator.comparing(OtherFile::originalPath));
        if (!leftOut.isEmpty()) {
            problems.add(Problem.of(Problem.Kind.IGNORED, group.place, leftOut.words()));
        }
        if (!notRead.isEmpty()) {
            problems.add(Problem.of(Problem.Kind.NOT_READ, group.place, names(notRead)));
        }
        boolean answers =
                others.stream().anyMatch(file -> FileNames.ending(file.name()).equals("csv"));
        if (counting.isEmpty() && !answers) {
            problems.add(Problem.of(Problem.Kind.NOTHING_TO_GRADE, group.place));
        }
        problems.sort(Comparator.comparing(Problem::where).thenComparing(Problem::kind));
        Origin origin = new Origin(
                group.kind,
                group.original,
                List.copyOf(parts),
                group.submissionId,
                group.people,
                List.copyOf(labels),
                late);
        return new Submission(
                id, group.displayName, counting, others, problems, ContentDigest.of(counting, others), origin);
    }

    private static String names(List<String> all) {
        List<String> sorted = all.stream().sorted().toList();
        String names = String.join(", ", sorted.subList(0, Math.min(12, sorted.size())));
        return sorted.size() > 12 ? names + " and " + (sorted.size() - 12) + " others" : names;
    }
}
