package backmark.bench.verdicts;

import backmark.check.call.Maker;
import java.util.Set;

/**
 * An implementation to be graded.
 *
 * @param mistakes ids of the known mistakes that it makes; empty if it is right, or wrong in an unknown way
 */
record Subject(Kind kind, String id, Set<String> mistakes, Maker maker) {}
