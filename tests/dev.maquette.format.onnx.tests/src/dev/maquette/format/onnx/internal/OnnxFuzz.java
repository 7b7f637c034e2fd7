// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.io.IOException;

import dev.maquette.testkit.probe.Trial;

/** What the fuzzer calls. */
public final class OnnxFuzz {

    private OnnxFuzz() {
    }

    /** A file, or one with files beside it. Found by its name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (Trial.severalFiles(input)) {
            Trial.files(new OnnxReader(), input, "m.onnx");
        } else {
            Trial.file(new OnnxReader(), input, "m.onnx", "m.bin");
        }
    }
}
