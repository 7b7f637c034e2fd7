// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.ui.widgets.ActionButton;

/** What is selected, and the bar that tells what can be done with it. */
class LibrarySelectionUiTest extends LibraryPageStage {

    @Test
    void clicksAndModifiersSelect() {
        click(0, 200, 0);
        assertEquals(List.of("a2"), canvas().selection().keys());
        click(2, 200, SWT.MOD1);
        assertEquals(List.of("a2", "a3"), canvas().selection().keys());
        click(0, 20, 0);
        assertEquals(List.of("a3"), canvas().selection().keys());
        click(0, 200, 0);
        click(3, 200, SWT.MOD2);
        assertEquals(4, canvas().selection().keys().size());
    }

    @Test
    void theKeyboardDoesAllThatTheMouseDoes() {
        key(canvas(), SWT.ARROW_DOWN, 0);
        key(canvas(), SWT.ARROW_DOWN, 0);
        assertEquals("a1", canvas().selection().focus());
        key(canvas(), SWT.ARROW_DOWN, SWT.MOD2);
        assertEquals(2, canvas().selection().keys().size());
        key(canvas(), SWT.ARROW_DOWN, SWT.MOD1);
        key(canvas(), ' ', 0);
        assertEquals(3, canvas().selection().keys().size());
        key(canvas(), SWT.END, 0);
        assertEquals(List.of("d1"), canvas().selection().keys());
        key(canvas(), SWT.HOME, SWT.MOD2);
        assertEquals(12, canvas().selection().keys().size());
        key(canvas(), SWT.CR, 0);
        assertTrue(pressed.contains("open"));
        key(canvas(), SWT.ESC, 0);
        assertEquals(List.of(), canvas().selection().keys());
    }

    @Test
    void aPressOnOneOfSeveralKeepsThemUntilTheButtonIsLetGo() {
        click(0, 200, 0);
        click(2, 200, SWT.MOD1);
        mouse(SWT.MouseDown, 0, 200, 0);
        assertEquals(2, canvas().selection().keys().size());
        mouse(SWT.MouseUp, 0, 200, 0);
        assertEquals(List.of("a2"), canvas().selection().keys());
        click(2, 200, SWT.MOD1);
        mouse(SWT.MouseDown, 0, 200, 0);
        canvas().notifyListeners(SWT.DragDetect, new Event());
        mouse(SWT.MouseUp, 0, 200, 0);
        assertEquals(2, canvas().selection().keys().size());
    }

    @Test
    void theRowsStayUnderThePointerWhenTheBulkBarComesAndGoes() {
        int before = onScreen(1);
        click(1, 20, 0);
        assertEquals("1 selected", find(BulkBar.class, "").text());
        assertEquals(before, onScreen(1));
        click(1, 20, 0);
        assertNull(find(BulkBar.class, ""));
        assertEquals(before, onScreen(1));
    }

    @Test
    void twoSelectedModelsBringTheBulkBar() {
        click(0, 200, 0);
        assertNull(find(BulkBar.class, ""));
        click(1, 20, 0);
        assertEquals("2 selected", find(BulkBar.class, "").text());
        find(ActionButton.class, "Delete").press();
        assertTrue(pressed.contains("DELETE"));
        find(Text.class, "").setText("Harrowgate");
        pump.until("one is hidden", () -> find(BulkBar.class, "").text().equals("2 selected, 1 not shown"));
    }

    @Test
    void oneTickedBoxBringsTheBulkBarAndItsMenu() {
        click(0, 20, 0);
        BulkBar bar = find(BulkBar.class, "");
        assertEquals("1 selected", bar.text());
        assertFalse(bar.menu().item(BulkAction.COMPARE).isEnabled());
        click(1, 20, 0);
        assertTrue(bar.menu().item(BulkAction.COMPARE).isEnabled());
        bar.menu().item(BulkAction.TAG).notifyListeners(SWT.Selection, new Event());
        assertTrue(pressed.contains("TAG"));
        key(canvas(), SWT.ESC, 0);
        assertNull(find(BulkBar.class, ""));
    }

    @Test
    void aDeletedModelHandsItsPlaceToTheNext() throws Exception {
        click(1, 200, 0);
        String next = canvas().content().keys().get(2);
        library.run(new RemoveModels(List.of("a1"),
                RemoveModels.Files.TRASH, false), Actor.localUser(), null);
        pump.until("eleven are left", () -> canvas().content().models().size() == 11);
        assertEquals(List.of(next), canvas().selection().keys());
        assertFalse(pressed.contains("DELETE"));
    }
}
