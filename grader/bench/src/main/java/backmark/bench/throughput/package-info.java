/** What grading costs beside other ways of running the same class. Read {@link backmark.bench.throughput.Throughput} first. */
package backmark.bench.throughput;
