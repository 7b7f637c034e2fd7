// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

/**
 * With what graphs are run.
 *
 * @param threads how many may work at once on the processor
 * @param unit what computes; the processor does what that does not know
 */
public record Setup(int threads, Unit unit) {

    /** The processor alone, with so many threads. */
    public Setup(int threads) {
        this(threads, Unit.processor());
    }

    /** All of the processor. */
    public static Setup ofProcessor() {
        return on(Unit.processor());
    }

    /** Something that computes, with all of the processor beside it. */
    public static Setup on(Unit unit) {
        return new Setup(Runtime.getRuntime().availableProcessors(), unit);
    }
}
