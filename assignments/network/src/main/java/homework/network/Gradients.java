package homework.network;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of the cost with respect to every weight and bias, in the order of the layers: entry 0 belongs to
 * {@code weights().get(0)} and {@code biases().get(0)}, the ones next to the input.
 *
 * @param nablaW one matrix for each weight matrix, in its shape
 * @param nablaB one column for each column of biases, in its shape
 */
public record Gradients(List<SimpleMatrix> nablaW, List<SimpleMatrix> nablaB) {}
