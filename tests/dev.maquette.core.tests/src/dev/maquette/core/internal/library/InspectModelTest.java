// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.IdentifyModel;
import dev.maquette.api.request.InspectModel;

class InspectModelTest {

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        library = new LibraryFixture(TestRegistries.h2(), temp).open(temp.resolve("library"));
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void theFilesOfAModelAreLookedInto() throws LibraryException {
        var model = install(library, "made:kiln");

        var inspection = run(library, new InspectModel(model.key()));
        var identification = run(library, new IdentifyModel(model.key()));

        assertEquals(library.path(model), inspection.path());
        assertEquals(Identification.Status.IDENTIFIED, identification.status());
        assertEquals(inspection.identification(), identification);
    }

    @Test
    void aModelThatIsNotThereIsNotFound() {
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class,
                () -> run(library, new InspectModel("nothing"))).problem());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class,
                () -> run(library, new IdentifyModel("nothing"))).problem());
    }
}
