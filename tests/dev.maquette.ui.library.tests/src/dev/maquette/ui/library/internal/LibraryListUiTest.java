// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.library.internal.list.Column;
import dev.maquette.ui.library.internal.list.Columns;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.HeaderBar;

/** How the list is shown: as rows, tiles, columns and groups. */
class LibraryListUiTest extends LibraryPageStage {

    @Test
    void theGalleryShowsTheSameModelsAndKeepsWhatIsSelected() {
        click(2, 200, 0);
        page.restyle(style -> style.with(Face.GALLERY).withTile(96));
        assertTrue(canvas().arrangement().across() > 1);
        assertEquals(List.of(canvas().content().models().get(2).key()), canvas().selection().keys());
        assertNull(find(HeaderBar.class, ""));
        assertEquals(Face.GALLERY, styles.getLast().face());
        key(canvas(), SWT.ARROW_RIGHT, 0);
        assertEquals(List.of(canvas().content().models().get(3).key()), canvas().selection().keys());
        key(canvas(), SWT.ARROW_DOWN, 0);
        assertEquals("lora", canvas().content().find(canvas().selection().focus()).orElseThrow().type().id());
        page.restyle(style -> style.with(Face.LIST));
        assertEquals(1, canvas().arrangement().across());
        assertEquals(96, styles.getLast().tile());
    }

    @Test
    void thereAndBackTheTopOfTheListIsWhereItWas() {
        shell.setSize(800, 420);
        click(1, 200, 0);
        int before = onScreen(1);
        page.restyle(style -> style.with(Face.GALLERY));
        page.restyle(style -> style.with(Face.LIST));
        assertEquals(before, onScreen(1));
    }

    @Test
    void columnsAreDraggedWiderAndToAnotherPlace() {
        int size = at(Column.SIZE);
        drag(header(), size - 6, size - 26);
        assertEquals(92, width(Column.SIZE));
        drag(header(), at(Column.FORMAT) + 10, at(Column.SIZE) + 20);
        assertEquals(Column.SIZE, canvas().style().columns().columns().get(1).column());
        page.restyle(style -> style.with(style.columns().toggled(Column.FORMAT)));
        assertFalse(styles.getLast().columns().has(Column.FORMAT));
    }

    private HeaderBar header() {
        return find(HeaderBar.class, "");
    }

    private int at(Column column) {
        return Columns.of(canvas().style().columns(), header().getClientArea().width).places().stream()
                .filter(place -> place.column() == column).findFirst().orElseThrow().x();
    }

    private int width(Column column) {
        return canvas().style().columns().columns().stream().filter(each -> each.column() == column).findFirst()
                .orElseThrow().width();
    }

    private static void drag(Control control, int from, int to) {
        mouse(control, SWT.MouseDown, from);
        mouse(control, SWT.MouseMove, to);
        mouse(control, SWT.MouseUp, to);
    }

    @Test
    void keysGoFromHeadingToHeadingAndUnfoldWhatTheyFolded() {
        key(canvas(), SWT.ARROW_DOWN, SWT.ALT);
        key(canvas(), SWT.ARROW_DOWN, SWT.ALT);
        String lora = canvas().selection().focus();
        assertEquals("lora", canvas().content().find(lora).orElseThrow().type().id());
        key(canvas(), '-', 0);
        assertTrue(canvas().content().position(lora).isEmpty());
        key(canvas(), '+', 0);
        assertTrue(canvas().content().position(lora).isPresent());
        key(canvas(), SWT.ARROW_UP, SWT.ALT);
        assertEquals("main", canvas().content().find(canvas().selection().focus()).orElseThrow().type().id());
    }

    @Test
    void arrowsFoldTheGroupOfTheFocus() {
        click(1, 200, 0);
        key(canvas(), SWT.ARROW_LEFT, 0);
        assertEquals(6, canvas().content().countShown());
        click(-1, 200, 0);
        assertEquals(12, canvas().content().countShown());
    }
}
