// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.IdentifyModel;
import dev.maquette.api.request.InspectModel;

class InspectModelTest extends OneLibrary {

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
