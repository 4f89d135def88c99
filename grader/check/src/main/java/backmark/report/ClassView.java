package backmark.report;

import java.util.List;

/**
 * A class's page, ready to be laid out.
 *
 * @param handedIn how many submissions there are
 * @param mean in percent, or ""
 * @param median likewise
 * @param needy how many submissions need a person, each counted once
 * @param tallest the largest number of the histogram
 * @param fewAnswers whether there are too few to tell how well checks discriminate
 */
record ClassView(
        String title,
        int handedIn,
        String mean,
        String median,
        List<Bin> histogram,
        int needy,
        int tallest,
        List<TaskLine> tasks,
        List<ItemLine> items,
        boolean fewAnswers,
        List<MistakeLine> mistakes,
        List<FlagGroup> flags,
        List<SimilarGroup> similar,
        List<LegendEntry> legend,
        List<RowLine> rows,
        List<Fact> run) {

    /** A range of scores, {@code 10–19}, and how many have them. */
    record Bin(String range, int count) {}

    /** A task: mean share of its points, and how many students have all of them. */
    record TaskLine(String title, double percent, int full, int of) {}

    /**
     * A check in numbers.
     *
     * @param number as in the heads of the table of students
     * @param percent mean share of the points
     * @param discrimination two decimals, or "" where it cannot be said
     */
    record ItemLine(
            int number,
            String task,
            String title,
            int right,
            int answers,
            double percent,
            String difficulty,
            String discrimination,
            int carried,
            int wrong,
            int stopped,
            int unwritten,
            int unexplained) {}

    /**
     * A mistake.
     *
     * @param percent of the submissions
     * @param more how many students are not listed
     */
    record MistakeLine(String id, String says, int count, double percent, List<StudentLink> students, int more) {}

    /** A reason to look at a submission, and the submissions. */
    record FlagGroup(String flag, int count, List<StudentLink> students, int more) {}

    /**
     * Submissions that share much of their own code.
     *
     * @param percent of the most similar two
     * @param more how many students are not listed
     */
    record SimilarGroup(double percent, List<StudentLink> students, int more) {}

    /** A student's name and page; the address is "" where there is none. */
    record StudentLink(String name, String address) {}

    /** A sign of the table and what it means. */
    record LegendEntry(String mark, String outcome, String says) {}

    /** A student in the table; flags in words. */
    record RowLine(
            StudentLink student,
            String id,
            String earned,
            String percent,
            String bonus,
            List<Mark> cells,
            String mistakes,
            String flags,
            boolean isFull) {}

    /** A sign and the outcome's word. */
    record Mark(String mark, String outcome) {}
}
