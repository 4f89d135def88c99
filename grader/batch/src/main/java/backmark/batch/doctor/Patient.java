package backmark.batch.doctor;

import backmark.batch.assignment.Installed;
import backmark.batch.doctor.Defect.Severity;
import backmark.batch.grade.CheckRunner;
import backmark.check.bank.Bank;
import backmark.check.bank.Homework;
import backmark.check.bank.Mistake;
import backmark.check.bank.Style;
import backmark.check.call.InProcessHost;
import backmark.check.call.Maker;
import backmark.check.oracle.LiveOracle;
import backmark.check.score.Carry;
import backmark.check.score.Score;
import java.util.Set;

/** An assignment under examination: its checks on the cases of one seed, and whatever is put under them. */
final class Patient {
    private final Installed assignment;
    private final CheckRunner checks;
    private final LiveOracle oracle;

    Patient(Installed assignment, long seed) {
        this.assignment = assignment;
        this.checks = new CheckRunner(assignment.homework());
        this.oracle = new LiveOracle(assignment.homework(), seed);
    }

    Installed assignment() {
        return assignment;
    }

    Homework homework() {
        return assignment.homework();
    }

    LiveOracle oracle() {
        return oracle;
    }

    /** The score of the model solution. */
    Trial solution() {
        return trial(Set.of(), homework().solution());
    }

    /** The score of a correct style. */
    Trial style(Style style) {
        return trial(Set.of(), (type, arguments) -> style.maker().create(type.simpleName(), arguments));
    }

    /** The score of the model solution with known mistakes. */
    Trial with(Set<String> mistakes) {
        Bank bank = homework().bank();
        return trial(mistakes, (type, arguments) -> bank.create(type.simpleName(), mistakes, arguments));
    }

    private Trial trial(Set<String> made, Maker maker) {
        try (InProcessHost host = InProcessHost.trusting(maker)) {
            return new Trial(
                    made, Score.of(checks.run(host, oracle, homework().lineKey().model()), Carry.FULL));
        }
    }

    Mistake mistake(String id) {
        return homework().bank().mistakes().stream()
                .filter(mistake -> mistake.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Defect error(String what, String remedy) {
        return new Defect(Severity.ERROR, assignment.id(), what, remedy);
    }

    Defect warning(String what, String remedy) {
        return new Defect(Severity.WARNING, assignment.id(), what, remedy);
    }
}
