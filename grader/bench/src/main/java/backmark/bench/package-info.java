/**
 * Measurements and trials that take too long for a test. Each class with a {@code main} says in its Javadoc what it
 * measures and how to run it. It may use everything.
 */
package backmark.bench;
