// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import java.io.IOException;

import dev.maquette.testkit.probe.Trial;

/** What the fuzzer calls. */
public final class SafetensorsFuzz {

    private SafetensorsFuzz() {
    }

    /** A file, or an index with its shards. Found by its name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (Trial.severalFiles(input)) {
            Trial.files(new ShardedReader(), input, "m.safetensors.index.json");
        } else {
            Trial.file(new SafetensorsReader(), input, "m.safetensors", "m.bin");
        }
    }
}
