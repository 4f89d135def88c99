package backmark.check.lines;

/**
 * One way to answer a question fully.
 *
 * @param asked the lines that have to be named, at least one
 * @param around lines that may be named with them and neither earn nor cost anything, such as a brace or a loop's head
 */
public record Accepted(Lines asked, Lines around) {
    public Accepted {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("an answer without lines cannot be accepted");
        }
    }

    /** Exactly these lines. */
    public static Accepted exactly(Lines asked) {
        return new Accepted(asked, Lines.NONE);
    }

    Lines all() {
        return asked.or(around);
    }

    /** Which part of what is asked is named, times which part of what is named belongs here. */
    double share(Lines given) {
        double named = (double) given.and(asked).count() / asked.count();
        double fitting = (double) given.and(all()).count() / given.count();
        return named * fitting;
    }
}
