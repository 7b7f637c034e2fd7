// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * What a prompt became.
 *
 * @param states word by word, 1 × tokens × width
 * @param whole as one vector, 1 × width, for models that take it; else null
 */
record Guide(Values states, Values whole) {
}
