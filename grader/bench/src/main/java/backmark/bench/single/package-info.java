/**
 * Right solutions that compute in single precision from beginning to end, as a student may who is used to it. Rounding
 * what another solution returns is no substitute: its errors are a hundred times smaller.
 */
package backmark.bench.single;
