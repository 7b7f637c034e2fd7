// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListStarters.Starter;

class ListStartersTest extends OneLibrary {

    private List<String> installed() throws LibraryException {
        return run(library, new ListStarters()).models().stream().filter(Starter::installed)
                .map(starter -> starter.model().name()).toList();
    }

    @Test
    void anEmptyLibraryHasNone() throws Exception {
        assertEquals(List.of(), installed());
        assertEquals("Pottery", run(library, new ListStarters()).bundles().getFirst().name());
    }

    @Test
    void aModelOfTheSameSourceIsThatModelWhateverItsName() throws Exception {
        var key = install(library, "made:kiln").key();
        run(library, new EditModel(key, null, ModelChanges.none().with("name", "My own")));
        var kiln = run(library, new ListStarters()).models().getFirst();
        assertEquals(key, kiln.key());
        assertEquals(List.of("made:clay"), kiln.missing());
        install(library, "made:clay");
        assertEquals(List.of(), run(library, new ListStarters()).models().getFirst().missing());
    }

    @Test
    void aModelOfTheSameKindAndAnEarlierNameIsThatModel() throws Exception {
        install(library, Files.writeString(temp.resolve("pot.safetensors"), "weights"));
        assertEquals(List.of("Vase"), installed());
    }

    @Test
    void anotherBaseIsAnotherModel() throws Exception {
        var key = install(library, Files.writeString(temp.resolve("pot.safetensors"), "weights")).key();
        run(library, new EditModel(key, null, ModelChanges.none().with("base", "sdxl")));
        assertEquals(List.of(), installed());
    }
}
