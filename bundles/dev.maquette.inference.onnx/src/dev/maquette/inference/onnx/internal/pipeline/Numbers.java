// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** Tells when a network has lost its way. */
final class Numbers {

    private Numbers() {
    }

    /**
     * @param who gave the values, to begin a sentence with
     * @throws GraphException when one of them is infinite or no number
     */
    static void check(float[] values, String who) throws GraphException {
        for (var value : values) {
            if (!Float.isFinite(value)) {
                throw GraphException.numberless(who);
            }
        }
    }
}
