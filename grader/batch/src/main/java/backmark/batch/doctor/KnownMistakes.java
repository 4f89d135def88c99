package backmark.batch.doctor;

import backmark.check.bank.Mistake;
import backmark.check.oracle.LiveOracle;
import backmark.check.score.ScoredCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Whether every known mistake is caught, named and charged once; alone, and together with another. */
final class KnownMistakes {
    private KnownMistakes() {}

    /** Every mistake alone. */
    static List<Defect> examine(Patient patient) {
        List<Defect> defects = new ArrayList<>();
        for (Mistake mistake : patient.homework().bank().mistakes()) {
            examine(patient, mistake, patient.with(Set.of(mistake.id())), defects);
        }
        return defects;
    }

    private static void examine(Patient patient, Mistake mistake, Trial trial, List<Defect> into) {
        String name = "mistake \"" + mistake.id() + "\"";
        if (trial.firstLoss().isEmpty()) {
            into.add(patient.error(
                    name + " costs nothing: every check passes with it",
                    "write a check in \"" + mistake.task() + "\" that shows it, or take it out of the bank"));
            return;
        }
        ScoredCheck first = trial.firstLoss().get();
        String task = first.result().check().task().en();
        String id = first.result().check().id();
        if (!task.equals(mistake.task())) {
            into.add(patient.error(
                    name + " first loses points in " + id + " of \"" + task + "\", and the bank says \""
                            + mistake.task() + "\"",
                    "correct its task, or show it there"));
        }
        if (mistake.nameable() && !trial.isNamedRightly(first)) {
            into.add(patient.error(
                    name + " is caught by " + id + ", which names " + Trial.descriptions(first),
                    "show it by numbers that nothing else gives, or declare it caughtButNotNamed()"));
        }
        for (ScoredCheck check : trial.score().checks()) {
            if (check != first && trial.misnamed().contains(check)) {
                into.add(patient.error(
                        name + " is named " + Trial.descriptions(check) + " in "
                                + check.result().check().id(),
                        "add evidence(…) there that tells them apart"));
            } else if (check != first && trial.unexplained().contains(check)) {
                into.add(patient.error(
                        name + " costs points again in "
                                + check.result().check().id() + ", where nothing explains it",
                        "give that demand an own value or evidence(…), so that it is carried"));
            } else if (check != first && trial.losses().contains(check)) {
                into.add(patient.error(
                        name + " costs points again in "
                                + check.result().check().id(),
                        "let one check name it alone, so that the others are carried"));
            }
        }
    }

    /** Pairs drawn at random, the same for the same assignment. */
    static List<Defect> examinePairs(Patient patient, Lookalikes lookalikes, int count) {
        List<Defect> defects = new ArrayList<>();
        for (Set<String> pair : pairs(patient.homework().bank().mistakes(), count, LiveOracle.PUBLIC_SEED)) {
            Trial trial = patient.with(pair);
            String name = "the pair \"" + pair.stream().sorted().collect(Collectors.joining("\" and \"")) + "\"";
            if (trial.firstLoss().isEmpty()) {
                defects.add(patient.error(
                        name + " costs nothing: together they pass every check",
                        "let one exclude the other if they cancel, or write a check that shows them"));
            }
            for (ScoredCheck check : trial.misnamed()) {
                if (!lookalikes.anyIs(pair, check)) {
                    defects.add(patient.error(
                            name + " is named " + Trial.descriptions(check) + " in "
                                    + check.result().check().id(),
                            "let one exclude the other, or add evidence(…) that tells them apart"));
                }
            }
        }
        return defects;
    }

    /** Compatible pairs drawn without repetition, or all of them where there are fewer. */
    static List<Set<String>> pairs(List<Mistake> mistakes, int count, long seed) {
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < mistakes.size(); i++) {
            for (int j = i + 1; j < mistakes.size(); j++) {
                if (mistakes.get(i).goesWith(mistakes.get(j))) {
                    all.add(Set.of(mistakes.get(i).id(), mistakes.get(j).id()));
                }
            }
        }
        SplittableRandom random = new SplittableRandom(seed);
        List<Set<String>> drawn = new ArrayList<>();
        while (drawn.size() < count && !all.isEmpty()) {
            drawn.add(all.remove(random.nextInt(all.size())));
        }
        return drawn;
    }
}
