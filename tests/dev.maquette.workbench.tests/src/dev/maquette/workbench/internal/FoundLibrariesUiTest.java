// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.StreamedRequest;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.ui.Stage;

class FoundLibrariesUiTest {

    private static final Neighbour COMFY = new Neighbour("comfyui", "ComfyUI", "/comfy", 1088, 7, List.of());
    private static final Neighbour FORGE = new Neighbour("a1111", "Forge", "/forge", 231, 7, List.of());
    private static final Neighbour EMPTY = new Neighbour("fooocus", "Fooocus", "/fooocus", 0, 0, List.of());

    private Stage<FoundLibraries> stage;

    /** A machine that has these libraries. */
    private static final class Machine extends ForwardingLibrary {

        private final List<Neighbour> there;

        Machine(List<Neighbour> there) {
            super(new MemoryLibrary("Studio", List.of()));
            this.there = there;
        }

        @SuppressWarnings("unchecked") // the request hands on neighbours
        @Override
        public <I extends Record, O extends Record> O run(StreamedRequest<I, O> request, Consumer<? super I> found,
                Actor actor, IProgressMonitor monitor) throws LibraryException {
            there.forEach(each -> found.accept((I) each));
            return (O) new FindNeighbours.Searched(there.size());
        }
    }

    private FoundLibraries open(Neighbour... there) throws InterruptedException {
        stage = new Stage<>(new Machine(List.of(there)), "light", 660, 300,
                (parent, made) -> new FoundLibraries(parent, made.look(), made::surroundings, () -> {
                }));
        stage.until("the search is over", () -> !stage.page().searching());
        return stage.page();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatIsFoundIsListedAndNothingIsTicked() throws InterruptedException {
        FoundLibraries found = open(COMFY, EMPTY, FORGE);

        assertEquals(List.of(COMFY, FORGE), found.list().rows());
        assertEquals(List.of(), found.chosen());
        assertFalse(found.scans());
    }

    @Test
    void aClickAnywhereOnARowTicksIt() throws InterruptedException {
        FoundLibraries found = open(COMFY, FORGE);

        Stage.click(found.list(), 300, NeighbourFace.ROW + 10, 0);

        assertEquals(List.of(FORGE), found.chosen());
    }

    @Test
    void spaceTicksTheRowThatHasTheFocus() throws InterruptedException {
        FoundLibraries found = open(COMFY, FORGE);

        Stage.key(found.list(), SWT.ARROW_DOWN);
        Stage.key(found.list(), ' ');

        assertEquals(List.of(COMFY), found.chosen());
    }

    @Test
    void whereNothingIsFoundAFolderCanBeScanned() throws InterruptedException {
        FoundLibraries found = open(EMPTY);

        assertTrue(stage.sees(ChoiceCard.class, card -> true));
        found.scan().press();

        assertTrue(found.scans());
    }
}
