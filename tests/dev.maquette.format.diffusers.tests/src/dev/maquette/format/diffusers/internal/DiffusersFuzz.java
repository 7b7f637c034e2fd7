// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.diffusers.internal;

import java.io.IOException;

import dev.maquette.testkit.probe.Trial;

/** What the fuzzer calls. */
public final class DiffusersFuzz {

    private DiffusersFuzz() {
    }

    /** A folder. Found by its name. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Trial.files(new DiffusersReader(), input, "");
    }
}
