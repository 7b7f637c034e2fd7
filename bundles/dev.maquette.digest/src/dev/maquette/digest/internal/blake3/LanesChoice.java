// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import java.util.function.Supplier;

/** Chooses how this machine hashes many nodes at a time. */
final class LanesChoice {

    private static final String MODULE = "jdk.incubator.vector";

    private LanesChoice() {
    }

    /**
     * Vector registers when the JVM was started with {@code --add-modules jdk.incubator.vector} and they are at least
     * 256 bits wide, else plain Java.
     */
    static Supplier<Lanes> fastest() {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            return PlainLanes::new;
        }
        try {
            return new VectorLanes().count() >= 8 ? VectorLanes::new : PlainLanes::new;
        } catch (LinkageError e) {
            // The framework does not show the module's package to bundles; plain Java gives the same digits.
            return PlainLanes::new;
        }
    }
}
