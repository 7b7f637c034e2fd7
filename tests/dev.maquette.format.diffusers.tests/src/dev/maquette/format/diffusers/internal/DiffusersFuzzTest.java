// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import dev.maquette.testkit.probe.KeptInputs;

/** The inputs of {@link DiffusersFuzz} that are kept. */
class DiffusersFuzzTest extends KeptInputs {

    DiffusersFuzzTest() {
        super("diffusers", DiffusersFuzz::fuzzerTestOneInput);
    }
}
