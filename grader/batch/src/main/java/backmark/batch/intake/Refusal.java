package backmark.batch.intake;

import java.io.IOException;

/** Something is not read, for a reason that has its own kind of problem. */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem.Kind kind;
    private final transient Object[] facts;

    Refusal(Problem.Kind kind, Object... facts) {
        super(kind.name());
        this.kind = kind;
        this.facts = facts.clone();
    }

    static Refusal tooLarge(long most) {
        return new Refusal(Problem.Kind.TOO_LARGE, Limits.words(most));
    }

    Problem at(String place) {
        return Problem.of(kind, place, facts);
    }

    /** What went wrong at a place, whatever was thrown while reading there. */
    static Problem problem(String place, Problem.Kind otherwise, Exception thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal.at(place);
        }
        return Problem.of(otherwise, place, words(thrown));
    }

    /** What an exception says, bounded. */
    static String words(Exception thrown) {
        String message = thrown.getMessage() == null || thrown.getMessage().isBlank()
                ? thrown.getClass().getSimpleName()
                : thrown.getMessage();
        return message.length() <= 200 ? message : message.substring(0, 200) + " …";
    }
}
