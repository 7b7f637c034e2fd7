// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import java.io.IOException;

import dev.maquette.testkit.probe.Trial;

/** What the fuzzer calls. */
public final class GgufFuzz {

    private GgufFuzz() {
    }

    /** Found by its name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Trial.file(new GgufReader(), input, "m.gguf", "m.bin");
    }
}
