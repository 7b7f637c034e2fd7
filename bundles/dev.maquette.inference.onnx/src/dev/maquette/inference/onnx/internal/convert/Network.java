// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import dev.maquette.inference.onnx.internal.runtime.Blueprint;

/**
 * A network that gets a folder of its own.
 *
 * @param folder its name
 * @param output the one that other programs take first
 */
record Network(String folder, Blueprint.Made blueprint, String output) {
}
