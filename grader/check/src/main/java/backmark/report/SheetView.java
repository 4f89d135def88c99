package backmark.report;

import java.util.List;

/**
 * A worksheet to be printed.
 *
 * @param student whose it is, or ""
 * @param code by which the answers are known to belong to it, or ""
 * @param picture of the network, or null
 */
record SheetView(
        String title,
        String student,
        String code,
        List<GivenView> givens,
        NetworkPicture picture,
        List<QuestionView> questions) {
    SheetView {
        givens = List.copyOf(givens);
        questions = List.copyOf(questions);
    }

    /** @param math the symbol as MathML */
    record GivenView(String math, String value, String says) {}

    /** @param equations as MathML */
    record QuestionView(String title, String text, String points, List<String> equations, List<StepView> steps) {}

    /** @param math the name as MathML */
    record StepView(String name, String math, String says, String points) {}
}
