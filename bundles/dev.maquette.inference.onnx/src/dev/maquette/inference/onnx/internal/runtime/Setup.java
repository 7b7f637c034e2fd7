// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

/**
 * With what graphs are run.
 *
 * @param threads how many may work at once on the processor
 */
public record Setup(int threads) {

    /** All of the processor. */
    public static Setup ofProcessor() {
        return new Setup(Runtime.getRuntime().availableProcessors());
    }
}
