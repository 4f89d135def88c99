package backmark.bench.unknown;

import backmark.check.Assignment;
import backmark.check.bank.Homework;
import java.util.ArrayList;
import java.util.List;

/** The unknown mistakes of every homework: twelve distortions that fit any, and some of its own where it has them. */
public final class UnknownMistakes {
    private UnknownMistakes() {}

    public static List<UnknownMistake> of(Homework homework) {
        List<UnknownMistake> unknown = new ArrayList<>(Distortion.unknownMistakes(homework));
        String id = homework.publicChecks().getAnnotation(Assignment.class).id();
        switch (id) {
            case "two-layer-net" -> unknown.addAll(OddNet.all());
            case "optimizers" -> unknown.addAll(OddOptimizer.all(homework.solution()));
            default -> {}
        }
        return unknown;
    }
}
