/**
 * Staff only: the gates and expressions as a lesson, the mistakes that students make in them, and correct ones in other
 * styles.
 *
 * <p>Read {@link reference.gates.MultiplyGate} first, then the other gates and {@link reference.gates.Expressions}.
 * {@link reference.gates.FlawedGate} and its kinds are the same gates with a question at every place where a mistake is
 * made; what each mistake is says {@link reference.gates.GatesBank}. Uses {@code homework} and
 * {@code backmark.check.bank}.
 */
package reference.gates;
