/** How grading grows with the class. Read {@link backmark.bench.scale.Scale} first. */
package backmark.bench.scale;
