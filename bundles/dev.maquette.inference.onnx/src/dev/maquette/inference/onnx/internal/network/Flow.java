// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

/**
 * A value on its way through a network.
 *
 * @param name in the graph
 * @param channels how many it has: the second dimension of pictures, the last one of sequences
 */
record Flow(String name, long channels) {
}
