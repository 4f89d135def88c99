package backmark.report;

import java.util.List;

/**
 * The lecturer's summary, ready to be laid out.
 *
 * @param facts the class in one line each
 * @param sections observations; none is empty
 */
record SummaryView(String title, List<String> facts, List<Section> sections) {

    /** Observations of one kind. */
    record Section(String title, List<String> observations) {}
}
