/**
 * What a graded class is written as: pages and tables made from stored evidence, which can be made again at any time
 * without running anything. Read {@link backmark.batch.output.ClassOutput} first.
 */
package backmark.batch.output;
