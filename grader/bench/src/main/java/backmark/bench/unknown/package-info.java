/**
 * Mistakes that no bank knows: what an engine that names mistakes must leave without a name. They may use the contracts
 * and the model solutions of homeworks, and nothing of the engine.
 *
 * <p>Read {@link backmark.bench.unknown.UnknownMistakes} first.
 */
package backmark.bench.unknown;
