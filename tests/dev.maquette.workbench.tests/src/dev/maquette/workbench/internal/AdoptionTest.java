// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.AdoptLibrary.Adopted;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.ui.session.Adopting;
import dev.maquette.ui.session.Notice;

class AdoptionTest {

    private static final Adopted COMFY = new Adopted("comfyui", "/comfy", Map.of(State.ADOPTED, 1088, State.KNOWN, 4),
            7, 0, List.of(1L), List.of());
    private static final Adopted FORGE = new Adopted("a1111", "/forge", Map.of(State.ADOPTED, 12), 7, 0, List.of(2L),
            List.of());

    private static Notice notice(boolean cancelled, LibraryException... failed) {
        return Adoption.notice(new Adopting.Ended(List.of(COMFY, FORGE), List.of(failed), List.of(1L), cancelled),
                Optional.empty());
    }

    @Test
    void itTellsHowManyModelsAreNewInAllLibraries() {
        assertEquals(Notice.of(Notice.Kind.DONE, "1,100 models adopted.",
                "Files stay where they are, and the other programs keep working."), notice(false));
    }

    @Test
    void whatCouldNotBeAdoptedIsTold() {
        Notice notice = notice(false, new LibraryException(Problem.IO, "/invokeai cannot be read.", "Look at it."));

        assertEquals(Notice.Kind.WARNING, notice.kind());
        assertEquals(List.of(new Notice.Reason("/invokeai cannot be read.", "Look at it.")), notice.reasons());
    }

    @Test
    void whoStopsItLearnsWhatStays() {
        assertEquals("Adopting was stopped. What was adopted stays. Library, Adopt other libraries goes on.",
                notice(true).text());
    }
}
