package backmark.batch.doctor;

import backmark.check.bank.Mistake;
import backmark.check.oracle.LivePrepared;
import backmark.check.value.Comparison;
import backmark.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the random cases of every demand show each mistake as far off as its author promises. */
final class CasesDiscriminate {
    private CasesDiscriminate() {}

    /** Looks at all demands that the patient's checks have prepared; run them before. */
    static List<Defect> examine(Patient patient) {
        List<Defect> defects = new ArrayList<>();
        for (Map.Entry<String, LivePrepared<?, ?>> each :
                patient.oracle().prepared().entrySet()) {
            LivePrepared<?, ?> prepared = each.getValue();
            if (prepared.isClaim() || prepared.seeds().isEmpty() || prepared.leastEffect() >= Mistake.CLEAR) {
                continue;
            }
            for (String id : prepared.visible()) {
                double promised = patient.mistake(id).leastEffect();
                double least = leastEffect(prepared, id);
                if (least < promised) {
                    defects.add(patient.warning(
                            "the cases of " + each.getKey() + " hardly show \"" + id + "\": it is off by "
                                    + Numbers.distance(least) + " in one of them",
                            "draw larger values there, or declare withEffectFrom(…) for the mistake"));
                }
            }
        }
        return defects;
    }

    private static double leastEffect(LivePrepared<?, ?> prepared, String mistake) {
        var wrong = prepared.variant(Set.of(mistake)).orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (int i = prepared.cases().size() - prepared.seeds().size(); i < wrong.size(); i++) {
            double distance = Comparison.worst(prepared.expected().get(i), wrong.get(i));
            least = Double.isNaN(distance) ? least : Math.min(least, distance);
        }
        return least;
    }
}
