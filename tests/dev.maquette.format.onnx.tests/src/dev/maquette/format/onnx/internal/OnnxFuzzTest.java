// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import dev.maquette.testkit.probe.KeptInputs;

/** The inputs of {@link OnnxFuzz} that are kept. */
class OnnxFuzzTest extends KeptInputs {

    OnnxFuzzTest() {
        super("onnx", OnnxFuzz::fuzzerTestOneInput);
    }
}
