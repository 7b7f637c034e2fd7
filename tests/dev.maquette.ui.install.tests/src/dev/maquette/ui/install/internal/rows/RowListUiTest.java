// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** The list that views share; its own bundle has no test that needs a screen. */
class RowListUiTest {

    private final List<String> clicked = new ArrayList<>();
    private final Shell shell = new Shell(Display.getDefault());
    private RowList<String> list;
    private int opened;

    /** Rows of two heights; those with an asterisk cannot be selected; each has a spot at its right. */
    private final class Face implements RowFace<String> {

        private final int box;

        Face(int box) {
            this.box = box;
        }

        @Override
        public String id(String row) {
            return row;
        }

        @Override
        public int height(String row) {
            return row.startsWith("high") ? 44 : 28;
        }

        @Override
        public int headerHeight() {
            return 20;
        }

        @Override
        public void header(GC gc, Rectangle area) {
            // nothing to see
        }

        @Override
        public void paint(GC gc, String row, Rectangle area, Stand stand) {
            // nothing to see
        }

        @Override
        public List<Spot> spots(GC gc, String row, Rectangle area) {
            return List.of(new Spot(new Rectangle(area.width - 30, area.y, 30, area.height), "Do it",
                    () -> clicked.add(row)));
        }

        @Override
        public String words(String row) {
            return row;
        }

        @Override
        public int box() {
            return box;
        }

        @Override
        public boolean selectable(String row) {
            return !row.endsWith("*");
        }
    }

    @BeforeEach
    void make() {
        make(0);
    }

    private void make(int box) {
        list = new RowList<>(shell, new Look(shell.getDisplay(), word -> new RGB(10, 20, 30)), new Face(box), "Rows");
        list.setBounds(0, 0, 300, 400);
        list.addListener(SWT.DefaultSelection, e -> opened++);
        list.show(List.of("high a", "b", "c*", "d"));
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private void key(int code, int modifiers) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code < 128 ? (char) code : 0;
        event.stateMask = modifiers;
        list.notifyListeners(SWT.KeyDown, event);
    }

    private void click(int x, int y, int button) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        list.notifyListeners(SWT.MouseDown, event);
    }

    @Test
    void rowsOfDifferentHeightsAreFoundUnderThePointer() {
        assertEquals(-1, list.placeAt(10), "that is the heading");
        assertEquals(0, list.placeAt(20 + 43));
        assertEquals(1, list.placeAt(20 + 44));
        assertEquals(3, list.placeAt(20 + 44 + 28 + 28 + 27));
        assertEquals(-1, list.placeAt(20 + 44 + 28 * 3));
    }

    @Test
    void asManyRowsThatAreHigherCanBeScrolledTo() {
        list.show(List.of("high a", "high b", "high c", "high d"));
        assertEquals(4 * 44, list.getVerticalBar().getMaximum());
    }

    @Test
    void keysMoveAndExtendTheSelection() {
        key(SWT.HOME, 0);
        key(SWT.ARROW_DOWN, SWT.MOD2);
        assertEquals(List.of("high a", "b"), list.selected());
        key(SWT.END, 0);
        assertEquals(List.of("d"), list.selected());
        key(SWT.CR, 0);
        assertEquals(1, opened);
    }

    @Test
    void aSpotIsClickedAndSelectsNothing() {
        click(280, 70, 1);
        assertEquals(List.of("b"), clicked);
        assertEquals(List.of(), list.selected());
    }

    @Test
    void theMenuIsAboutTheRowUnderThePointer() {
        click(50, 30, 1);
        click(280, 70, 3);
        assertEquals(List.of("b"), list.selected());
        assertEquals(List.of(), clicked);
    }

    @Test
    void theMenuOfARowThatCannotBeSelectedSelectsNothing() {
        click(50, 30, 1);
        click(50, 20 + 44 + 28 + 5, 3);
        assertEquals(List.of("high a"), list.selected());
        assertEquals("c*", list.focused().orElseThrow());
    }

    @Test
    void boxesTickWithoutLosingTheOthers() {
        make(40);
        click(20, 30, 1);
        click(20, 70, 1);
        click(20, 20 + 44 + 28 + 5, 1);
        assertEquals(List.of("high a", "b"), list.selected(), "what cannot be installed is not ticked");
        assertEquals(Check.MIXED, list.all());
        key('a', SWT.MOD1);
        assertEquals(Check.ON, list.all());
        key(' ', 0);
        assertFalse(list.selection().contains("c*"));
    }

    @Test
    void whatAFilterHidesStaysTicked() {
        make(40);
        key('a', SWT.MOD1);
        list.show(List.of("b"));
        assertEquals(List.of("b"), list.selected());
        assertTrue(list.selection().contains("d"));
    }
}
