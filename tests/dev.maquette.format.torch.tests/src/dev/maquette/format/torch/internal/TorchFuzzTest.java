// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import dev.maquette.testkit.probe.KeptInputs;

/** The inputs of {@link TorchFuzz} that are kept. */
class TorchFuzzTest extends KeptInputs {

    TorchFuzzTest() {
        super("torch", TorchFuzz::fuzzerTestOneInput);
    }
}
