/** A perceptron by hand: a worksheet, answered in {@code answers.csv}. Read the handout first. */
package homework.byhand;
