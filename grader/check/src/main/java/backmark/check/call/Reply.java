package backmark.check.call;

import java.util.List;

/**
 * What a call gave back.
 *
 * @param value the returned value, {@code null} for {@code void}
 * @param changedArguments positions, from 0, of arguments not marked {@link homework.InPlace} or
 *     {@link homework.Scratch} whose values the call changed; in rising order
 */
public record Reply(Object value, List<Integer> changedArguments) {
    public Reply {
        changedArguments = List.copyOf(changedArguments);
    }
}
