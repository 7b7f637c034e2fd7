// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import dev.maquette.testkit.probe.KeptInputs;

/** The inputs of {@link GgufFuzz} that are kept. */
class GgufFuzzTest extends KeptInputs {

    GgufFuzzTest() {
        super("gguf", GgufFuzz::fuzzerTestOneInput);
    }
}
