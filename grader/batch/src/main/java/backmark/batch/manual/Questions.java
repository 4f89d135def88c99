package backmark.batch.manual;

import backmark.check.bank.Words;
import backmark.check.bank.WrittenQuestion;
import backmark.check.junit.TaskOrder;
import backmark.check.result.CheckInfo;
import backmark.check.result.CheckResult;
import backmark.check.result.Explanation;
import backmark.check.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written questions of an assignment, as checks that a person decides. */
public final class Questions {
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)\\.");

    private final List<WrittenQuestion> questions;

    public Questions(List<WrittenQuestion> questions) {
        this.questions = List.copyOf(questions);
    }

    public boolean isEmpty() {
        return questions.isEmpty();
    }

    /** The names of the questions in {@code manual.csv}: {@code 4.1} is the first question of task 4. */
    public List<String> names() {
        return questions.stream().map(Questions::name).toList();
    }

    private static String name(WrittenQuestion question) {
        Matcher number = NUMBER.matcher(question.task().en());
        return (number.find() ? number.group(1) : question.task().en()) + "." + question.number();
    }

    /** What a question is worth. */
    double points(String name) {
        return questions.stream()
                .filter(question -> name(question).equals(name))
                .findFirst()
                .orElseThrow()
                .points();
    }

    /** The name of the question that somebody means: by its name, or by its task where that has a single question. */
    Optional<String> meant(String task) {
        String wanted = plain(task);
        Optional<String> named = names().stream().filter(wanted::equals).findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<WrittenQuestion> ofTask = questions.stream()
                .filter(question -> plain(question.task().en()).equals(wanted)
                        || plain(question.task().ko()).equals(wanted)
                        || number(question).equals(wanted.replaceFirst("\\.$", "")))
                .toList();
        return ofTask.size() == 1 ? Optional.of(name(ofTask.get(0))) : Optional.empty();
    }

    private static String plain(String task) {
        return task.strip().toLowerCase(Locale.ROOT);
    }

    private static String number(WrittenQuestion question) {
        String name = name(question);
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** All checks of an assignment, each task's questions where the task belongs by its number. */
    public List<CheckInfo> among(List<CheckInfo> checks) {
        List<CheckInfo> all = new ArrayList<>(checks);
        questions.forEach(question -> all.add(place(question, all, check -> check), info(question)));
        return all;
    }

    /**
     * All results of a submission, those of the questions where {@link #among} has them.
     *
     * @param marks by the names of the questions; what is missing is not yet marked
     */
    public List<CheckResult> among(List<CheckResult> results, Map<String, Mark> marks) {
        List<CheckResult> all = new ArrayList<>(results);
        questions.forEach(question ->
                all.add(place(question, all, CheckResult::check), result(question, marks.get(name(question)))));
        return all;
    }

    private static <T> int place(WrittenQuestion question, List<T> all, Function<T, CheckInfo> check) {
        int task = TaskOrder.number(question.task().en());
        int place = all.size();
        while (place > 0
                && TaskOrder.number(check.apply(all.get(place - 1)).task().en()) > task) {
            place--;
        }
        return place;
    }

    private static CheckInfo info(WrittenQuestion question) {
        return new CheckInfo(
                "Written." + name(question),
                question.task(),
                new Words("question " + question.number(), "문제 " + question.number()),
                question.points(),
                false,
                new Words("A person reads this answer.", "이 답은 사람이 읽습니다."));
    }

    private static CheckResult result(WrittenQuestion question, Mark mark) {
        List<Words> comment = mark == null || mark.comment().isEmpty()
                ? List.of()
                : List.of(new Words(mark.comment(), mark.comment()));
        return new CheckResult(
                info(question),
                mark == null ? Outcome.NOT_MARKED : Outcome.MARKED,
                mark == null ? 0 : mark.points() / question.points(),
                List.of(),
                new Explanation(List.of(), List.of(), comment),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
