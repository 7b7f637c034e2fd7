// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import dev.maquette.api.probe.InvalidModelException;

/** Bounds the memory and the time that one file may take, however it is written. */
final class Budget {

    /** About what the values of a file may take, in bytes; a checkpoint of 200,000 tensors needs less. */
    private static final long MEMORY = 128L << 20;
    private static final long STEPS = 40_000_000;

    private long memory = MEMORY;
    private long steps = STEPS;

    void take(long bytes) throws InvalidModelException {
        memory -= bytes;
        if (memory < 0) {
            throw new InvalidModelException("Its pickle describes more than a model's header ever holds ("
                    + (MEMORY >> 20) + " MB): it was made to exhaust the memory of whoever reads it.");
        }
    }

    void step() throws InvalidModelException {
        if (--steps < 0) {
            throw new InvalidModelException("Its pickle has more than " + STEPS
                    + " instructions: it was made to keep whoever reads it busy.");
        }
    }
}
