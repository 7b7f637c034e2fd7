// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;

/** A process that has a library open until its input ends. */
public final class LibraryUser {

    private LibraryUser() {
    }

    /** @param arguments account, library */
    public static void main(String[] arguments) throws LibraryException, IOException {
        var libraries = new LibraryFixture(TestRegistries.h2(), Path.of(arguments[0])).libraries();
        try (var _ = libraries.open(Path.of(arguments[1]).toUri())) {
            System.out.println("open");
            System.in.read();
        }
    }
}
