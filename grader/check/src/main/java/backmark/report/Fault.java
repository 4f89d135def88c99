package backmark.report;

import backmark.check.result.OutputResult;
import backmark.check.result.Trouble;
import java.util.List;

/**
 * One thing that is wrong in a check, in words.
 *
 * @param headline the student's call and what is wrong
 * @param facts in the order shown
 * @param output the evidence, or null where it is about a call
 * @param trouble the evidence, or null where it is about an output
 */
record Fault(String headline, List<Fact> facts, OutputResult output, Trouble trouble) {
    Fault {
        facts = List.copyOf(facts);
    }
}
