package backmark.check;

/**
 * How a case is made from random numbers. The same draw must give the same case, on every machine.
 *
 * @param <C> the case: whatever the probe needs, usually a record
 */
@FunctionalInterface
public interface Recipe<C> {

    /**
     * One case.
     *
     * @throws Draw.Rejected through {@link Draw#retryUnless}, if the numbers drawn make no good case
     */
    C draw(Draw draw);
}
