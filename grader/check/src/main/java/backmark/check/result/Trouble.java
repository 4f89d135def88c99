package backmark.check.result;

import backmark.check.call.CallFailure;
import java.util.List;

/**
 * A call that returned nothing.
 *
 * @param call the student's call
 * @param scene the case
 * @param kind why
 * @param type the exception's class name, or ""
 * @param message what the student's code said; never parsed, to be escaped wherever it is shown
 * @param frames the student's own lines, innermost first
 */
public record Trouble(
        String call, String scene, CallFailure.Kind kind, String type, String message, List<CallFailure.Frame> frames) {
    public Trouble {
        frames = List.copyOf(frames);
    }
}
