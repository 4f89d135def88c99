/**
 * Staff only: the layers as a lesson, the mistakes that students make in them, and correct layers in other styles.
 *
 * <p>Read {@link reference.layers.Affine} first, then the other three. {@link reference.layers.FlawedAffine} and its
 * neighbours are the same layers with a question at every place where a mistake is made; what each mistake is says
 * {@link reference.layers.LayersBank}. Uses {@code homework} and {@code backmark.check.bank}.
 */
package reference.layers;
