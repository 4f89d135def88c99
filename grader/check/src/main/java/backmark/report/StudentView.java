package backmark.report;

import java.util.List;

/**
 * A student's page, ready to be laid out.
 *
 * @param student name and id, or "" in a student's own run
 * @param score without bonus
 * @param bonus points, or ""
 * @param notMarked points of written answers that nobody has marked yet, or ""
 * @param undecided points that a person decides, or ""
 * @param network of a worksheet, or null
 * @param steps of a worksheet, or none
 * @param folder where the commands of the checks are run, or ""
 */
record StudentView(
        String title,
        String student,
        Gain score,
        String bonus,
        String notMarked,
        String undecided,
        Letter letter,
        String sandboxNote,
        List<NoteView> notes,
        List<TaskView> tasks,
        NetworkPicture network,
        List<StepRow> steps,
        String folder,
        boolean hasCommands) {
    StudentView {
        notes = List.copyOf(notes);
        tasks = List.copyOf(tasks);
    }

    /**
     * A remark, or a compiler's message with its place.
     *
     * @param place {@code TwoLayerNet.java:12}, or "" for a remark
     * @param before the source line up to the column
     * @param at the character there
     * @param after the rest
     */
    record NoteView(String text, String place, String before, String at, String after) {}

    /** A task with its checks. */
    record TaskView(String title, String anchor, boolean bonus, Gain gain, List<CheckView> checks) {}

    /**
     * A check.
     *
     * @param outcome its word in files and style
     * @param mark one sign for it
     * @param says its words for readers
     * @param isRight whether one line says all
     * @param isCarried whether it follows from an earlier mistake, so that its evidence is only for the curious
     * @param remarks sentences for a check that is right, with something to know
     * @param faults what is wrong
     * @param explanation why, as far as known
     * @param bars errors of the outputs, or null
     * @param charts courses of a training
     * @param weights pictures of weights
     * @param graphs computational graphs with the student's gradients
     * @param isCompared whether some chart has the reference's line
     * @param printed what the code printed, or ""
     * @param command how to run it at home, or ""
     */
    record CheckView(
            CheckLink link,
            String outcome,
            String mark,
            String says,
            Gain gain,
            boolean isRight,
            boolean isCarried,
            List<String> remarks,
            List<FaultView> faults,
            List<Fact> explanation,
            ErrorBars bars,
            List<LineChart> charts,
            List<WeightMap> weights,
            List<GraphDrawing> graphs,
            boolean isCompared,
            String printed,
            String command) {}

    /**
     * One thing that is wrong.
     *
     * @param map where the tensor is off, or null
     * @param mapLeftOut whether there would be one, had the page room
     * @param subject the call and the output's name, for the picture's title
     * @param excerpts the student's lines where an exception came from
     */
    record FaultView(
            String headline,
            List<Fact> facts,
            HeatMap map,
            boolean mapLeftOut,
            String subject,
            List<Excerpt> excerpts) {}
}
