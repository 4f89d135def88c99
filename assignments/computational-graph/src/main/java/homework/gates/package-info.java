/**
 * The gates that computational graphs are built of, and four expressions built of gates. Uses {@code homework} only.
 *
 * <p>Read {@link homework.gates.Gate} first: with {@link homework.gates.ExpressionSheet} it is the specification. You edit
 * seven files: {@link homework.gates.AddGate}, {@link homework.gates.MultiplyGate}, {@link homework.gates.MaxGate},
 * {@link homework.gates.ExpGate}, {@link homework.gates.ReciprocalGate}, {@link homework.gates.SigmoidGate} and
 * {@link homework.gates.Expressions}.
 */
package homework.gates;
