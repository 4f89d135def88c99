package backmark.batch.doctor;

import backmark.check.bank.Mistake;
import backmark.check.bank.Style;
import backmark.check.bank.Words;
import backmark.check.result.CheckInfo;
import backmark.report.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether ids, points, hints and words are what reports and exports rely on. */
final class Declarations {
    /** Names from the code keep their capitals: {@code max-from-MIN_VALUE}. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-([a-z0-9]+|[A-Z][A-Z0-9_]*))*");

    private static final Predicate<String> KOREAN =
            Pattern.compile("[\\uAC00-\\uD7A3]").asPredicate();

    private static final double TOTAL = 100;

    private Declarations() {}

    static List<Defect> examine(Patient patient) {
        List<Defect> defects = new ArrayList<>();
        points(patient, defects);
        checks(patient, defects);
        ids(patient, defects);
        mistakes(patient, defects);
        return defects;
    }

    private static void points(Patient patient, List<Defect> into) {
        double ofChecks = patient.assignment().checks().stream()
                .filter(check -> !check.bonus())
                .mapToDouble(CheckInfo::points)
                .sum();
        double written = patient.homework().writtenQuestions().stream()
                .mapToDouble(question -> question.points())
                .sum();
        if (Math.abs(ofChecks + written - TOTAL) > 1e-9) {
            String sum = Numbers.points(ofChecks)
                    + (written == 0 ? "" : " and those of the written questions " + Numbers.points(written));
            into.add(patient.error(
                    "the points of the checks without bonus add up to " + sum,
                    "change @Check(points = …) until the sum is 100"));
        }
    }

    private static void checks(Patient patient, List<Defect> into) {
        Set<String> seen = new HashSet<>();
        for (CheckInfo check : patient.assignment().checks()) {
            if (!seen.add(check.id())) {
                into.add(patient.error("two checks are called " + check.id(), "rename one of them or its task"));
            }
            if (!(check.points() > 0)) {
                into.add(patient.error(
                        "check " + check.id() + " is worth " + Numbers.points(check.points()) + " points",
                        "give it some, or take it out"));
            }
        }
    }

    private static void ids(Patient patient, List<Defect> into) {
        List<String> ids = new ArrayList<>();
        ids.add(patient.assignment().id());
        patient.homework().bank().mistakes().forEach(mistake -> ids.add(mistake.id()));
        ids.stream()
                .filter(id -> !ID.matcher(id).matches())
                .forEach(id -> into.add(patient.error(
                        "\"" + id + "\" is not an id",
                        "use lower-case words with hyphens between them; only names from the code keep capitals")));
        List<String> styles =
                patient.homework().styles().stream().map(Style::id).toList();
        styles.stream()
                .filter(id -> !ID.matcher(id).matches())
                .forEach(id -> into.add(patient.error(
                        "\"" + id + "\" is not an id",
                        "use lower-case words with hyphens between them; only names from the code keep capitals")));
        twice(ids).forEach(id -> into.add(patient.error("two mistakes have the id \"" + id + "\"", "rename one")));
        twice(styles).forEach(id -> into.add(patient.error("two styles have the id \"" + id + "\"", "rename one")));
    }

    private static Set<String> twice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream().filter(id -> !seen.add(id)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void mistakes(Patient patient, List<Defect> into) {
        Set<String> tasks = patient.assignment().checks().stream()
                .map(check -> check.task().en())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known =
                patient.homework().bank().mistakes().stream().map(Mistake::id).collect(Collectors.toSet());
        for (Mistake mistake : patient.homework().bank().mistakes()) {
            if (!tasks.contains(mistake.task())) {
                into.add(patient.error(
                        "mistake \"" + mistake.id() + "\" belongs to \"" + mistake.task()
                                + "\", and no @Task is called that",
                        "use one of: " + String.join(", ", tasks)));
            }
            for (String other : new TreeSet<>(mistake.excludes())) {
                if (!known.contains(other)) {
                    into.add(patient.error(
                            "mistake \"" + mistake.id() + "\" excludes \"" + other + "\", which is not in the bank",
                            "correct the id, or take it out"));
                }
            }
            words(patient, mistake, "says", mistake.says(), into);
            words(patient, mistake, "hint", mistake.hint(), into);
        }
    }

    private static void words(Patient patient, Mistake mistake, String which, Words words, List<Defect> into) {
        if (!KOREAN.test(words.ko())) {
            into.add(patient.warning(
                    "mistake \"" + mistake.id() + "\": its \"" + which + "\" is not in Korean",
                    "translate it in the bank: " + words.en()));
        }
        if (KOREAN.test(words.en())) {
            into.add(patient.warning(
                    "mistake \"" + mistake.id() + "\": its \"" + which + "\" is Korean where English belongs",
                    "put the English sentence first in Words"));
        }
    }
}
