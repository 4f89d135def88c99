/** What is left of a run that is killed. Read {@link backmark.bench.crash.Crash} first. */
package backmark.bench.crash;
