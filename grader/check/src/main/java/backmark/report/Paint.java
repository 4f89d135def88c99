package backmark.report;

import backmark.check.result.Outcome;
import java.util.Map;

/** Colours for a terminal, or none; the words beside them always say the same. */
public enum Paint {
    /** For files, pipes, {@code mvn test}, and people who set {@code NO_COLOR}. */
    NONE,
    /** The eight colours that every terminal has. */
    COLOURS;

    private static final String RESET = "\u001B[0m";

    /**
     * What suits where a program writes to.
     *
     * @param environment its environment variables; {@code NO_COLOR} with any value and {@code TERM=dumb} mean none
     * @param isTerminal whether it writes to a terminal, not to a file or another program
     */
    public static Paint of(Map<String, String> environment, boolean isTerminal) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return isTerminal && !unwanted ? COLOURS : NONE;
    }

    String outcome(Outcome outcome, String text) {
        return switch (outcome) {
            case PASSED -> code("\u001B[32m", text);
            case CARRIED, UNDECIDED, NOT_MARKED, GRADER_BROKE -> code("\u001B[33m", text);
            case NOT_WRITTEN, MARKED -> text;
            case WRONG, CRASHED, TOO_SLOW, KILLED, BLOCKED -> code("\u001B[31m", text);
        };
    }

    String headline(String text) {
        return code("\u001B[1m", text);
    }

    private String code(String start, String text) {
        return this == NONE ? text : start + text + RESET;
    }
}
