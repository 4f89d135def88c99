/**
 * The sigmoid net for staff: the model solution, every mistake that students are known to make, and the homework as the
 * grader finds it.
 *
 * <p>Read {@link reference.sigmoidnet.SigmoidNet} first, then {@link reference.sigmoidnet.SigmoidBank}. Correct programs in
 * other styles are in {@link reference.sigmoidnet.styles}.
 */
package reference.sigmoidnet;
