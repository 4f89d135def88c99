/** Whether a result depends on the others. Read {@link backmark.bench.independence.Independence} first. */
package backmark.bench.independence;
