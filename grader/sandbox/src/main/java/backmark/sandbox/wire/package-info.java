/**
 * What judge and child say to each other: numbered, length-limited binary frames of plain values.
 *
 * <p>The judge is trusted and its values describe themselves ({@link backmark.sandbox.wire.Tagged}); the child is not,
 * so what comes back is read only as the type that the contract declares ({@link backmark.sandbox.wire.Shape}): no
 * class name, size or text of the child decides what the judge loads or allocates. Nothing here uses Java serialization.
 *
 * <p>These classes run on both sides and may use only {@code java.base} and EJML. Read
 * {@link backmark.sandbox.wire.Frames} first, then {@link backmark.sandbox.wire.Requests}.
 */
package backmark.sandbox.wire;
