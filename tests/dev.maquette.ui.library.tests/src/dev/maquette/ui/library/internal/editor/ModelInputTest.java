// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;

import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

class ModelInputTest {

    private static final URI STUDIO = URI.create("file:///libraries/Studio/");

    private final ModelInput input = new ModelInput(STUDIO, "a1", "Harrowgate");

    @Test
    void aRestartBringsItBack() {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        input.saveState(memento);
        ModelInput restored = (ModelInput) new ModelInputFactory().createElement(memento);
        assertEquals(input, restored);
        assertEquals("Harrowgate", restored.getName());
        assertEquals(ModelInputFactory.ID, restored.getPersistable().getFactoryId());
    }

    @Test
    void whatIsHalfLostIsNotRestored() {
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        memento.putString("key", "a1");
        assertNull(new ModelInputFactory().createElement(memento));
    }

    @Test
    void aModelHasOneEditorWhateverItIsCalled() {
        ModelInput renamed = new ModelInput(STUDIO, "a1", "Harrowgate v5");
        assertEquals(input, renamed);
        assertEquals(input.hashCode(), renamed.hashCode());
        assertNotEquals(input, new ModelInput(STUDIO, "a2", "Harrowgate"));
        assertNotEquals(input, new ModelInput(URI.create("file:///libraries/Attic/"), "a1", "Harrowgate"));
    }
}
