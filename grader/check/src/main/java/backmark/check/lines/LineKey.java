package backmark.check.lines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to an assignment's questions about a listing.
 *
 * @param questions in the order in which they are asked
 */
public record LineKey(List<LineQuestion> questions) {
    /** Nobody here knows the answers. */
    public static final LineKey NONE = new LineKey(List.of());

    public LineKey {
        questions = List.copyOf(questions);
    }

    public Optional<LineQuestion> question(String id) {
        return questions.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The model answers, as if a student had written them. */
    public LineAnswers model() {
        Map<String, LineAnswers.Row> rows = new LinkedHashMap<>();
        for (LineQuestion question : questions) {
            Lines asked = question.accepted().get(0).asked();
            rows.put(question.id(), new LineAnswers.Row(rows.size() + 2, asked.toString(), Optional.of(asked), false));
        }
        return new LineAnswers(rows, List.of());
    }
}
