/**
 * Simulated worksheets: right ones, and ones with known slips, at every usual precision. Run
 * {@link backmark.bench.worksheets.Worksheets}; {@link backmark.bench.worksheets.SimulatedStudent} is who fills in.
 */
package backmark.bench.worksheets;
