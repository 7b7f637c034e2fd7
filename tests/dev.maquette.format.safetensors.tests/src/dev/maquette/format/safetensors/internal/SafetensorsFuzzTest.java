// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.safetensors.internal;

import dev.maquette.testkit.probe.KeptInputs;

/** The inputs of {@link SafetensorsFuzz} that are kept. */
class SafetensorsFuzzTest extends KeptInputs {

    SafetensorsFuzzTest() {
        super("safetensors", SafetensorsFuzz::fuzzerTestOneInput);
    }
}
