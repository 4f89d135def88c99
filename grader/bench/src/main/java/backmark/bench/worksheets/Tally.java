package backmark.bench.worksheets;

import backmark.worksheet.SheetAnswers;
import backmark.worksheet.StepMark;
import backmark.worksheet.StepMark.Finding;
import java.util.List;
import java.util.Map;

/** What became of the sheets of one kind; the naive rule takes everything within 1 % of the exact value. */
final class Tally {
    private static final double NAIVE = 0.01;

    int sheets;
    int rightSteps;
    int rejectedSteps;
    int rejectedSheets;
    int slips;
    int accepted;
    int named;
    int misnamed;
    int naiveRejectedSheets;
    int naiveRejectedSteps;
    int naiveAccepted;

    /** @param slipIds the slips made, by symbol */
    void add(List<StepMark> marks, SheetAnswers answers, Map<String, String> slipIds) {
        sheets++;
        boolean rejected = false;
        boolean naiveRejected = false;
        for (StepMark mark : marks) {
            if (answers.row(mark.step()).isEmpty()) {
                continue;
            }
            double off = Math.abs(mark.written().orElseThrow().value() - mark.exact());
            boolean naive = off <= NAIVE * Math.abs(mark.exact());
            String slip = slipIds.get(mark.step().symbol());
            if (slip == null) {
                rightSteps++;
                rejectedSteps += mark.isFull() ? 0 : 1;
                naiveRejectedSteps += naive ? 0 : 1;
                rejected |= !mark.isFull();
                naiveRejected |= !naive;
            } else {
                slips++;
                accepted += mark.isFull() ? 1 : 0;
                naiveAccepted += naive ? 1 : 0;
                if (mark.finding() == Finding.KNOWN_SLIP) {
                    named += mark.slips().contains(slip) ? 1 : 0;
                    misnamed += mark.slips().contains(slip) ? 0 : 1;
                }
            }
        }
        rejectedSheets += rejected ? 1 : 0;
        naiveRejectedSheets += naiveRejected ? 1 : 0;
    }
}
