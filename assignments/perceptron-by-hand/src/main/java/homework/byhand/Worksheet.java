package homework.byhand;

/**
 * Nothing is written in Java here: the answers belong into {@code answers.csv}, one number for each step.
 *
 * <p>Steps are called {@code z10}, {@code a10}, {@code dL/dw1_10}, {@code w1_10 new} and so on, as in the handout. In
 * {@code z}, {@code a} and {@code w}, the first digit counts layers from 0; in {@code w1_10}, the weight leads from unit 1
 * of layer 1 to unit 0 of the next.
 */
public interface Worksheet {}
