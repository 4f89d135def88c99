package backmark.check.verdict;

import backmark.check.bank.Words;
import backmark.check.result.OutputResult;
import java.util.ArrayList;
import java.util.List;

/** What can be said of wrong outputs when no known mistake gives them. */
final class Facts {
    private Facts() {}

    static List<Words> about(List<Observation<?, ?>> observations, List<OutputResult> outputs) {
        return new ArrayList<>();
    }
}
