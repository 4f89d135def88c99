/**
 * The command line. Each command is a thin class that reads options, calls the other packages and says what to do next.
 * Read {@link backmark.batch.cli.Backmark} first.
 */
package backmark.batch.cli;
