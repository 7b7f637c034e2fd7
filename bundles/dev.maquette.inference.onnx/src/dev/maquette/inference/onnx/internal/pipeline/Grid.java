// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * How large latents are.
 *
 * @param channels numbers of each
 */
record Grid(int channels, int height, int width) {

    /** How many latents there are. */
    int cells() {
        return Math.multiplyExact(height, width);
    }

    /** How many numbers they have together. */
    int count() {
        return Math.multiplyExact(channels, cells());
    }

    /** The numbers in this shape. */
    Values values(float[] numbers) {
        return new Values(numbers, 1, channels, height, width);
    }
}
