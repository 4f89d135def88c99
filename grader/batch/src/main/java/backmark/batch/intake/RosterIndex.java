package backmark.batch.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds students by what submissions say about them. All evidence is taken together: if it disagrees, nobody is chosen. */
final class RosterIndex {
    /** Shorter runs of digits in a label are dates, versions and exercises. */
    private static final int SHORTEST_NUMBER = 4;

    private final Roster roster;
    private final Map<String, Set<Student>> identifiers = new HashMap<>();
    private final Map<String, Set<Student>> systemIds = new HashMap<>();
    private final Map<String, Set<Student>> names = new HashMap<>();
    private final Map<String, Set<Student>> mailboxes = new HashMap<>();

    RosterIndex(Roster roster) {
        this.roster = roster;
        for (Student student : roster.students()) {
            put(identifiers, student.id(), student);
            put(identifiers, student.email(), student);
            put(identifiers, student.username(), student);
            put(identifiers, student.githubUsername(), student);
            put(systemIds, student.systemId(), student);
            RosterNames.ways(student.name()).forEach(name -> put(names, name, student));
            put(mailboxes, mailbox(student.email()), student);
        }
    }

    Matching match(List<Submission> submissions) {
        List<Match> matches = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<Student, List<String>> handedIn = new LinkedHashMap<>();
        for (Submission submission : submissions) {
            Match match = match(submission);
            matches.add(match);
            report(match, problems);
            if (match.status() == Match.Status.MATCHED) {
                match.students()
                        .forEach(student -> handedIn.computeIfAbsent(student, each -> new ArrayList<>())
                                .add(match.submissionId()));
            }
        }
        handedIn.forEach((student, ids) -> {
            if (ids.size() > 1) {
                problems.add(
                        Problem.of(Problem.Kind.TWO_SUBMISSIONS, student.title(), ids.size(), String.join(", ", ids)));
            }
        });
        matches.sort(Comparator.comparing(Match::submissionId));
        List<Student> without = roster.students().stream()
                .filter(student -> !handedIn.containsKey(student))
                .toList();
        return new Matching(matches, without, problems);
    }

    private static void report(Match match, List<Problem> problems) {
        String where = match.submissionId();
        switch (match.status()) {
            case UNMATCHED -> problems.add(Problem.of(Problem.Kind.NOT_ON_ROSTER, where));
            case AMBIGUOUS -> {
                String who = match.students().stream().map(Student::title).collect(Collectors.joining(" or "));
                problems.add(Problem.of(Problem.Kind.AMBIGUOUS_ON_ROSTER, where, who));
            }
            case MATCHED ->
                match.unknownMembers()
                        .forEach(name -> problems.add(Problem.of(Problem.Kind.MEMBER_NOT_ON_ROSTER, where, name)));
        }
    }

    private Match match(Submission submission) {
        Origin origin = submission.origin();
        List<Evidence> people = new ArrayList<>();
        origin.people().forEach(person -> people.add(evidence(person)));
        if (people.size() <= 1) {
            Evidence only = people.isEmpty() ? new Evidence() : people.get(0);
            origin.labels().forEach(label -> addLabel(label, origin.kind(), only));
            people.clear();
            people.add(only);
        }
        Set<Student> found = new LinkedHashSet<>();
        Set<String> by = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        boolean ambiguous = false;
        for (int i = 0; i < people.size(); i++) {
            Level could = people.get(i).verdict();
            ambiguous |= could.students.size() > 1;
            found.addAll(could.students);
            by.addAll(could.by);
            if (could.students.isEmpty() && i < origin.people().size()) {
                Origin.Person person = origin.people().get(i);
                unknown.add(person.name().isEmpty() ? person.email() : person.name());
            }
        }
        Match.Status status =
                ambiguous ? Match.Status.AMBIGUOUS : found.isEmpty() ? Match.Status.UNMATCHED : Match.Status.MATCHED;
        return new Match(
                submission.id(),
                status,
                found.stream().sorted(Comparator.comparingInt(Student::line)).toList(),
                String.join(" and ", by),
                unknown);
    }

    private Evidence evidence(Origin.Person person) {
        Evidence evidence = new Evidence();
        evidence.sure(identifiers.get(key(person.studentId())), "id");
        evidence.sure(identifiers.get(key(person.email())), "e-mail address");
        evidence.sure(identifiers.get(key(person.username())), "username");
        evidence.sure(systemIds.get(key(person.systemId())), "learning system's id");
        evidence.likely(names.get(RosterNames.squashed(person.name())), "name");
        evidence.hint(mailboxes.get(key(person.username())), "e-mail address before the @");
        return evidence;
    }

    private void addLabel(String label, Origin.Kind kind, Evidence evidence) {
        evidence.sure(identifiers.get(key(label)), "label");
        evidence.hint(mailboxes.get(key(label)), "e-mail address before the @");
        evidence.likely(names.get(RosterNames.squashed(label)), "name");
        if (kind != Origin.Kind.PLAIN) {
            return;
        }
        for (String token : label.split("[\\s_,.;()\\[\\]{}+\\-]+")) {
            boolean number = token.chars().allMatch(Character::isDigit);
            if (!number || token.length() >= SHORTEST_NUMBER) {
                evidence.sure(identifiers.get(key(token)), "part of the label");
            }
            evidence.likely(names.get(RosterNames.squashed(token)), "name");
        }
    }

    private static String mailbox(String email) {
        return email.substring(0, Math.max(0, email.indexOf('@')));
    }

    private static void put(Map<String, Set<Student>> map, String text, Student student) {
        if (!key(text).isEmpty()) {
            map.computeIfAbsent(key(text), each -> new LinkedHashSet<>()).add(student);
        }
    }

    private static String key(String text) {
        return FileNames.lower(FileNames.forDisplay(text));
    }

    /** Who it could be, by the strength of what says so. */
    private static final class Evidence {
        private final Level sure = new Level();
        private final Level likely = new Level();
        private final Level hinted = new Level();

        void sure(Set<Student> students, String what) {
            sure.note(students, what);
        }

        void likely(Set<Student> students, String what) {
            likely.note(students, what);
        }

        void hint(Set<Student> students, String what) {
            hinted.note(students, what);
        }

        /** Namesakes are told apart by an id; an id and a name that contradict each other leave both standing. */
        Level verdict() {
            if (sure.students.isEmpty()) {
                return likely.students.isEmpty() ? hinted : likely;
            }
            boolean confirmed = sure.students.size() == 1 && likely.students.containsAll(sure.students);
            if (likely.students.isEmpty() || confirmed) {
                return sure;
            }
            Level all = new Level();
            all.students.addAll(sure.students);
            all.students.addAll(likely.students);
            all.by.addAll(sure.by);
            all.by.addAll(likely.by);
            return all;
        }
    }

    /** Students that evidence of one strength points at, and what it was. */
    private static final class Level {
        private final Set<Student> students = new LinkedHashSet<>();
        private final Set<String> by = new LinkedHashSet<>();

        void note(Set<Student> found, String what) {
            if (found != null && students.addAll(found)) {
                by.add(what);
            }
        }
    }
}
