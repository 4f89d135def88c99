package homework.network;

import org.ejml.simple.SimpleMatrix;

/**
 * An input together with the output that the network should give for it.
 *
 * @param x the input, a column with one number for each unit of the first layer
 * @param y the wanted output, a column with one number for each unit of the last layer
 */
public record Example(SimpleMatrix x, SimpleMatrix y) {}
