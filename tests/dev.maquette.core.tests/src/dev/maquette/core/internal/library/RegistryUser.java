// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.file.Path;

import dev.maquette.registry.RegistryException;

/** A process that has a library's registry open until its input ends, and tells nobody, as the first versions did. */
public final class RegistryUser {

    private RegistryUser() {
    }

    /** @param arguments library */
    public static void main(String[] arguments) throws RegistryException, IOException {
        try (var _ = TestRegistries.h2().open(Path.of(arguments[0]))) {
            System.out.println("open");
            System.in.read();
        }
    }
}
