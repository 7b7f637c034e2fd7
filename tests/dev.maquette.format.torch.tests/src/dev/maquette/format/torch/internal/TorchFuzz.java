// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;

import dev.maquette.testkit.probe.Trial;

/** What the fuzzer calls. */
public final class TorchFuzz {

    private TorchFuzz() {
    }

    /** Found by its name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Trial.file(new TorchReader(), input, "m.pt", "m.safetensors");
    }
}
