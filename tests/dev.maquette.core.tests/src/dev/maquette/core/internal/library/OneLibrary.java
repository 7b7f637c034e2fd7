// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;

/** A test of one new library, which is open while each of its methods runs. */
abstract class OneLibrary {

    /** The account's folder, with that of the library in it. */
    @TempDir
    Path temp;

    LibraryFixture fixture;
    Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        fixture = new LibraryFixture(TestRegistries.h2(), temp);
        library = fixture.open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }
}
