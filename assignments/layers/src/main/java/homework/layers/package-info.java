/**
 * The layers that neural nets are built of, each with its way forward and its way back. Uses EJML and {@code homework}
 * only.
 *
 * <p>Read {@link homework.layers.Layer} first: with {@link homework.layers.ParameterLayer} and
 * {@link homework.layers.LossLayer} it is the specification. You edit four files: {@link homework.layers.Affine},
 * {@link homework.layers.Relu}, {@link homework.layers.Sigmoid} and {@link homework.layers.SoftmaxWithLoss}.
 */
package homework.layers;
